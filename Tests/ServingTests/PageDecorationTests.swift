import Testing

@testable import Serving

/// What is added to pages as they are shown.
struct PageDecorationTests {
  private func decorated(_ page: String) -> String {
    let decoration = PageDecoration(PreviewState.Moment(), at: "", session: "s")
    return String(decoding: decoration.applied(to: Array(page.utf8)), as: UTF8.self)
  }

  /// What is taken away again leaves the page as it was.
  @Test(arguments: [
    "<head><title>x</title></head><body class=\"a\"><p>y</p></body>", "<title>x</title><p>y</p>",
    "",
  ])
  func thePageItselfIsUnchanged(page: String) {
    let decoration = PageDecoration(PreviewState.Moment(), at: "", session: "s")
    let shown = decorated(page)
    #expect(shown != page)
    #expect(
      shown.replacing(decoration.head, with: "").replacing(decoration.closing, with: "") == page)
  }

  @Test func theScriptStandsInTheHead() throws {
    let shown = decorated("<head></head><body></body>")
    let script = try #require(shown.firstRange(of: "apercu.js"))
    #expect(script.upperBound < shown.firstRange(of: "</head>")?.lowerBound ?? shown.startIndex)
  }

  @Test func printAndScreenChangePlaces() {
    let sheet = "@media print { a {} }\n@media screen and (color) { b {} }\nprint { c: screen }"
    let swapped = "@media screen { a {} }\n@media print and (color) { b {} }\nprint { c: screen }"
    let shown = PrintSheet.exchanged(Array(sheet.utf8), of: "style.css")
    #expect(String(decoding: shown, as: UTF8.self) == swapped)
  }
}
