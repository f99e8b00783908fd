/// The colours of a theme by what they are for.
package struct Palette: Hashable, Sendable {
  private var colours: [Role: Colour]

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
  package subscript(role: Role) -> Colour { colours[role] ?? Colour(0) }

  /// The same colours, some of them replaced.
  package func with(_ chosen: [Role: Colour]) -> Palette {
    Palette(colours: colours.merging(chosen) { _, new in new })
  }

  /// The colours of a site whose publisher chose none.
  package static func standard(_ theme: Theme) -> Palette {
    switch theme {
    case .light: light
    case .dark: dark
    }
  }

  private static let light = Palette(colours: [
    .ground: Colour(0xFAF8F4), .card: Colour(0xFFFFFF), .ink: Colour(0x23292D),
    .muted: Colour(0x586067), .accent: Colour(0x1D4E5F), .onAccent: Colour(0xFFFFFF),
    .accentGround: Colour(0xE8F0F1), .link: Colour(0x155A70), .visited: Colour(0x5D4A80),
    .focus: Colour(0xB3450B),
  ])

  private static let dark = Palette(colours: [
    .ground: Colour(0x16191B), .card: Colour(0x1F2427), .ink: Colour(0xE9E6E0),
    .muted: Colour(0xB3B9BC), .accent: Colour(0x8FCBDC), .onAccent: Colour(0x0F2229),
    .accentGround: Colour(0x1C2C32), .link: Colour(0x8FCBDC), .visited: Colour(0xC6B3EA),
    .focus: Colour(0xFFB27A),
  ])
}
