/// The signs that a folded text keeps beside letters and digits.
enum Sign {
  static let space: UInt8 = 0x20
  static let euro: UInt8 = 0x24
  static let apostrophe: UInt8 = 0x27
  static let comma: UInt8 = 0x2C
  static let hyphen: UInt8 = 0x2D
  static let stop: UInt8 = 0x2E

  static func isLetter(_ sign: UInt8) -> Bool { sign >= 0x61 && sign <= 0x7A }
  static func isDigit(_ sign: UInt8) -> Bool { sign >= 0x30 && sign <= 0x39 }

  static func isVowel(_ sign: UInt8) -> Bool {
    switch sign {
    case 0x61, 0x65, 0x69, 0x6F, 0x75, 0x79: true
    default: false
    }
  }
}

extension [UInt8] {
  /// The bytes of a text written in the code.
  init(_ text: StaticString) {
    self = text.withUTF8Buffer { unsafe Array($0) }
  }

  /// Whether the bytes end with those of a text written in the code.
  func ends(with ending: StaticString) -> Bool {
    stands(ending, at: count - ending.utf8CodeUnitCount)
  }

  /// Whether the bytes at a place are those of a text written in the code.
  func stands(_ text: StaticString, at place: Int) -> Bool {
    guard place >= 0, place + text.utf8CodeUnitCount <= count else { return false }
    for offset in 0..<text.utf8CodeUnitCount
    where unsafe self[place + offset] != text.utf8Start[offset] {
      return false
    }
    return true
  }

  /// Whether the bytes are those of a text written in the code.
  func equals(_ text: StaticString) -> Bool {
    count == text.utf8CodeUnitCount && ends(with: text)
  }

  /// Whether the bytes come before others, byte by byte.
  func precedes(_ other: [UInt8]) -> Bool {
    for (left, right) in zip(self, other) where left != right { return left < right }
    return count < other.count
  }
}
