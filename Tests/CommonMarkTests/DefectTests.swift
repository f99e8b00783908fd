import CommonMark
import Testing
import TestSupport

/// What a page may not hold: found, and pointed at.
struct DefectTests {
  @Test(arguments: [
    "1️⃣<div>\ntexte\n</div>", "é 1️⃣<i>a2️⃣</i>", "a\n\n1️⃣<!-- x -->", "> 1️⃣<div>", "- a\n\n  1️⃣<div>",
    "- é\n  1️⃣<i>", "> a\n> é 1️⃣<i>", "> - é 1️⃣<i>", "## é 1️⃣<i>", "*é **1️⃣<i>***", "[é 1️⃣<i>](/u)",
    "a  \n1️⃣<i>", "   é 1️⃣<i>", "a\n1️⃣<i>\n===", "1️⃣<script>alert(1)</script>", "1️⃣<?php ?>",
    "a 1️⃣<?php ?>",
    "1️⃣<!DOCTYPE html>", "a 1️⃣<![CDATA[x]]>", "œ <https://é.fr> 1️⃣<br/>", "`é` 1️⃣<i>", "😀 1️⃣<i>",
    "1️⃣<style>\n\n2️⃣<x>".replacing("2️⃣", with: ""), "a\n1️⃣<i>\n2️⃣<b>\n",
  ])
  func rawHTMLIsPointedAt(marked: String) {
    expect(marked) { if case .rawHTML = $0 { true } else { false } }
  }

  @Test(arguments: [
    "1️⃣![a](b.png)", "é 1️⃣![é](é.png) b", "1️⃣![a][r]\n\n[r]: /u", "- é 1️⃣![a](b)", "[1️⃣![a](b)](/u)",
    "# é 1️⃣![a](https://b.fr/c.png)", "*1️⃣![](b)*",
  ])
  func imagesArePointedAt(marked: String) {
    expect(marked) { if case .image = $0 { true } else { false } }
  }

  @Test(arguments: [
    "é 1️⃣[x](javascript:1)", "> é\n> 1️⃣[x](data:1)", "- é 1️⃣[x](file:1)", "**1️⃣[x](ftp://a.fr)**",
    "a 1️⃣<javascript:x>", "a 1️⃣[x][r] 2️⃣[y][r]\n\n[r]: javascript:1", "# 1️⃣[x](//h)\n\n- 2️⃣[x](//h)",
  ])
  func refusedLinksArePointedAt(marked: String) {
    expect(marked) { if case .refusedLink = $0 { true } else { false } }
  }

  @Test(arguments: [
    "1️⃣é &#27;[31m", "- a\n- 1️⃣&#x7;", "1️⃣&#x202e;é", "1️⃣&#x200b;é", "1️⃣&#xE0041;é", "1️⃣&#xE000;é",
    "1️⃣``` &#8;\nx\n```",
  ])
  func charactersThatNoTextMayHoldArePointedAt(marked: String) {
    expect(marked) { if case .unfitCharacter = $0 { true } else { false } }
  }

  @Test(arguments: ["`&#27;`", "&amp;#27;", "&nbsp;&#9;a", "\\&#27;"])
  func otherReferencesAreAccepted(text: String) {
    #expect(Document.parse(text).defects.isEmpty)
  }

  @Test func aDefectSaysWhatWasFound() {
    let long = "<div class=\"" + String(repeating: "é", count: 100) + "\">"
    #expect(Document.parse(long + "\nx").defects.map(\.kind) == [.rawHTML(long.prefix(40) + "…")])
    #expect(Document.parse("a <b\nc>").defects.map(\.kind) == [.rawHTML("<b")])
    #expect(Document.parse("![é](é%20.png)").defects.map(\.kind) == [.image("é%20.png")])
    #expect(Document.parse("[é](DATA:x)").defects.map(\.kind) == [.refusedLink("DATA:x")])
  }

  @Test func nothingRefusedIsWritten() {
    let (document, defects) = Document.parse("<p onclick=1>\n\na <i>b ![c](d) [e](javascript:f)")
    #expect(defects.count == 4)
    #expect(HTMLWriter().write(document) == "<p>a b  </p>\n")
  }

  /// libcmark only counts the lines of these when it is asked for source positions.
  @Test(arguments: ["a `b\nc` 1️⃣<i>", "é 1️⃣<b\nc>2️⃣<d>", "> `b\n> c` 1️⃣<i>"])
  func aLineBreakInsideAMarkDoesNotShiftWhatFollows(marked: String) {
    expect(marked) { if case .rawHTML = $0 { true } else { false } }
  }

  private func expect(
    _ marked: String, sourceLocation: SourceLocation = #_sourceLocation,
    _ isExpected: @escaping (MarkdownDefect.Kind) -> Bool
  ) {
    let text = MarkedText(marked)
    let defects = Document.parse(text.text).defects
    let places = defects.map { MarkedText.Mark(line: $0.position.line, column: $0.position.column) }
    #expect(places == text.marks, sourceLocation: sourceLocation)
    #expect(defects.map(\.kind).allSatisfy(isExpected), sourceLocation: sourceLocation)
  }
}
