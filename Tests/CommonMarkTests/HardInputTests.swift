import CommonMark
import Testing
import TestSupport

/// Whatever the text, reading ends and nothing but the expected tags is written.
struct HardInputTests {
  /// A text made of one run of marks, told in a log by its marks and not by its length.
  struct Flood: Sendable, CustomTestStringConvertible {
    let text: String
    let testDescription: String

    init(_ opening: String, _ middle: String = "", _ closing: String = "", count: Int = 30_000) {
      text =
        String(repeating: opening, count: count) + middle + String(repeating: closing, count: count)
      testDescription = "\(opening)…\(middle)…\(closing) × \(count)".debugDescription
    }
  }

  @Test(arguments: [
    Flood("*", "a", "*"), Flood("> ", "a"), Flood(">", "a"), Flood("- ", "a"), Flood("1. ", "a"),
    Flood("![", "a", "](u)"), Flood("*a **a ", "b", " a** a*"), Flood("_a ", "b", " a_"),
    Flood("> - ", "a"),
  ])
  func marksNestedTooDeepAreLocated(flood: Flood) {
    let (document, defects) = Document.parse(flood.text)
    #expect(defects.map(\.kind) == [.tooDeep(limit: Document.depthLimit)])
    #expect(defects.first?.position.line == 1)
    #expect(defects.allSatisfy { (1..<1_000).contains($0.position.column) })
    expectOnlyKnownTags(in: HTMLWriter().write(document))
  }

  @Test(arguments: [
    Flood("["), Flood("[", "", "]"), Flood("[", "a", "](u)"), Flood("`"), Flood("<"), Flood("&"),
    Flood("\\"), Flood("!["), Flood("*"), Flood("a**b"), Flood("*a **a "), Flood("[a]: /u\n"),
    Flood("# a\n", count: 300), Flood("\t"), Flood("- a\n"), Flood("`a ``b "), Flood("<!--"),
    Flood("\u{0}"), Flood("- "), Flood("a\n"), Flood("<a@b.fr>"),
  ])
  func longRunsOfMarksAreRead(flood: Flood) {
    let (document, defects) = Document.parse(flood.text)
    #expect(defects.allSatisfy { $0.position.line >= 1 && $0.position.column >= 1 })
    expectOnlyKnownTags(in: HTMLWriter().write(document))
  }

  /// The limit itself: one level less is read, one more is a defect.
  @Test func theLimitIsTheSameForEveryMark() {
    for mark in [">", "- "] {
      let depths = (1...Document.depthLimit + 1).map { depth in
        Document.parse(String(repeating: mark, count: depth) + "a").defects.isEmpty
      }
      let deepest = depths.count { $0 }
      #expect(depths == depths.indices.map { $0 < deepest })
      #expect(deepest >= Document.depthLimit / 2 - 1)
      #expect(deepest < Document.depthLimit)
    }
  }

  @Test func aMegabyteOfTextIsRead() {
    let words = String(repeating: "mot é & < ", count: 100_000)
    let (document, defects) = Document.parse(words)
    #expect(defects.isEmpty)
    #expect(document.blocks.count == 1)
    #expect(
      HTMLWriter().write(document)
        == "<p>" + String(repeating: "mot é &amp; &lt; ", count: 100_000).dropLast() + "</p>\n")
  }

  @Test func aMegabyteOfParagraphsIsRead() {
    let (document, defects) = Document.parse(String(repeating: "mot *é*\n\n", count: 100_000))
    #expect(defects.isEmpty)
    #expect(document.blocks.count == 100_000)
    #expect(document.blocks.last?.position == SourcePosition(line: 199_999, column: 1))
  }

  @Test(arguments: 0..<60)
  func randomMarkdownGivesOnlyKnownTags(seed: UInt64) {
    let pieces = [
      "a", "é", "œ ", " ", "  ", "\n", "\n\n", "\t", "*", "**", "_", "`", "```\n", "> ", "- ",
      "1. ", "# ", "[", "](", ")", "](/u)", "![", "<", ">", "<script>", "</script>", "<b>", "<!--",
      "-->", "<a href=\"", "\"", "'", "&", "&lt;", "&#60;", "&quot;", "\\", "javascript:", "data:",
      "https://a.fr", "//h", "[r]", "[r]: ", "---", "===", "    ", "\u{0}", "\r", "\u{202E}", "😀",
      "<script", "onclick=", "<?", "<![CDATA[", "]]>", "<https:", "&NewLine;", ":",
    ]
    var generator = SeededGenerator(seed: seed)
    for _ in 0..<20 {
      let markdown = (0..<Int.random(in: 0...60, using: &generator))
        .compactMap { _ in pieces.randomElement(using: &generator) }.joined()
      expectSound(markdown)
    }
  }

  @Test(arguments: 0..<20)
  func randomBytesGiveOnlyKnownTags(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    for _ in 0..<10 {
      let bytes = (0..<Int.random(in: 0...400, using: &generator)).map { _ in
        UInt8.random(in: .min ... .max, using: &generator)
      }
      expectSound(String(decoding: bytes, as: UTF8.self))
    }
  }

  private func expectSound(_ markdown: String) {
    let (document, defects) = Document.parse(markdown)
    let html = HTMLWriter().write(document)
    expectOnlyKnownTags(in: html)
    for href in html.matches(of: /href="([^"]*)"/).map(\.output.1) {
      #expect(isHarmless(href), "\(markdown.debugDescription)")
    }
    #expect(defects.allSatisfy { $0.position.line >= 1 && $0.position.column >= 1 })
    #expect(Document.parse(markdown).document == document)
  }

  /// Every tag is a known one, with known attributes, and closed in its turn.
  private func expectOnlyKnownTags(in html: String, _ location: SourceLocation = #_sourceLocation) {
    let known =
      #/
      <(\/?)
      (p|em|strong|ul|ol|li|blockquote|pre|code|h[1-6]|a|hr|br)
      (\ href="[^"<>]*"|\ id="[a-z0-9-]+"|\ start="[0-9]+")?>
      /#
    var open: [Substring] = []
    var rest = html[...]
    while let start = rest.utf8.firstIndex(of: UInt8(ascii: "<")) {
      guard let tag = rest[start...].prefixMatch(of: known) else {
        Issue.record("\(rest[start...].prefix(60))", sourceLocation: location)
        return
      }
      rest = rest[tag.range.upperBound...]
      switch (tag.output.1, tag.output.2) {
      case (_, "hr"), (_, "br"): break
      case ("/", let name): #expect(open.popLast() == name, sourceLocation: location)
      case (_, let name): open.append(name)
      }
    }
    #expect(open.isEmpty, sourceLocation: location)
  }

  /// What a browser makes of an address: it drops spaces and controls, then reads the scheme.
  private func isHarmless(_ href: Substring) -> Bool {
    let bytes = href.utf8.filter { $0 > 0x20 }
    let address = String(decoding: bytes, as: UTF8.self).lowercased()
    guard !address.utf8.starts(with: "//".utf8) else { return false }
    let head = address.utf8.prefix { !"/?#".utf8.contains($0) }
    guard let colon = head.firstIndex(of: UInt8(ascii: ":")) else { return true }
    return ["https", "http", "mailto"].contains(String(address[..<colon]))
  }
}
