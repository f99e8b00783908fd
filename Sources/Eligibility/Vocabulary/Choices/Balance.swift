/// Whether the hours on the account cover the training.
package enum Balance: String, Choice {
  case sufficient = "suffisantes"
  case insufficient = "insuffisantes"

  package var row: ChoiceRow {
    switch self {
    case .sufficient:
      ChoiceRow(
        "Heures suffisantes",
        hint: "Votre solde atteint la durée de la formation, ou la dépasse.",
        "suffisantes", "suffisant", "oui", "assez")
    case .insufficient:
      ChoiceRow(
        "Heures insuffisantes",
        hint: "Votre solde est plus court que la formation.",
        "insuffisantes", "insuffisant", "non", "pas assez")
    }
  }
}
