import Testing

@testable import Content

/// Syllables, counted by hand by reading each word aloud with care.
struct SyllableTests {
  @Test(arguments: [
    "le": 1, "que": 1, "bien": 1, "huit": 1, "oui": 1, "droits": 1, "heures": 1, "guide": 1,
    "compte": 1, "vue": 1, "type": 1, "yeux": 1, "feuille": 1, "eau": 1, "œuvre": 1,
    "agent": 2, "année": 2, "durée": 2, "famille": 2, "travail": 2, "conseil": 2, "accueil": 2,
    "payer": 2, "moyen": 2, "voyage": 2, "client": 2, "naïf": 2, "Noël": 2, "question": 2,
    "mangeons": 2, "étaient": 2, "créé": 2, "créée": 2, "jouer": 2, "continu": 3, "social": 2,
    "formation": 3, "titulaire": 3, "employeur": 3, "réunion": 3, "ouvrier": 3, "actuel": 3,
    "indiqué": 3, "personnelles": 3, "aujourd'hui": 3, "l'employeur": 3, "continue": 3,
    "situation": 4, "priorité": 4, "détachement": 4, "coopération": 5, "individuel": 5,
    "CPF": 3, "CNFPT": 5, "ATSEM": 2, "École": 2,
  ])
  func aWordHasAsManySyllablesAsOneHears(word: String, count: Int) {
    #expect(FrenchSyllables.count(in: word) == count, "\(word)")
  }
}
