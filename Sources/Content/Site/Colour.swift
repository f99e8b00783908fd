import Foundation

/// A colour of the sRGB space, as a style sheet names it.
package struct Colour: Hashable, Sendable {
  /// Red, green and blue, 0 to 255.
  private let channels: [UInt8]

  /// Reads `#rgb` or `#rrggbb`.
  package init?(hex text: String) {
    guard text.first == "#", text.utf8.allSatisfy({ $0 < 0x80 }) else { return nil }
    let digits = text.dropFirst().compactMap(\.hexDigitValue)
    guard digits.count == text.count - 1 else { return nil }
    switch digits.count {
    case 3: channels = digits.map { UInt8($0 * 17) }
    case 6: channels = [0, 2, 4].map { UInt8(digits[$0] * 16 + digits[$0 + 1]) }
    case _: return nil
    }
  }

  /// A colour written in the source code as `0xRRGGBB`.
  init(_ number: UInt32) {
    channels = [16, 8, 0].map { UInt8(truncatingIfNeeded: number >> $0) }
  }

  /// The colour as `#rrggbb`.
  package var hex: String {
    "#" + channels.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
  }

  /// A colour by the shares of red, green and blue light in it.
  init(light shares: [Double]) {
    channels = shares.map { share in
      let curved = share <= 0.0031308 ? 12.92 * share : 1.055 * pow(share, 1 / 2.4) - 0.055
      return UInt8(min(max((255 * curved).rounded(), 0), 255))
    }
  }

  /// The contrast with another colour, from 1 to 21 (WCAG 2.1, « contrast ratio »).
  package func contrast(with other: Colour) -> Double {
    let (dark, light) = (min(luminance, other.luminance), max(luminance, other.luminance))
    return (light + 0.05) / (dark + 0.05)
  }

  /// How light the colour is, from 0 to 1 (WCAG 2.1, « relative luminance »).
  private var luminance: Double {
    zip(light, [0.2126, 0.7152, 0.0722]).reduce(0) { $0 + $1.0 * $1.1 }
  }

  /// The shares of red, green and blue light, from 0 to 1.
  var light: [Double] {
    channels.map { channel in
      let share = Double(channel) / 255
      return share <= 0.04045 ? share / 12.92 : pow((share + 0.055) / 1.055, 2.4)
    }
  }
}
