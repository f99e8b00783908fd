import French

extension Sign {
  static func isVowel(_ sign: UInt8) -> Bool {
    switch sign {
    case 0x61, 0x65, 0x69, 0x6F, 0x75, 0x79: true
    default: false
    }
  }
}

extension [UInt8] {
  /// Whether the bytes come before others, byte by byte.
  package func precedes(_ other: [UInt8]) -> Bool {
    for (left, right) in zip(self, other) where left != right { return left < right }
    return count < other.count
  }
}
