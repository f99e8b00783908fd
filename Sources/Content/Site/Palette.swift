/// The colours of a theme by what they are for.
package struct Palette: Hashable, Sendable {
  /// The theme, whose standard colours hold where none is chosen.
  private let theme: Theme
  /// Those that the publisher chose.
  private var chosen: [Role: Colour] = [:]

  /// What a colour is for; raw values are the names that style sheets and settings use.
  package enum Role: String, CaseIterable, Sendable {
    case ground = "fond"
    case card = "carte"
    case ink = "encre"
    case muted = "discret"
    case accent
    case onAccent = "sur-accent"
    case accentGround = "accent-fond"
    case link = "lien"
    case visited = "visite"
    case focus
  }

  /// The colours that a publisher may choose; the others make the text legible.
  package static let brand: [Role] = [.accent, .onAccent, .accentGround, .link, .visited, .focus]

  /// The theme that a reader's device asks for.
  package enum Theme: String, CaseIterable, Sendable {
    case light = "clair"
    case dark = "sombre"
  }

  /// The colour of a role.
  package subscript(role: Role) -> Colour { chosen[role] ?? theme.standard(role) }

  /// The same colours, some of them replaced.
  package func with(_ chosen: [Role: Colour]) -> Palette {
    var palette = self
    palette.chosen.merge(chosen) { _, new in new }
    return palette
  }

  /// The colours of a site whose publisher chose none.
  package static func standard(_ theme: Theme) -> Palette {
    Palette(theme: theme)
  }
}

extension Palette.Theme {
  /// The colour of a role where the publisher chose none.
  fileprivate func standard(_ role: Palette.Role) -> Colour {
    let (light, dark): (UInt32, UInt32) =
      switch role {
      case .ground: (0xFAF8F4, 0x16191B)
      case .card: (0xFFFFFF, 0x1F2427)
      case .ink: (0x23292D, 0xE9E6E0)
      case .muted: (0x586067, 0xB3B9BC)
      case .accent: (0x1D4E5F, 0x8FCBDC)
      case .onAccent: (0xFFFFFF, 0x0F2229)
      case .accentGround: (0xE8F0F1, 0x1C2C32)
      case .link: (0x155A70, 0x8FCBDC)
      case .visited: (0x5D4A80, 0xC6B3EA)
      case .focus: (0xB3450B, 0xFFB27A)
      }
    return switch self {
    case .light: Colour(light)
    case .dark: Colour(dark)
    }
  }
}
