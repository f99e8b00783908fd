import Markup
import Testing

/// Text that stands in HTML, and where links lead.
struct MarkupTests {
  @Test(arguments: [
    ("", ""), ("a é €", "a é €"), ("<", "&lt;"), ("a & b", "a &amp; b"),
    ("\"'>", "&quot;&#39;&gt;"),
    ("<b>é</b>", "&lt;b&gt;é&lt;/b&gt;"),
  ])
  func markIsEscaped(text: String, html: String) {
    #expect(HTML.escape(text) == html)
    var written = Array("avant ".utf8)
    HTML.write(Array(text.utf8), into: &written)
    #expect(written == Array("avant \(html)".utf8))
  }

  @Test func anAccentDoesNotHideAMark() {
    #expect(
      HTML.escape("<\u{0301}&\u{FE0F}\"\u{0E33}") == "&lt;\u{0301}&amp;\u{FE0F}&quot;\u{0E33}")
  }

  @Test(arguments: [
    ("https://a.fr", "https"), ("MailTo:a", "mailto"), ("a/b:c", nil), ("#a:b", nil), ("", nil),
    ("a", nil), ("?x:y", nil), (":x", ""),
  ])
  func schemeIsWhatComesBeforeTheColon(destination: String, scheme: String?) {
    #expect(LinkDestination.scheme(of: destination) == scheme)
  }
}
