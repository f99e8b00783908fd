/// Where a line begins as libyaml counts lines: more characters than `\n` end one.
struct LineStart {
  /// Its place in the text.
  let index: String.Index
  /// The line of the file, as editors count.
  let line: Int
  /// The column on that line, from 1, in UTF-8 bytes.
  let column: Int

  private static let breaks: Set<Unicode.Scalar> = ["\n", "\u{85}", "\u{2028}", "\u{2029}"]

  /// The beginnings of all lines of a text, the first of which is that of the text.
  static func all(in text: String) -> [LineStart] {
    var starts = [LineStart(index: text.startIndex, line: 1, column: 1)]
    var (line, column) = (1, 1)
    for (index, scalar) in zip(text.unicodeScalars.indices, text.unicodeScalars) {
      (line, column) = scalar == "\n" ? (line + 1, 1) : (line, column + UTF8.width(scalar))
      guard breaks.contains(scalar) else { continue }
      let next = text.unicodeScalars.index(after: index)
      starts.append(LineStart(index: next, line: line, column: column))
    }
    return starts
  }
}
