import French

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
    case _ where Letters.isUnseen(scalar): break
    default:
      guard let letters = Letters.plain(of: scalar) else { return append(Sign.stop, from: origin) }
      for letter in [UInt8](letters) { append(letter, from: origin) }
    }
  }

  private mutating func append(_ sign: UInt8, from origin: Int) {
    signs.append(sign)
    origins.append(origin)
  }
}
