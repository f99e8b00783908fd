/// A text folded for comparison: lower case, without accents, one ASCII sign for each letter.
///
/// Ligatures are two letters, typographic apostrophes and hyphens their ASCII forms, combining
/// marks nothing. Whatever is no letter, digit or sign of interest is a full stop, and so is each
/// byte that is not UTF-8.
struct FoldedText {
  /// The signs.
  private(set) var signs: [UInt8] = []
  /// Where the character behind each sign begins in the source, in bytes; then the source's end.
  private(set) var origins: [Int] = []

  init(_ source: [UInt8]) {
    signs.reserveCapacity(source.count)
    origins.reserveCapacity(source.count + 1)
    var reader = ScalarReader(source)
    while true {
      let origin = reader.position
      guard let scalar = reader.next() else { break }
      append(scalar, from: origin)
    }
    origins.append(source.count)
  }

  private mutating func append(_ scalar: UInt32, from origin: Int) {
    switch scalar {
    case 0x61...0x7A, 0x30...0x39: append(UInt8(scalar), from: origin)
    case 0x41...0x5A: append(UInt8(scalar) + 0x20, from: origin)
    case 0x09, 0x0A, 0x0D, 0x20, 0xA0, 0x2000...0x200A, 0x202F: append(Sign.space, from: origin)
    case 0x27, 0x60, 0xB4, 0x02BC, 0x2018, 0x2019, 0x2032: append(Sign.apostrophe, from: origin)
    case 0x2D, 0x2010...0x2013, 0x2212: append(Sign.hyphen, from: origin)
    case 0x2C: append(Sign.comma, from: origin)
    case 0x20AC: append(Sign.euro, from: origin)
    case 0xAD, 0x0300...0x036F, 0x200B...0x200D, 0xFEFF: break
    default:
      guard let letters = Self.letters(of: scalar) else { return append(Sign.stop, from: origin) }
      for letter in [UInt8](letters) { append(letter, from: origin) }
    }
  }

  private mutating func append(_ sign: UInt8, from origin: Int) {
    signs.append(sign)
    origins.append(origin)
  }

  /// The plain letters of a letter that French and its neighbours write.
  private static func letters(of scalar: UInt32) -> StaticString? {
    switch scalar {
    case 0xC0...0xC5, 0xE0...0xE5: "a"
    case 0xC6, 0xE6: "ae"
    case 0xC7, 0xE7: "c"
    case 0xC8...0xCB, 0xE8...0xEB: "e"
    case 0xCC...0xCF, 0xEC...0xEF: "i"
    case 0xD1, 0xF1: "n"
    case 0xD2...0xD6, 0xD8, 0xF2...0xF6, 0xF8: "o"
    case 0xD9...0xDC, 0xF9...0xFC: "u"
    case 0xDD, 0xFD, 0xFF, 0x178: "y"
    case 0xDF: "ss"
    case 0x152, 0x153: "oe"
    case 0xFB01: "fi"
    case 0xFB02: "fl"
    default: nil
    }
  }
}
