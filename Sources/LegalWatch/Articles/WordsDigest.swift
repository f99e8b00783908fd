import Foundation

/// A digest of the words of an article, which layout, markup and kinds of spaces do not change.
package struct WordsDigest: Hashable, Sendable {
  /// How many signs other than spaces there are.
  package let signs: Int
  private let sum: UInt64

  /// The digest of no words at all.
  package static let none = WordsDigest(of: "")

  /// The digest of a text.
  package init(of text: String) {
    var signs = 0
    var sum = Self.start
    for scalar in Self.withoutTags(text).precomposedStringWithCanonicalMapping.unicodeScalars {
      guard let sign = Self.sign(of: scalar) else { continue }
      signs += 1
      for byte in String(sign).utf8 { sum = (sum ^ UInt64(byte)) &* Self.prime }
    }
    self.signs = signs
    self.sum = sum
  }

  /// Reads a digest from a lock file; nil when it is none.
  package init?(_ text: String) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 2, let signs = Int(parts[0]), signs >= 0, parts[1].utf8.count == 16,
      let sum = UInt64(parts[1], radix: 16), text == text.lowercased()
    else { return nil }
    self.signs = signs
    self.sum = sum
  }

  /// The digest as a lock file holds it: the count of signs, then sixteen hexadecimal digits.
  package var text: String {
    let digits = String(sum, radix: 16)
    return "\(signs)-" + String(repeating: "0", count: 16 - digits.utf8.count) + digits
  }

  /// The text without tags that were written as words: some versions escape their layout.
  private static func withoutTags(_ text: String) -> String {
    text.replacing(/<\/?[A-Za-z][^<>]*>/, with: "").replacing("&nbsp;", with: "")
  }

  /// The sign that stands for a scalar: one apostrophe, one dash, one quote; nil for spaces.
  private static func sign(of scalar: Unicode.Scalar) -> Unicode.Scalar? {
    switch scalar {
    case "\u{AD}", "\u{200B}"..."\u{200F}", "\u{2060}", "\u{FEFF}": nil
    case "’", "‘", "ʼ", "′", "`", "´": "'"
    case "‐", "‑", "‒", "–", "—", "−": "-"
    case "«", "»", "“", "”", "„": "\""
    default: scalar.properties.isWhitespace ? nil : scalar
    }
  }

  // FNV-1a of 64 bits: what changes a law does not look for collisions.
  private static let start: UInt64 = 0xCBF2_9CE4_8422_2325
  private static let prime: UInt64 = 0x0000_0100_0000_01B3
}
