import TestSupport
import Testing

@testable import CommonMark

/// The tree of a text, and where each block of it begins.
struct DocumentTests {
  @Test func blocksComeInOrder() {
    let (document, defects) = Document.parse(
      "# Titre\n\nun *mot* `c`\ndeux\n\n> cité\n\n```\na < b\n```\n\n---\n")
    #expect(defects.isEmpty)
    #expect(
      document.blocks.map(\.content) == [
        .heading(level: 1, anchor: "titre", [.text("Titre")]),
        .paragraph([
          .text("un "), .emphasis([.text("mot")]), .text(" "), .code("c"), .softBreak,
          .text("deux"),
        ]),
        .quote([
          Document.Block(
            content: .paragraph([.text("cité")]), position: SourcePosition(line: 6, column: 3))
        ]),
        .code("a < b\n", language: ""),
        .thematicBreak,
      ])
    #expect(document.blocks.map(\.position.line) == [1, 3, 6, 8, 12])
  }

  @Test func inlinesNest() {
    let (document, defects) = Document.parse("**a *b***\\\n[c](https://d.fr)  \ne")
    #expect(defects.isEmpty)
    guard case .paragraph(let inlines)? = document.blocks.first?.content else {
      Issue.record("no paragraph")
      return
    }
    let shape: [Document.Inline] = [
      .strong([.text("a "), .emphasis([.text("b")])]), .lineBreak,
    ]
    #expect(Array(inlines.prefix(2)) == shape)
    #expect(Array(inlines.suffix(2)) == [.lineBreak, .text("e")])
    guard case .link("https://d.fr", [.text("c")], _)? = inlines.dropFirst(2).first else {
      Issue.record("no link: \(inlines)")
      return
    }
  }

  @Test(arguments: [
    ("- a\n- b", nil, true, 2), ("- a\n\n- b", nil, false, 2), ("1. a\n2. b\n3. c", 1, true, 3),
    ("7) a", 7, true, 1), ("0. a", 0, true, 1), ("* a", nil, true, 1),
    ("999999999. a", 999_999_999, true, 1),
  ])
  func listsKnowTheirNumbers(markdown: String, start: Int?, isTight: Bool, count: Int) {
    guard
      case .list(start, isTight, let items)? = Document.parse(markdown).document.blocks.first?
        .content
    else {
      Issue.record("not that list: \(markdown)")
      return
    }
    #expect(items.count == count)
  }

  /// The marks stand before the first character of each block, from the outside in.
  @Test(arguments: [
    "1️⃣# é", "1️⃣é\n\n2️⃣è", "\n\n  1️⃣a", "1️⃣> 2️⃣é", "1️⃣- 2️⃣é\n- 3️⃣è", "1️⃣1. 2️⃣é\n\n   3️⃣> 4️⃣è",
    "1️⃣```\né\n```\n\n2️⃣---", "1️⃣é\n\n2️⃣> 3️⃣è", "1️⃣é *è*\nœ\n\n2️⃣- 3️⃣- 4️⃣x", "1️⃣é\n=\n\n    2️⃣è",
  ])
  func eachBlockKnowsWhereItBegins(marked: String) {
    let text = MarkedText(marked)
    let (document, defects) = Document.parse(text.text)
    #expect(defects.isEmpty)
    #expect(
      positions(in: document.blocks).map { MarkedText.Mark(line: $0.line, column: $0.column) }
        == text.marks)
  }

  @Test func plainTextHasNoMarks() {
    let (document, _) = Document.parse("a *b **c*** `d`\ne [f](/g)\\\nh &amp; i")
    guard case .paragraph(let inlines)? = document.blocks.first?.content else {
      Issue.record("no paragraph")
      return
    }
    #expect(inlines.plainText == "a b c d e f h & i")
  }

  @Test(arguments: ["", "\n", "   \n\t\n", "[r]: /u", "\u{FEFF}"])
  func aTextWithoutContentIsEmpty(markdown: String) {
    let (document, defects) = Document.parse(markdown)
    #expect(document.blocks.isEmpty)
    #expect(defects.isEmpty)
  }

  @Test func aNullCharacterIsReplaced() {
    let (document, _) = Document.parse("a\u{0}b &#0;")
    #expect(HTMLWriter().write(document) == "<p>a\u{FFFD}b \u{FFFD}</p>\n")
  }

  /// Every block, outside in, each before what it holds.
  private func positions(in blocks: [Document.Block]) -> [SourcePosition] {
    blocks.flatMap { block in
      let inner: [SourcePosition] =
        switch block.content {
        case .quote(let blocks): positions(in: blocks)
        case .list(_, _, let items): items.flatMap(positions)
        case .paragraph, .heading, .code, .table, .thematicBreak: []
        }
      return [block.position] + inner
    }
  }
}
