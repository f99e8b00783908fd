import Content
import Diagnostics

/// Two colours that meet on a page, and the contrast that they must keep (WCAG 2.1, level AA).
struct ContrastRule: Sendable {
  let front: Palette.Role
  let back: Palette.Role
  let purpose: Purpose

  /// What the colour in front draws.
  enum Purpose: Sendable {
    /// Words: 4.5:1 (criterion 1.4.3).
    case text
    /// Marks that one must see: 3:1 (criterion 1.4.11).
    case mark

    var least: Double {
      switch self {
      case .text: 4.5
      case .mark: 3
      }
    }

    var requirement: String {
      switch self {
      case .text: "4,5:1 au moins (WCAG 2.1, critère 1.4.3)"
      case .mark: "3:1 au moins (WCAG 2.1, critère 1.4.11)"
      }
    }
  }

  /// Every meeting of a colour that a publisher may choose.
  static let all: [ContrastRule] =
    [.ground, .card, .accentGround].flatMap { back in
      [
        ContrastRule(front: .link, back: back, purpose: .text),
        ContrastRule(front: .visited, back: back, purpose: .text),
        ContrastRule(front: .focus, back: back, purpose: .mark),
        ContrastRule(front: .accent, back: back, purpose: back == .ground ? .text : .mark),
      ]
    } + [
      ContrastRule(front: .ink, back: .accentGround, purpose: .text),
      ContrastRule(front: .muted, back: .accentGround, purpose: .text),
      ContrastRule(front: .onAccent, back: .accent, purpose: .text),
    ]

  /// The colour nearest in lightness, of the same hue, that fulfils a condition; nil where none does.
  static func nearest(to colour: Colour, passing isRight: (Colour) -> Bool) -> Colour? {
    let seen = PerceivedColour(colour)
    for step in 1...200 {
      for lightness in [-1.0, 1].map({ seen.lightness + $0 * Double(step) / 200 })
      where (0...1).contains(lightness) {
        let other = PerceivedColour(lightness: lightness, chroma: seen.chroma, hue: seen.hue).colour
        if isRight(other) { return other }
      }
    }
    return nil
  }

  /// Why a palette breaks the rule, with the ratio found; nil where it does not.
  func objection(to palette: Palette, of theme: Palette.Theme) -> String? {
    let ratio = palette[front].contrast(with: palette[back])
    guard ratio < purpose.least else { return nil }
    return "« \(front.rawValue) » (\(palette[front].hex)) sur « \(back.rawValue) » "
      + "(\(palette[back].hex)) : contraste de \(Self.written(ratio)):1 dans le thème "
      + "\(theme.rawValue), il en faut \(purpose.requirement)"
  }

  /// A ratio with two digits, never rounded up: 4.499 is « 4,49 ».
  private static func written(_ ratio: Double) -> String {
    let hundredths = Int(ratio * 100)
    return "\(hundredths / 100),\(hundredths % 100 < 10 ? "0" : "")\(hundredths % 100)"
  }
}
