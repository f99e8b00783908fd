import Diagnostics
import Testing

@testable import Serving

/// The paragraph that a fault stands in, as writers see it.
struct SourceExcerptTests {
  private func excerpt(_ text: String, line: Int, column: Int) -> String? {
    let file = InputFile(path: "a.md", components: ["a.md"], bytes: Array(text.utf8))
    return SourceExcerpt(around: Place("a.md", line: line, column: column), in: [file])?.html
  }

  @Test func theParagraphIsShownAndNoOther() throws {
    let html = try #require(excerpt("un\n\ndeux\ntrois\n\nquatre\n", line: 4, column: 1))
    #expect(html.contains("<li value=\"3\"><code>deux</code></li>"))
    #expect(html.contains("<mark>trois</mark>"))
    #expect(!html.contains("un<"))
    #expect(!html.contains("quatre"))
  }

  /// Lines end where places say that they do, and nowhere else.
  @Test(arguments: ["\u{2028}", "\u{B}", "\u{C}", "\u{85}"])
  func noOtherCharacterEndsALine(character: String) throws {
    let html = try #require(excerpt("un\(character)deux\r\ntrois\rquatre\n", line: 3, column: 1))
    #expect(html.contains("<li value=\"3\" class=\"apercu-ligne\"><code><mark>quatre</mark>"))
  }

  /// The mark of Windows editors is no character of the first line.
  @Test func theMarkBeforeATextIsNoneOfIt() throws {
    let html = try #require(excerpt("\u{FEFF}un deux", line: 1, column: 4))
    #expect(html.contains("<code>un <mark>deux</mark></code>"))
  }

  /// Columns count bytes: what stands before the place may hold accents.
  @Test func thePlaceIsThatOfTheFault() throws {
    let html = try #require(excerpt("été à <b> fin", line: 1, column: 10))
    #expect(html.contains("été à <mark>&lt;b&gt;</mark> fin"))
  }

  @Test(arguments: [(1, 3), (1, 99), (2, 1)]) func aPlaceBehindTheTextIsShown(
    line: Int, column: Int
  )
    throws
  {
    #expect(try #require(excerpt("ab\n", line: line, column: column)).contains("<mark>⏎</mark>"))
  }

  @Test(arguments: [(3, 1), (1, 2)]) func aPlaceOutsideTheFilesHasNone(line: Int, column: Int) {
    #expect(excerpt("é", line: line, column: column) == nil || line == 1)
    #expect(SourceExcerpt(around: Place("b.md"), in: []) == nil)
  }
}
