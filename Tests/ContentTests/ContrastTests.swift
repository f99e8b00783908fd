import Content
import Testing

/// Contrast as the W3C computes it.
struct ContrastTests {
  /// Ratios that the W3C publishes (Understanding 1.4.3 and 1.4.11), cut after two digits.
  @Test(
    arguments: [
      ("#000000", "#ffffff", 2100), ("#fff", "#fff", 100), ("#777777", "#ffffff", 447),
      ("#767676", "#FFFFFF", 454), ("#949494", "#ffffff", 303), ("#ff0000", "#ffffff", 399),
    ])
  func theRatioIsThePublishedOne(front: String, back: String, hundredths: Int) throws {
    let first = try #require(Colour(hex: front))
    let second = try #require(Colour(hex: back))
    #expect(Int(first.contrast(with: second) * 100 + 1e-9) == hundredths)
    #expect(first.contrast(with: second) == second.contrast(with: first))
  }

  @Test(arguments: ["", "#", "#ff", "#ffff", "#12345g", "123456", "#1234567", "#١٢٣", "rouge"])
  func otherWritingsAreNoColour(text: String) {
    #expect(Colour(hex: text) == nil)
  }

  @Test func aColourIsWrittenInFull() {
    #expect(Colour(hex: "#0aF")?.hex == "#00aaff")
    #expect(Palette.standard(.light)[.accent].hex == "#1d4e5f")
  }
}
