/// Text that is not UTF-8: what French spreadsheets save is then Windows-1252.
enum Windows1252 {
  /// The same bytes with every line that is not UTF-8 read as Windows-1252, and how many there were.
  ///
  /// Line by line, so that the result does not depend on how the file was cut into sections.
  static func repaired(_ bytes: [UInt8]) -> (bytes: [UInt8], lines: Int) {
    if isUTF8(bytes.span) { return (bytes, 0) }
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count + bytes.count / 16)
    var count = 0
    var start = 0
    while start < bytes.count {
      let end = bytes[start...].firstIndex(of: Byte.lineFeed).map { $0 + 1 } ?? bytes.count
      if isUTF8(bytes.span.extracting(start..<end)) {
        result += bytes[start..<end]
      } else {
        count += 1
        for byte in bytes[start..<end] { append(byte, to: &result) }
      }
      start = end
    }
    return (result, count)
  }

  /// Whether bytes are UTF-8.
  static func isUTF8(_ bytes: Span<UInt8>) -> Bool {
    (try? UTF8Span(validating: bytes)) != nil
  }

  private static func append(_ byte: UInt8, to result: inout [UInt8]) {
    if byte < 0x80 {
      result.append(byte)
    } else {
      let scalar = byte < 0xA0 ? controls[Int(byte) - 0x80] : Unicode.Scalar(byte)
      result += Array(String(Character(scalar)).utf8)
    }
  }

  /// What stands from 0x80 to 0x9F; U+FFFD for the five bytes that mean nothing.
  private static let controls = Array(
    "€\u{FFFD}‚ƒ„…†‡ˆ‰Š‹Œ\u{FFFD}Ž\u{FFFD}\u{FFFD}‘’“”•–—˜™š›œ\u{FFFD}žŸ".unicodeScalars)
}
