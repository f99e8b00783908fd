import CommonMark
import TestSupport
import Testing

/// Names between double braces.
struct PlaceholderTests {
  @Test func eachNameIsFoundWhereItStandsInBytes() {
    let (document, defects) = Document.parse(
      "Né, \\* &amp; {{a.b}} puis\n**{{c}}** et {{a.b}}.\n\n- {{d}}\n")
    #expect(defects.isEmpty)
    #expect(
      document.placeholders == [
        Placed("a.b", 1, 15), Placed("c", 2, 3), Placed("a.b", 2, 14), Placed("d", 4, 3),
      ])
  }

  @Test func codeIsShownAsItIsWrittenLonelyBracesToo() {
    let (document, _) = Document.parse("`{{a}}` et {{ seul, puis }} }}\n\n    {{b}}\n")
    #expect(document.placeholders == [Placed(" seul, puis ", 1, 12)])
    #expect(Document.parse("{{ seul").document.placeholders == [])
  }

  @Test func aFencedBlockSaysWhatFollowsItsFence() {
    let (document, _) = Document.parse("```exemple\nsolde: 48\n```\n")
    #expect(document.blocks.map(\.content) == [.code("solde: 48\n", language: "exemple")])
  }

  @Test func aTableNamesItsRowsAndColumnsAndShowsEverythingAsText() {
    let table = Document.Table(
      caption: "A & B", columns: ["Année", "<b>"], rows: [["2025", "25 h"], ["\"x\"", ""]])
    let block = Document.Block(
      content: .table(table), position: SourcePosition(line: 1, column: 1))
    #expect(
      HTMLWriter().write(Document(blocks: [block])) == """
        <table>
        <caption>A &amp; B</caption>
        <thead><tr><th scope="col">Année</th><th scope="col">&lt;b&gt;</th></tr></thead>
        <tbody>
        <tr><th scope="row">2025</th><td>25 h</td></tr>
        <tr><th scope="row">&quot;x&quot;</th><td></td></tr>
        </tbody>
        </table>

        """)
  }
}

/// A placeholder and where it stands.
private struct Placed: Equatable {
  let name: String
  let position: SourcePosition

  init(_ name: String, _ line: Int, _ column: Int) {
    self.name = name
    position = SourcePosition(line: line, column: column)
  }
}

extension Document {
  /// The placeholders in paragraphs, also in those of lists.
  fileprivate var placeholders: [Placed] {
    func found(_ inlines: [Inline]) -> [Placed] {
      inlines.flatMap { inline -> [Placed] in
        switch inline {
        case .placeholder(let name, let position): [Placed(name, position.line, position.column)]
        case .emphasis(let inner), .strong(let inner), .link(_, let inner, _): found(inner)
        case .text, .code, .softBreak, .lineBreak: []
        }
      }
    }
    func found(_ blocks: [Block]) -> [Placed] {
      blocks.flatMap { block -> [Placed] in
        switch block.content {
        case .paragraph(let inlines), .heading(_, _, let inlines): found(inlines)
        case .list(_, _, let items): items.flatMap { found($0) }
        case .quote(let blocks): found(blocks)
        case .code, .table, .thematicBreak: []
        }
      }
    }
    return found(blocks)
  }
}
