import Diagnostics
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

  /// What a page says of the state, and what it is told of it later, are the same words.
  @Test(arguments: [false, true], [false, true])
  func theStateIsSaidInOneWay(hasFault: Bool, isReviewed: Bool) throws {
    var moment = PreviewState.Moment()
    moment.isReviewed = isReviewed
    if hasFault { moment.report = FaultReport([Fault(.deadLink, at: Place("a.md"), "x")]) }
    let shown = PageDecoration(moment, at: "", session: "s").closing
    #expect(shown.contains("<span data-apercu-etat>\(moment.summary)</span>"))
    #expect(String(decoding: moment.event(of: "s"), as: UTF8.self).contains(moment.summary))
    #expect(moment.summary.hasPrefix("tout") == (isReviewed && !hasFault))
  }

  @Test func printAndScreenChangePlaces() {
    let sheet = "@media print { a {} }\n@media screen and (color) { b {} }\nprint { c: screen }"
    let swapped = "@media screen { a {} }\n@media print and (color) { b {} }\nprint { c: screen }"
    let shown = PrintSheet.exchanged(Array(sheet.utf8), of: "style.css")
    #expect(String(decoding: shown, as: UTF8.self) == swapped)
  }
}
