import French
import Testing

/// Blanks around a text, and the beginning of a long one.
struct BlanksTests {
  @Test(arguments: [
    ("a", "a"), (" a ", "a"), ("\u{A0}a b\u{202F}", "a b"), ("\r\n\ta\n", "a"), ("  ", ""),
    ("", ""),
    ("é", "é"), (" à\u{A0}\u{202F} ", "à"), ("«\u{A0}a\u{A0}»", "«\u{A0}a\u{A0}»"),
  ])
  func blanksAroundATextAreTakenAway(text: String, inner: String) {
    #expect(Array(Blanks.trimmed(Array(text.utf8)[...])) == Array(inner.utf8))
  }

  @Test(arguments: [("1 200", "1200"), ("1\u{202F}200\u{A0}€", "1200€"), ("\t", ""), ("é à", "éà")])
  func blanksWithinATextAreTakenAway(text: String, kept: String) {
    #expect(Blanks.removed(from: Array(text.utf8)[...]) == Array(kept.utf8))
  }

  @Test func aLongTextIsCutBetweenCharacters() {
    let long = String(repeating: "é", count: 31)
    #expect(Excerpt.text(Array(long.utf8)[...]) == String(repeating: "é", count: 20) + "…")
    let odd = "a" + long
    #expect(Excerpt.text(Array(odd.utf8)[...]) == "a" + String(repeating: "é", count: 19) + "…")
    let short = String(repeating: "é", count: 30)
    #expect(Excerpt.text(Array(short.utf8)[...]) == short)
  }
}
