import LegalWatch
import Testing

/// What changes a digest of words, and what does not.
struct WordsDigestTests {
  @Test(arguments: [
    ("L'agent peut.", "L’agent\u{A0}peut."), ("a b", "a\n\n  b"), ("a b", "a<br/>b"),
    ("a b", "<p>a</p> <p>b</p>"), ("« a »", "\"a\""), ("art. 3-1", "art.3‑1"),
    ("été", "e\u{301}te\u{301}"), ("a b", "a&nbsp;b"), ("ab", "a\u{AD}b"),
  ])
  func layoutDoesNotChangeIt(_ left: String, _ right: String) {
    #expect(WordsDigest(of: left) == WordsDigest(of: right))
  }

  @Test(arguments: [
    ("peut", "doit"), ("deux mois", "2 mois"), ("a, b", "a b"), ("Etat", "État"), ("a", ""),
    ("a < b", "a > b"), ("150 heures", "15 heures"), ("ab", "ba"),
  ])
  func wordsChangeIt(_ left: String, _ right: String) {
    #expect(WordsDigest(of: left) != WordsDigest(of: right))
  }

  @Test func itIsReadAsItIsWritten() throws {
    for text in ["", "a", "L'agent public peut."] {
      let digest = WordsDigest(of: text)
      #expect(WordsDigest(digest.text) == digest)
    }
  }

  @Test(arguments: [
    "", "12", "a-0123456789abcdef", "1-0123", "-1-0123456789abcdef", "1-0123456789ABCDEF",
    "1-0123456789abcdeg",
  ])
  func whatIsNoDigestIsRefused(_ text: String) {
    #expect(WordsDigest(text) == nil)
  }
}
