/// The beginning of a text: what someone needs in order to find it.
package enum Excerpt {
  /// The text, or its first characters with an ellipsis where it is longer than 60 bytes.
  package static func bytes(_ text: ArraySlice<UInt8>) -> [UInt8] {
    guard text.count > 60 else { return Array(text) }
    var start = text.prefix(40)
    // What begins with the bits 10 goes on with the character before it.
    while text[start.endIndex] & 0xC0 == 0x80, !start.isEmpty { start.removeLast() }
    return Array(start) + [UInt8]("…")
  }

  /// Such a text as it is printed.
  package static func text(_ text: ArraySlice<UInt8>) -> String {
    String(decoding: bytes(text), as: UTF8.self)
  }
}
