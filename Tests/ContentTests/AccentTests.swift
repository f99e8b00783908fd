import Content
import Testing

/// The palette that follows from one colour.
struct AccentTests {
  /// Values that Björn Ottosson publishes for OKLab, as lightness and chroma.
  @Test(
    arguments: [
      ("#ffffff", 1.0, 0.0), ("#000000", 0.0, 0.0), ("#ff0000", 0.628, 0.258),
      ("#00ff00", 0.866, 0.295), ("#0000ff", 0.452, 0.313),
    ])
  func aColourIsSeenAsPublished(hex: String, lightness: Double, chroma: Double) throws {
    let seen = PerceivedColour(try #require(Colour(hex: hex)))
    #expect(abs(seen.lightness - lightness) < 0.001)
    #expect(abs(seen.chroma - chroma) < 0.001)
    #expect(seen.colour.hex == hex)
  }

  /// Every dark enough accent gives text that reads at 4.5:1 and marks at 3:1, in both themes.
  @Test func everyHueGivesReadableColours() {
    let hues = stride(from: 0.0, to: 6.28, by: 0.1)
    for accent in hues.map({ PerceivedColour(lightness: 0.42, chroma: 0.15, hue: $0).colour }) {
      for theme in Palette.Theme.allCases {
        let palette = Palette.derived(from: accent, theme)
        func ratio(_ front: Palette.Role, _ back: Palette.Role) -> Double {
          palette[front].contrast(with: palette[back])
        }
        for back in [Palette.Role.ground, .card, .accentGround] {
          #expect(ratio(.link, back) >= 4.5, "\(accent.hex) \(theme)")
          #expect(ratio(.visited, back) >= 4.5, "\(accent.hex) \(theme)")
          #expect(ratio(.focus, back) >= 3, "\(accent.hex) \(theme)")
        }
        #expect(ratio(.onAccent, .accent) >= 4.5)
        #expect(ratio(.muted, .accentGround) >= 4.5)
      }
    }
  }
}
