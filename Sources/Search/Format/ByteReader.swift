/// Reads what a `ByteWriter` wrote, and refuses what it cannot have written.
package struct ByteReader {
  private let bytes: [UInt8]
  /// The place of the next byte.
  package private(set) var place: Int
  /// The place behind the last byte.
  package let end: Int

  /// - Parameter range: The part to read; it must lie within the bytes.
  package init(_ bytes: [UInt8], in range: Range<Int>) {
    self.bytes = bytes
    place = range.lowerBound
    end = range.upperBound
  }

  package var isAtEnd: Bool { place == end }

  /// The fault of a value that ends here.
  package var fault: IndexFault { .malformed(at: place) }

  package mutating func byte() throws(IndexFault) -> UInt8 {
    guard place < end else { throw fault }
    place += 1
    return bytes[place - 1]
  }

  package mutating func word32() throws(IndexFault) -> UInt32 {
    var value: UInt32 = 0
    for shift in [0, 8, 16, 24] as [UInt32] { value |= UInt32(try byte()) << shift }
    return value
  }

  /// A number below a limit.
  package mutating func number(below limit: Int) throws(IndexFault) -> Int {
    var value: UInt32 = 0
    for shift in [0, 7, 14, 21, 28] as [UInt32] {
      let next = try byte()
      guard shift < 28 || next < 8 else { throw fault }
      value |= UInt32(next & 0x7F) << shift
      if next & 0x80 == 0 {
        guard value < UInt32(clamping: limit) else { throw fault }
        return Int(value)
      }
    }
    throw fault
  }

  /// How many things of at least one byte each come next.
  package mutating func count() throws(IndexFault) -> Int {
    try number(below: end - place + 1)
  }

  /// Where a byte string stands.
  package mutating func string() throws(IndexFault) -> Range<Int> {
    let count = try count()
    guard place + count <= end else { throw fault }
    place += count
    return place - count..<place
  }
}
