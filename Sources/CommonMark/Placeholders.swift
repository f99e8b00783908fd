/// The names between double braces in a Markdown text, with the places where they stand.
///
/// libcmark says on which line a run of words begins; escapes and entities before a name would
/// shift its column, so the place is looked up in the text itself.
struct Placeholders {
  /// Those that were not given out yet, in order.
  private var occurrences: [(name: String, position: SourcePosition)]

  init(in markdown: String) {
    occurrences = []
    let lines = markdown.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    for (index, line) in lines.enumerated() {
      var column = 1
      for piece in BracedText.pieces(of: Substring(line)) {
        if case .name(let name) = piece {
          occurrences.append((String(name), SourcePosition(line: index + 1, column: column)))
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
    let index = occurrences.firstIndex { $0.position.line >= line && $0.name == name }
    return index.map { occurrences.remove(at: $0).position }
      ?? SourcePosition(line: line, column: 1)
  }
}
