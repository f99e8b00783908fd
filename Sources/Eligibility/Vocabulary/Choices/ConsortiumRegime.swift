/// The law that a groupement d'intérêt public applies to its staff.
package enum ConsortiumRegime: String, Choice {
  case publicLaw = "droit-public"
  case labourCode = "code-du-travail"

  package var row: ChoiceRow {
    switch self {
    case .publicLaw:
      ChoiceRow(
        "Règles du droit public",
        hint: "Droit public : les règles des contractuels de la fonction publique.",
        "public", "contrat de droit public")
    case .labourCode:
      ChoiceRow(
        "Règles du code du travail",
        hint: "Code du travail : les règles des salariés du privé.",
        "privé", "droit privé", "contrat de droit privé")
    }
  }
}
