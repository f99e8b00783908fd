/// A style sheet without what only designers read: comments and indents.
enum StyleText {
  /// The rules alone; what quotation marks enclose stays as it is.
  static func published(_ sheet: [UInt8]) -> [UInt8] {
    var kept: [UInt8] = []
    var rest = sheet[...]
    while let byte = rest.first {
      if rest.starts(with: "/*".utf8) {
        rest = afterComment(rest)
      } else if byte == UInt8(ascii: " "), kept.last == UInt8(ascii: "\n") {
        rest = rest.dropFirst()
      } else {
        let piece =
          byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") ? quoted(rest) : rest.prefix(1)
        kept += piece
        rest = rest.dropFirst(piece.count)
      }
    }
    return kept
  }

  /// What follows a comment and the blank lines behind it; nothing where the comment has no end.
  private static func afterComment(_ text: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var rest = text.dropFirst(2)
    while !rest.isEmpty, !rest.starts(with: "*/".utf8) { rest = rest.dropFirst() }
    return rest.dropFirst(2).drop { $0 == UInt8(ascii: "\n") }
  }

  /// A text in quotation marks, with them.
  private static func quoted(_ text: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var isEscaped = false
    for (index, byte) in zip(text.indices, text).dropFirst() {
      if byte == text.first, !isEscaped { return text[...index] }
      isEscaped = byte == UInt8(ascii: "\\") && !isEscaped
    }
    return text
  }
}
