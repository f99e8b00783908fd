import CommonMark
import Content
import Diagnostics

/// The Markdown of a file, with the amounts that it names in their places.
struct FileBody {
  /// The Markdown as it is written.
  let markdown: Document
  /// What the page shows.
  let document: Document
  /// The anchors that links may use; nil when they are not all known.
  let anchors: [String]?
  /// The links of the text, with their places in the file.
  let links: [(destination: String, place: Place)]

  /// Reads what comes below a header; what is wrong inside it is reported to the file.
  init(below front: FrontMatter, in file: SourceText, _ figures: FigureText) {
    let (markdown, defects) = Document.parse(front.body)
    self.markdown = markdown
    file.log.add(defects.map { Fault($0, in: file.path, after: front.lineCount) })
    file.report(LeftoverMarks(in: markdown, of: front.body), after: front.lineCount)
    func place(_ position: SourcePosition) -> Place {
      Place(file.path, line: position.line + front.lineCount, column: position.column)
    }
    document = markdown.replacing(
      names: { figures.words(for: $0, at: place($1), in: file) },
      fences: { language, lines, position in
        guard language == WorkedExample.language else {
          return [.code(lines, language: language)]
        }
        let line = position.line + front.lineCount + 1
        return WorkedExample(reading: lines, from: line, in: file, figures)?.contents ?? []
      })
    let lines = front.body.utf8.split(
      separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    for (index, line) in lines.enumerated() {
      file.log.add(
        figures.warnings(for: Substring(line)) {
          Place(file.path, line: index + 1 + front.lineCount, column: $0 + 1)
        })
    }
    anchors = defects.contains(where: \.endsReading) ? nil : document.anchors
    links = document.links.map { ($0.destination, place($0.position)) }
  }
}
