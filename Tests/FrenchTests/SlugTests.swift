import French
import Testing

/// Names for addresses.
struct SlugTests {
  @Test(arguments: [
    ("Ce qu'il vous faut", "ce-qu-il-vous-faut"), ("Œuvre, ça va ? ÉTÉ", "oeuvre-ca-va-ete"),
    ("L’été – fin", "l-ete-fin"), ("  --a--  b--", "a-b"), ("Art. L422-11", "art-l422-11"),
    ("àâäéèêëîïôöùûüÿç ÀÉÈÇ", "aaaeeeeiioouuuyc-aeec"), ("Cæsar", "caesar"), ("!!!", "section"),
    ("", "section"), ("漢字", "section"), ("1 000 €", "1-000"), ("<b>\"'&", "b"),
  ])
  func wordsMakeAName(words: String, name: String) {
    #expect(Slug.make(words) == name)
  }

  /// A Mac may write « é » as two characters.
  @Test func aLetterAndItsAccentMayBeApart() {
    #expect(Slug.make("e\u{0301}te\u{0301}, c\u{0327}a") == "ete-ca")
  }

  @Test func signsThatAreNotSeenPlayNoPart() {
    #expect(Slug.make("co\u{AD}or\u{200B}données\u{FEFF}") == "coordonnees")
  }
}
