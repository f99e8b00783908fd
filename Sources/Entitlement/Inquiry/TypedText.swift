import Law

/// A text that someone typed, read byte by byte: all that a field accepts is plain ASCII.
///
/// Characters would be told apart by the tables of Unicode, which a browser would have to load.
package struct TypedText: Hashable, Sendable {
  /// The text as UTF-8.
  let bytes: ArraySlice<UInt8>

  init(_ bytes: ArraySlice<UInt8>) {
    self.bytes = bytes
  }

  package init(_ text: String) {
    self.init(Array(text.utf8)[...])
  }

  /// Whether the text is a word written in the source code.
  func isWord(_ word: String) -> Bool {
    bytes.elementsEqual(word.utf8)
  }

  /// The texts before and after a separator; nil where there is none, or several.
  func halves(at separator: UInt8, or other: UInt8? = nil) -> (TypedText, TypedText)? {
    let parts = { (byte: UInt8) in byte == separator || byte == other }
    guard let place = bytes.firstIndex(where: parts), !bytes[(place + 1)...].contains(where: parts)
    else { return nil }
    return (TypedText(bytes[..<place]), TypedText(bytes[(place + 1)...]))
  }

  /// The text after a sign; nil where it does not begin with it.
  func after(_ sign: Unicode.Scalar) -> TypedText? {
    bytes.first.map { UInt32($0) } == sign.value ? TypedText(bytes.dropFirst()) : nil
  }

  /// The text before a sign that ends it; nil where another does.
  func before(_ sign: Unicode.Scalar) -> TypedText? {
    bytes.last.map { UInt32($0) } == sign.value ? TypedText(bytes.dropLast()) : nil
  }

  /// The texts before and after the first place of a mark; nil where it is not there.
  func cut(at mark: String) -> (before: TypedText, after: TypedText)? {
    let mark = mark.utf8
    guard let sign = mark.first else { return nil }
    for place in bytes.indices
    where bytes[place] == sign && (mark.count == 1 || bytes[place...].starts(with: mark)) {
      return (TypedText(bytes[..<place]), TypedText(bytes[(place + mark.count)...]))
    }
    return nil
  }

  /// The text without the spaces around it, no-break ones included.
  var trimmed: TypedText {
    guard let first = bytes.first, let last = bytes.last else { return self }
    // Letters, digits and signs: nothing to take away.
    if 0x21...0x7E ~= first, 0x21...0x7E ~= last { return self }
    var inner = bytes
    for space in Self.spaces {
      while inner.starts(with: space) { inner = inner.dropFirst(space.count) }
      while inner.suffix(space.count) == space[...] { inner = inner.dropLast(space.count) }
    }
    return TypedText(inner)
  }

  private static let spaces: [[UInt8]] = [[0x20], [0xC2, 0xA0], [0xE2, 0x80, 0xAF]]

  /// The beginning of the text: what someone needs in order to find it.
  var shortened: String {
    guard bytes.count > 60 else { return String(decoding: bytes, as: UTF8.self) }
    var start = bytes.prefix(40)
    // What begins with the bits 10 goes on with the character before it.
    while bytes[start.endIndex] & 0xC0 == 0x80, !start.isEmpty { start.removeLast() }
    return String(decoding: start, as: UTF8.self) + "…"
  }
}
