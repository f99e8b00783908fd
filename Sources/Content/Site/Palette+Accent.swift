extension Palette {
  /// The colours of a theme that follow from one: its hue everywhere, at the lightness of each role.
  ///
  /// In the light theme the accent stays as it is; in the dark one it is lightened.
  package static func derived(from accent: Colour, _ theme: Theme) -> Palette {
    let seen = PerceivedColour(accent)
    func tint(_ lightness: Double, atMost chroma: Double) -> Colour {
      PerceivedColour(lightness: lightness, chroma: min(seen.chroma, chroma), hue: seen.hue).colour
    }
    let shades: [Role: Colour] =
      switch theme {
      case .light:
        [
          .accent: accent, .onAccent: Colour(0xFFFFFF), .accentGround: tint(0.955, atMost: 0.018),
          .link: tint(min(seen.lightness, 0.44), atMost: seen.chroma),
        ]
      case .dark:
        [
          .accent: tint(0.82, atMost: 0.09), .onAccent: tint(0.24, atMost: 0.03),
          .accentGround: tint(0.28, atMost: 0.03), .link: tint(0.82, atMost: 0.09),
        ]
      }
    return standard(theme).with(shades).with(signs(apartFrom: seen, theme))
  }

  /// The marks of visited links and of the focus, moved away where the accent looks like them.
  private static func signs(apartFrom accent: PerceivedColour, _ theme: Theme) -> [Role: Colour] {
    let standard = standard(theme)
    var signs: [Role: Colour] = [:]
    for role in [Role.visited, .focus] {
      var sign = PerceivedColour(standard[role])
      guard accent.chroma > 0.03, accent.turn(to: sign.hue) < 0.7 else { continue }
      sign.hue += 2
      signs[role] = sign.colour
    }
    return signs
  }
}
