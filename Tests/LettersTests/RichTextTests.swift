import RichText
import Testing

/// Letters as documents for word processors.
struct RichTextTests {
  private func document(_ text: String) -> String {
    var document = RichTextDocument()
    document.add([RichTextDocument.Run(Array(text.utf8))], as: .body)
    return String(decoding: document.bytes, as: UTF8.self)
  }

  /// The numbers are those of Unicode, with a sign beyond 32,767, as the format asks.
  @Test(arguments: [
    ("é", "\\u233?"), ("…", "\\u8230?"), ("\u{A0}", "\\~"), ("\u{202F}", "\\u8239?"),
    ("ﬁ", "\\u-1279?"), ("🙂", "\\u-10179?\\u-8638?"), ("a\\b{c}", "a\\\\b\\{c\\}"),
    ("a\nb", "a\\line b"), ("\u{1}", ""), ("L422-11", "L422\\_11"), ("-1 - a-1", "-1 - a-1"),
  ])
  func lettersBeyondASCIIAndMarksAreEscaped(text: String, escaped: String) {
    #expect(document(text).contains("{\(escaped)}\\par}"))
  }

  @Test func aDocumentIsASCIIWithItsBracesClosed() {
    let text = document("{{ « Où ? » }")
    let isASCII = text.allSatisfy(\.isASCII)
    #expect(isASCII)
    var depth = 0
    var previous: Character = " "
    for letter in text {
      if letter == "{", previous != "\\" { depth += 1 }
      if letter == "}", previous != "\\" { depth -= 1 }
      previous = letter
    }
    #expect(depth == 0)
  }
}
