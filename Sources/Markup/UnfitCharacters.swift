extension Unicode.Scalar {
  /// Whether it is no part of a text: a control other than tabs and line ends, a mark that turns the
  /// direction of what follows, a space without width, a tag, a character of private use, or what
  /// Unicode leaves unassigned for ever. Joiners and soft hyphens are parts of words.
  ///
  /// Browsers do not show such characters, terminals obey some of them, and a reader of a change
  /// does not see them.
  package var isUnfitForText: Bool {
    switch value {
    case 0x09, 0x0A, 0x0D, 0x85: false
    case 0x00...0x1F, 0x7F...0x9F, 0x202A...0x202E, 0x2066...0x2069, 0xFDD0...0xFDEF: true
    case 0x200B, 0x2060, 0xFEFF, 0xE000...0xF8FF, 0xE0000...0xE007F, 0xF0000...0x10FFFF: true
    case _: value & 0xFFFE == 0xFFFE
    }
  }

  /// Its number as Unicode writes it: `U+001B`.
  package var number: String {
    let digits = String(value, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}

extension String {
  /// The characters that are no part of a text, each with its place in bytes from 0.
  package var unfitCharacters: [(offset: Int, scalar: Unicode.Scalar)] {
    guard utf8.contains(where: Self.mayBeUnfit) else { return [] }
    var offset = 0
    return unicodeScalars.compactMap { scalar in
      defer { offset += UTF8.width(scalar) }
      return scalar.isUnfitForText ? (offset, scalar) : nil
    }
  }

  /// The text as a terminal may show it: what is no part of a text is named, and not obeyed.
  package var printable: String {
    guard !unfitCharacters.isEmpty else { return self }
    return unicodeScalars.map { $0.isUnfitForText ? "<\($0.number)>" : String($0) }.joined()
  }

  /// Whether a byte can be one of such a character; most texts have none.
  private static func mayBeUnfit(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x09, 0x0A, 0x0D: false
    case 0x00...0x1F, 0x7F: true
    // What begins U+0080 to U+00BF, U+2000 to U+2FFF, U+E000 and after.
    case 0xC2, 0xE2, 0xEE...0xFF: true
    case _: false
    }
  }
}
