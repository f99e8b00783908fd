import Testing

@testable import Search

/// How French words are cut, folded and reduced.
struct AnalysisTests {
  private func words(_ text: String) -> [String] {
    TextAnalysis.meaningfulWords(of: Array(text.utf8)).map {
      String(decoding: $0.letters, as: UTF8.self)
    }
  }

  private func term(_ word: String) -> String {
    String(decoding: TextAnalysis.term(of: Array(word.utf8)), as: UTF8.self)
  }

  @Test(arguments: [
    ("L'ÉLÈVE reçoit un cœur", ["eleve", "recoit", "coeur"]),
    ("l’agent qu’on forme jusqu’à midi", ["agent", "forme", "midi"]),
    ("de\u{301}tachement", ["detachement"]),
    ("ﬁnancement d'œuvre, ex æquo", ["financement", "oeuvre", "ex", "aequo"]),
    ("auto-école puis-je", ["auto", "ecole"]),
    ("C.D.D. et V.A.E", ["cdd", "vae"]),
    ("PEP's aujourd'hui", ["peps"]),
    ("non, pas sans elle", ["non", "pas", "sans"]),
    ("25h, 25 heures et 25 h", ["25", "heure", "25", "heure", "25", "heure"]),
    ("2500€, 2 500 €, 2\u{202F}500 euros", ["2500", "euro", "2500", "euro", "2500", "euro"]),
    ("17h30, 12,5 h", ["17", "heure", "30", "12", "heure"]),
    ("5j, cinq jours, la 1ère fois", ["5", "jour", "5", "jours", "1", "fois"]),
    ("permis B ou C, y a g", ["permis"]),
    ("décret 2017-928, art. L422-9", ["decret", "2017", "928", "art", "l422", "9"]),
    ("مرحبا 👋 привет \u{7}", []),
  ])
  func cutsWords(text: String, expected: [String]) {
    #expect(words(text) == expected)
  }

  /// Pairs that a caller takes for the same word, and pairs that they do not.
  @Test(arguments: [
    ("formation", "formations"), ("former", "forme"), ("titulaire", "titulaires"),
    ("municipaux", "municipal"), ("utiliser", "utilisation"), ("refuser", "refuse"),
    ("contractuelle", "contractuel"), ("payer", "payez"), ("detache", "detachee"),
    ("financer", "financement"), ("acquerir", "acquerir"), ("demander", "demandait"),
    ("malade", "maladie"), ("heure", "heures"), ("aider", "aide"), ("employez", "employer"),
  ])
  func formsOfAWordShareATerm(left: String, right: String) {
    #expect(term(left) == term(right))
  }

  @Test(arguments: [
    ("maire", "mairie"), ("agent", "agence"), ("cours", "courant"), ("conge", "congres"),
    ("permis", "permission"), ("2016", "2017"), ("concours", "conseil"),
  ])
  func differentWordsDoNot(left: String, right: String) {
    #expect(term(left) != term(right))
  }

  /// Tables are searched by halves, so that a row out of order would never be found.
  @Test func everyTableFindsItsRows() {
    for word in ["actuellement", "merci", "vous"] {
      #expect(StopWords.table.contains(Array(word.utf8)))
    }
    for table in [
      StopWords.table, NumberWords.digits, NumberWords.units, CallersSpelling.table,
    ] {
      #expect(table.isInOrder)
    }
  }
}
