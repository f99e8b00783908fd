/// For how many years in a row requests of the same nature were refused.
package enum Refusals: String, Choice {
  case none = "aucun"
  case oneYear = "une-annee"
  case twoYears = "deux-annees"

  package var row: ChoiceRow {
    switch self {
    case .none:
      ChoiceRow(
        "Aucun refus",
        hint: "C'est la première demande, ou la précédente a été acceptée.",
        "aucun refus", "aucun", "non", "0", "jamais", "zéro")
    case .oneYear:
      ChoiceRow(
        "Un refus, une année",
        hint: "Votre employeur a dit non une année.",
        "un refus", "une fois", "1", "une année", "oui")
    case .twoYears:
      ChoiceRow(
        "Des refus deux années de suite",
        hint: "Votre employeur a dit non deux années de suite à la même nature de formation.",
        "deux refus", "deux fois", "2", "deux années", "deux années de suite")
    }
  }
}
