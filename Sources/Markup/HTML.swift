/// The rules of HTML text.
///
/// Byte by byte: an accent that follows a mark must not hide it.
package enum HTML {
  /// A text in which no character can be taken for markup, in an element or in an attribute.
  package static func escape(_ text: String) -> String {
    guard text.utf8.contains(where: { entity(of: $0) != nil }) else { return text }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.utf8.count + 32)
    write(Array(text.utf8), into: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Writes such a text behind what was written before.
  package static func write(_ text: [UInt8], into output: inout [UInt8]) {
    var written = 0
    for place in text.indices {
      guard let entity = entity(of: text[place]) else { continue }
      output += text[written..<place]
      output += entity.utf8
      written = place + 1
    }
    output += text[written...]
  }

  private static func entity(of byte: UInt8) -> String? {
    switch byte {
    case UInt8(ascii: "&"): "&amp;"
    case UInt8(ascii: "<"): "&lt;"
    case UInt8(ascii: ">"): "&gt;"
    case UInt8(ascii: "\""): "&quot;"
    case UInt8(ascii: "'"): "&#39;"
    default: nil
    }
  }
}
