/// Reads Unicode scalars from bytes that may not be UTF-8.
package struct ScalarReader {
  /// Stands for a byte that is not UTF-8.
  package static let replacement: UInt32 = 0xFFFD

  package let source: [UInt8]
  /// Where the next scalar begins, in bytes.
  package private(set) var position = 0

  package init(_ source: [UInt8]) {
    self.source = source
  }

  /// The next scalar; nil at the end.
  package mutating func next() -> UInt32? {
    guard position < source.count else { return nil }
    let lead = source[position]
    position += 1
    switch lead {
    case 0x00...0x7F: return UInt32(lead)
    case 0xC2...0xDF: return sequence(UInt32(lead & 0x1F), following: 1)
    case 0xE0...0xEF: return sequence(UInt32(lead & 0x0F), following: 2)
    case 0xF0...0xF4: return sequence(UInt32(lead & 0x07), following: 3)
    default: return Self.replacement
    }
  }

  /// The scalar that begins with some bits; where its bytes are cut short, the first alone is lost.
  private mutating func sequence(_ bits: UInt32, following count: Int) -> UInt32 {
    guard position + count <= source.count else { return Self.replacement }
    var scalar = bits
    for byte in source[position..<position + count] {
      guard byte & 0xC0 == 0x80 else { return Self.replacement }
      scalar = scalar << 6 | UInt32(byte & 0x3F)
    }
    position += count
    return scalar
  }
}
