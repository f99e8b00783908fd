import Diagnostics
import Markup

/// The paragraph of a file that a fault stands in, as HTML, with the place marked.
struct SourceExcerpt {
  /// The lines, as a list.
  let html: String

  /// How many lines before and after the faulty one are shown at most.
  private static let reach = 6
  /// How many characters of a line are shown at most.
  private static let width = 400

  /// - Parameters:
  ///   - place: Where the fault stands.
  ///   - files: The files as they were read.
  /// - Returns: Nil where no file that was read holds the place.
  init?(around place: Place, in files: [InputFile]) {
    guard let bytes = files.first(where: { $0.path == place.path })?.bytes else { return nil }
    let lines = SourceText.lines(of: bytes)
    guard lines.indices.contains(place.line - 1) else { return nil }
    let at = place.line - 1
    let rows = Self.paragraph(around: at, in: lines).map { index in
      let text = index == at ? Self.marked(lines[index], place.column) : Self.plain(lines[index])
      let kind = index == at ? " class=\"apercu-ligne\"" : ""
      return "<li value=\"\(index + 1)\"\(kind)><code>\(text)</code></li>"
    }
    html = "<ol class=\"apercu-extrait\">\(rows.joined())</ol>"
  }

  /// The lines around one, up to the blank lines on both sides.
  private static func paragraph(around line: Int, in lines: [Substring]) -> ClosedRange<Int> {
    func isBlank(_ index: Int) -> Bool { lines[index].allSatisfy(\.isWhitespace) }
    var (first, last) = (line, line)
    while first > 0, line - first < reach, !isBlank(first - 1) { first -= 1 }
    while last + 1 < lines.count, last - line < reach, !isBlank(last + 1) { last += 1 }
    return first...last
  }

  private static func plain(_ line: Substring) -> String { HTML.escape(String(line.prefix(width))) }

  /// A line with the word at a column marked; the column counts bytes, from 1.
  private static func marked(_ line: Substring, _ column: Int) -> String {
    let bytes = line.utf8
    let offset = min(column - 1, bytes.count)
    let start = bytes.index(bytes.startIndex, offsetBy: offset)
    guard let place = String.Index(start, within: line) else { return plain(line) }
    let rest = line[place...]
    let word = rest.prefix { !$0.isWhitespace }
    // A place at a blank, or behind the end, is shown all the same.
    let mark = word.isEmpty ? rest.prefix(1) : word
    let after = rest.dropFirst(mark.count)
    return plain(line[..<place]) + "<mark>\(mark.isEmpty ? "⏎" : plain(mark))</mark>" + plain(after)
  }
}
