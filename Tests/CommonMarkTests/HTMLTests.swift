import CommonMark
import Testing

/// What each construct looks like as HTML, and that text never turns into markup.
struct HTMLTests {
  @Test(arguments: [
    ("a\nb", "<p>a\nb</p>\n"),
    ("a  \nb\\\nc", "<p>a<br>\nb<br>\nc</p>\n"),
    ("*a* **b** `c`", "<p><em>a</em> <strong>b</strong> <code>c</code></p>\n"),
    ("***a***", "<p><em><strong>a</strong></em></p>\n"),
    ("# a\n## b\n### c", "<h1 id=\"a\">a</h1>\n<h2 id=\"b\">b</h2>\n<h3 id=\"c\">c</h3>\n"),
    (
      "#### d\n##### e\n###### f", "<h4 id=\"d\">d</h4>\n<h5 id=\"e\">e</h5>\n<h6 id=\"f\">f</h6>\n"
    ),
    ("a\n=\n\nb\n-", "<h1 id=\"a\">a</h1>\n<h2 id=\"b\">b</h2>\n"),
    ("####### g", "<p>####### g</p>\n"),
    ("- a\n- b", "<ul>\n<li>a</li>\n<li>b</li>\n</ul>\n"),
    ("- a\n\n- b", "<ul>\n<li>\n<p>a</p>\n</li>\n<li>\n<p>b</p>\n</li>\n</ul>\n"),
    ("1. a", "<ol>\n<li>a</li>\n</ol>\n"),
    ("3. a", "<ol start=\"3\">\n<li>a</li>\n</ol>\n"),
    ("0. a", "<ol start=\"0\">\n<li>a</li>\n</ol>\n"),
    ("- a\n  - b", "<ul>\n<li>a\n<ul>\n<li>b</li>\n</ul>\n</li>\n</ul>\n"),
    ("-", "<ul>\n<li></li>\n</ul>\n"),
    ("> a\n>\n> b", "<blockquote>\n<p>a</p>\n<p>b</p>\n</blockquote>\n"),
    ("```swift\na\n```", "<pre><code>a\n</code></pre>\n"),
    ("    a\n     b", "<pre><code>a\n b\n</code></pre>\n"),
    ("***", "<hr>\n"),
    ("[a *b*](/c)", "<p><a href=\"/c\">a <em>b</em></a></p>\n"),
    ("<https://a.fr>", "<p><a href=\"https://a.fr\">https://a.fr</a></p>\n"),
    ("<a@b.fr>", "<p><a href=\"mailto:a@b.fr\">a@b.fr</a></p>\n"),
    ("[a][r]\n\n[r]: /c 'titre'", "<p><a href=\"/c\">a</a></p>\n"),
    ("\\*a\\* &eacute; &copy;", "<p>*a* é ©</p>\n"),
    ("| a |\n|---|\n~~b~~", "<p>| a |\n|---|\n~~b~~</p>\n"),
  ])
  func eachConstructHasItsTags(markdown: String, html: String) {
    let (document, defects) = Document.parse(markdown)
    #expect(defects.isEmpty)
    #expect(normalised(HTMLWriter().write(document)) == normalised(html))
  }

  /// The text `"><b>&'` in every place where text may stand.
  @Test(arguments: [
    "\\\"\\>\\<b>&amp;'", "# \\\"\\>\\<b>&amp;'", "*\\\"\\>\\<b>&amp;'*", "**\\\"\\>\\<b>&amp;'**",
    "`\"><b>&'`", "```\n\"><b>&'\n```", "    \"><b>&'", "- \\\"\\>\\<b>&amp;'",
    "> \\\"\\>\\<b>&amp;'", "[\\\"\\>\\<b>&amp;'](/u)", "# [`\"><b>&'`](/u)",
    "&quot;&gt;&lt;b&gt;&amp;&#39;", "&#34;&#62;&#60;b&#62;&#38;&#x27;",
  ])
  func textIsEscapedEverywhere(markdown: String) {
    let (document, defects) = Document.parse(markdown)
    #expect(defects.isEmpty)
    let html = HTMLWriter().write(document)
    #expect(html.contains("&quot;&gt;&lt;b&gt;&amp;&#39;"))
    #expect(!html.contains("<b>"))
  }

  @Test func aDestinationCannotLeaveItsAttribute() {
    let (document, defects) = Document.parse("[a](/b\"'&quot;<c>&amp;d)")
    #expect(defects.isEmpty)
    #expect(
      HTMLWriter().write(document)
        == "<p><a href=\"/b&quot;&#39;&quot;&lt;c&gt;&amp;d\">a</a></p>\n")
  }

  @Test func wordsAndAddressesPassThroughThePage() {
    let (document, _) = Document.parse("a ! [b !](/c !) `d !`".replacing("/c !", with: "</c!>"))
    let writer = HTMLWriter(
      address: { $0 + "?x=1&y=\"" },
      typography: {
        Array(String(decoding: $0, as: UTF8.self).replacing(" !", with: "\u{202F}! <").utf8)
      })
    #expect(
      writer.write(document)
        == "<p>a\u{202F}! &lt; <a href=\"/c!?x=1&amp;y=&quot;\">b\u{202F}! &lt;</a> "
        + "<code>d !</code></p>\n")
  }

  /// Between two tags, a line break or none is the same to a browser.
  private func normalised(_ html: String) -> String {
    html.replacing(/>\n+</, with: "><")
  }
}
