import CommonMark
import Testing
import TestSupport

/// The anchors of headings: plain names, each once on a page.
struct AnchorTests {
  @Test(arguments: [
    ("# a\n# a\n# a", ["a", "a-2", "a-3"]), ("# a\n# a-2\n# a", ["a", "a-2", "a-3"]),
    ("# Été\n# ete\n# *été*", ["ete", "ete-2", "ete-3"]),
    ("#\n# ?\n##", ["section", "section-2", "section-3"]),
    ("> # a\n\n- # a", ["a", "a-2"]), ("# `code` [lien](/x)", ["code-lien"]), ("# <b>a</b>", ["a"]),
  ])
  func eachHeadingHasItsOwn(markdown: String, anchors: [String]) {
    let html = HTMLWriter().write(Document.parse(markdown).document)
    #expect(html.matches(of: /id="([^"]*)"/).map { String($0.output.1) } == anchors)
  }

  @Test func anchorsAreUniqueAndPlainWhateverTheWords() {
    let pieces = [
      "a", "é", "-", "2", "3", " ", "œ", "!", "漢", "\u{0301}", "A", "\"", "<", "\u{202F}",
    ]
    var generator = SeededGenerator(seed: 11)
    for _ in 0..<30 {
      let headings = (0..<30).map { _ in
        "# "
          + (0..<Int.random(in: 0...4, using: &generator))
          .compactMap { _ in pieces.randomElement(using: &generator) }.joined()
      }
      let blocks = Document.parse(headings.joined(separator: "\n")).document.blocks
      let anchors = blocks.compactMap { block in
        if case .heading(_, let anchor, _) = block.content { anchor } else { nil }
      }
      #expect(Set(anchors).count == anchors.count)
      #expect(anchors.allSatisfy { $0.wholeMatch(of: /[a-z0-9]+(-[a-z0-9]+)*/) != nil })
    }
  }
}
