/// Bytes being written: whole numbers, least byte first, and byte strings with their length.
package struct ByteWriter {
  package private(set) var bytes: [UInt8] = []

  package init() {}

  package mutating func write(_ value: UInt32) {
    for shift in [0, 8, 16, 24] as [UInt32] {
      bytes.append(UInt8(truncatingIfNeeded: value >> shift))
    }
  }

  package mutating func write(byte: UInt8) {
    bytes.append(byte)
  }

  package mutating func write(raw: [UInt8]) {
    bytes += raw
  }

  /// Writes a number from zero on in as few bytes as it needs, seven bits in each.
  package mutating func write(number: Int) {
    var rest = UInt(number)
    while rest >= 0x80 {
      bytes.append(UInt8(rest & 0x7F) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(rest))
  }

  package mutating func write(string: [UInt8]) {
    write(number: string.count)
    bytes += string
  }
}
