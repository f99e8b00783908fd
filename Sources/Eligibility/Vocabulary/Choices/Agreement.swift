/// What a convention de mise à disposition says about the account.
package enum Agreement: String, Choice {
  case silent = "muette"
  case derogating = "derogatoire"

  package var row: ChoiceRow {
    switch self {
    case .silent:
      ChoiceRow(
        "La convention n'en dit rien",
        hint: "Le texte signé ne parle pas de la formation : c'est le cas courant.",
        "rien", "non", "silence", "ne dit rien", "elle n'en dit rien")
    case .derogating:
      ChoiceRow(
        "La convention prévoit autre chose que la règle générale",
        hint: "Le texte signé dit qui paie la formation, ou qui en décide.",
        "oui", "autre chose", "prévoit autre chose", "dérogation", "elle prévoit autre chose")
    }
  }
}
