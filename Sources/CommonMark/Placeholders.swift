/// The names between double braces in a Markdown text, with the places where they stand.
///
/// libcmark says on which line a run of words begins; escapes and entities before a name would
/// shift its column, so the place is looked up in the text itself.
struct Placeholders {
  /// Those of each name that were not given out yet, in order.
  private var occurrences: [String: ArraySlice<SourcePosition>] = [:]

  init(in markdown: String) {
    let lines = markdown.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    for (index, line) in lines.enumerated() {
      var column = 1
      for piece in BracedText.pieces(of: Substring(line)) {
        if case .name(let name) = piece {
          occurrences[String(name), default: []].append(
            SourcePosition(line: index + 1, column: column))
        }
        column += piece.length
      }
    }
  }

  /// A run of words as text and placeholders, in order.
  ///
  /// - Parameter line: The line on which the run begins.
  mutating func split(_ text: String, onLine line: Int) -> [Document.Inline] {
    BracedText.pieces(of: text[...]).map { piece in
      switch piece {
      case .words(let words): .text(String(words))
      case .name(let name): .placeholder(String(name), position(of: name, from: line))
      }
    }
  }

  /// Where a name stands, on a line or after it.
  private mutating func position(of name: Substring, from line: Int) -> SourcePosition {
    // Runs come in the order of their lines: what lies before one lies before the next ones too.
    let name = String(name)
    while let first = occurrences[name]?.popFirst() {
      if first.line >= line { return first }
    }
    return SourcePosition(line: line, column: 1)
  }
}
