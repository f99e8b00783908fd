import CommonMark
import Content
import Testing

/// The formula, on texts counted by hand.
struct ReadabilityTests {
  private func reading(_ markdown: String) throws -> Readability {
    try #require(Readability(of: Document.parse(markdown).document))
  }

  /// « Le chat dort. Il rêve. »: 5 words, 2 sentences, 5 syllables.
  @Test func theFormulaIsThatOfKandelAndMoles() throws {
    let reading = try reading("Le chat dort. Il rêve.\n")
    #expect((reading.words, reading.sentences, reading.syllables) == (5, 2, 5))
    #expect(abs(reading.score - (207 - 1.015 * 2.5 - 73.6)) < 0.000_001)
  }

  @Test(arguments: [
    ("Oui. Voir l'art. 7 du décret.", 5, 2), ("Est-ce « gratuit » ? Oui !", 3, 2),
    ("Le 1er mars 2026, tout change.", 4, 1), ("## Titre\n\nOui.", 1, 1),
    ("Il faut :\n\n- un accord ;\n- un [devis](devis).\n", 6, 3), ("Oui, `code`.\n\nNon.", 3, 2),
    ("« Il dort. » Il rêve.", 4, 2),
  ])
  func wordsAndSentencesAreCounted(markdown: String, words: Int, sentences: Int) throws {
    let reading = try reading(markdown)
    #expect((reading.words, reading.sentences) == (words, sentences))
  }

  @Test func longWordsAndLongSentencesAreHarder() throws {
    let easy = try reading("Le compte garde vos heures. Vous les voyez en ligne.")
    let long = try reading("Le compte garde vos heures et vous les voyez en ligne.")
    let hard = try reading("L'alimentation individuelle demeure consultable numériquement.")
    #expect(easy.score > long.score && long.score > hard.score)
  }

  @Test func aTextWithoutWordsHasNoFigure() {
    #expect(Readability(of: Document.parse("## 2026\n\n- 12\n").document) == nil)
  }
}
