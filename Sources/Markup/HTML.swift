/// The rules of HTML text.
///
/// Byte by byte: an accent that follows a mark must not hide it.
package enum HTML {
  /// A text in which no character can be taken for markup, in an element or in an attribute.
  package static func escape(_ text: String) -> String {
    let source = text.utf8
    guard source.contains(where: isMark) else { return text }
    var bytes: [UInt8] = []
    write(source.span, into: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Writes such a text behind what was written before.
  package static func write(_ text: [UInt8], into output: inout [UInt8]) {
    write(text.span, into: &output)
  }

  /// Writes such a text behind what was written before.
  package static func write(_ text: Span<UInt8>, into output: inout [UInt8]) {
    unsafe text.withUnsafeBufferPointer { buffer in
      var written = 0
      for place in buffer.indices where unsafe isMark(buffer[place]) {
        unsafe output.append(contentsOf: UnsafeBufferPointer(rebasing: buffer[written..<place]))
        unsafe output.append(contentsOf: entity(of: buffer[place]).utf8)
        written = place + 1
      }
      unsafe output.append(contentsOf: UnsafeBufferPointer(rebasing: buffer[written...]))
    }
  }

  /// Whether a byte could be taken for markup: `"`, `&`, `'`, `<` or `>`.
  private static func isMark(_ byte: UInt8) -> Bool {
    byte < 0x40 && marks >> UInt64(byte) & 1 == 1
  }

  private static let marks: UInt64 = 1 << 0x22 | 1 << 0x26 | 1 << 0x27 | 1 << 0x3C | 1 << 0x3E

  private static func entity(of mark: UInt8) -> String {
    switch mark {
    case UInt8(ascii: "&"): "&amp;"
    case UInt8(ascii: "<"): "&lt;"
    case UInt8(ascii: ">"): "&gt;"
    case UInt8(ascii: "\""): "&quot;"
    case _: "&#39;"
    }
  }
}
