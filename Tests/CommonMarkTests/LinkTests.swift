import CommonMark
import Testing

/// Where a link may lead: within the site, or where a browser fetches no code from.
struct LinkTests {
  @Test(arguments: [
    "javascript:alert(1)", "JaVaScRiPt:alert(1)", "JAVASCRIPT:alert(1)", "data:text/html,x",
    "DATA:x", "vbscript:x", "file:///etc/passwd", "ftp://a.fr", "blob:x", "a:b", "1:2",
    "&#106;avascript:x", "&#x6A;avascript:x", "javascript&colon;x", "javascript&#58;x",
    "java&#9;script:x", "java&Tab;script:x", "java&#10;script:x", "java&NewLine;script:x",
    "java&#13;script:x", "&#1;javascript:x", "&#9;javascript:x", "&#32;javascript:x",
    "<java script:x>", "< javascript:x>", "java\\script:x", "javascript\\:x", "//host", "///host",
    "//host/a", "&sol;/host", "\\\\\\\\host", "/\\\\host", "/&#9;/host", "&#9;//host", "\\/\\/host",
    "/&bsol;host", "\u{A0}javascript:x", "\u{1F}javascript:x", "java\u{7F}script:x", "<https ://a>",
    ":", ":a", "mailto&#10;:a",
  ])
  func isRefused(destination: String) {
    for markdown in ["[x](\(destination))", "[x][r]\n\n[r]: \(destination)"] {
      let (document, defects) = Document.parse(markdown)
      #expect(defects.count == 1, "\(markdown)")
      #expect(defects.allSatisfy { if case .refusedLink = $0.kind { true } else { false } })
      #expect(!HTMLWriter().write(document).contains("href"))
    }
  }

  @Test(arguments: [
    ("https://a.fr/b?c=d&e#f", "https://a.fr/b?c=d&amp;e#f"), ("http://a.fr", "http://a.fr"),
    ("HTTPS://A.FR", "HTTPS://A.FR"), ("mailto:a@b.fr", "mailto:a@b.fr"), ("/a/b/", "/a/b/"),
    ("a.md", "a.md"), ("../a", "../a"), ("#a", "#a"), ("?a=b", "?a=b"), ("./a:b", "./a:b"),
    ("/a:b", "/a:b"), ("a/b:c", "a/b:c"), ("#a:b", "#a:b"), ("?a:b", "?a:b"), ("/a//b", "/a//b"),
    ("javascript%3Ax", "javascript%3Ax"), ("/é", "/é"), ("javascript", "javascript"),
  ])
  func isAccepted(destination: String, href: String) {
    let (document, defects) = Document.parse("[x](\(destination))")
    #expect(defects.isEmpty)
    #expect(HTMLWriter().write(document) == "<p><a href=\"\(href)\">x</a></p>\n")
  }

  /// A letter that joins the mark before it makes one character of both to Swift, not to a browser:
  /// `ำ=1` is a program.
  @Test(arguments: [
    "javascript:\u{0E33}=1", "javascript:\u{0301}", "data:\u{FE0F},x", "vbscript:\u{200D}x",
    "//\u{FE0F}evil.fr", "//\u{0301}evil.fr", "//\u{200D}evil.fr",
  ])
  func isRefusedEvenUnderAnAccent(destination: String) {
    let (document, defects) = Document.parse("[x](\(destination))")
    #expect(defects.map(\.kind) == [.refusedLink(destination)])
    #expect(!HTMLWriter().write(document).contains("href"))
  }
}
