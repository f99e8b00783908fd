import Foundation
import French
import Testing

/// Letters without their accents.
struct LettersTests {
  @Test(arguments: [
    ("CLM", "clm"), ("Congé de longue maladie", "conge de longue maladie"), ("e\u{301}", "e"),
    ("Œuvre", "oeuvre"), ("ÀÂÄÉÈÊËÎÏÔÖÙÛÜŸÇ", "aaaeeeeiioouuuyc"), ("28/35 € – 漢", "28/35 € – 漢"),
    ("", ""),
  ])
  func aFoldedTextHasNoAccent(text: String, folded: String) {
    #expect(Letters.folded(text) == folded)
  }

  /// Foundation folds every letter of French with one accent in the same way.
  @Test func foundationFoldsTheSameLetters() {
    for letter in "abcdefghijklmnopqrstuvwxyzàâäéèêëîïôöùûüÿçñáíóúABCXYZÉÈÀÇÙÔÎ" {
      let text = String(letter)
      let expected = text.folding(options: [.caseInsensitive, .diacriticInsensitive], locale: nil)
      #expect(Letters.folded(text) == expected)
    }
  }
}

/// Numbers in print.
struct NumbersTests {
  @Test(arguments: [
    (0, "0"), (7, "7"), (999, "999"), (1000, "1\u{202F}000"), (178_519, "178\u{202F}519"),
    (1_234_567, "1\u{202F}234\u{202F}567"), (-1000, "−1\u{202F}000"), (-999, "−999"),
  ])
  func thousandsStandApart(number: Int, text: String) {
    #expect(Numbers.grouped(number) == text)
  }
}
