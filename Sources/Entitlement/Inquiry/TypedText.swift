import French

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

  /// Whether the text is a word written in the source code, in whatever case and accents.
  func isWord(_ word: StaticString) -> Bool {
    folded.bytes.elementsEqual([UInt8](word))
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

  /// The text without the blanks around it.
  var trimmed: TypedText { TypedText(Blanks.trimmed(bytes)) }

  /// The text in lower case without accents.
  var folded: TypedText { TypedText(Letters.folded(Array(bytes))[...]) }
}
