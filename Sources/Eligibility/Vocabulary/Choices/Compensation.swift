/// Who bears the cost of the allowance of someone who left public employment.
package enum Compensation: String, Choice {
  case formerEmployer = "ancien-employeur"
  case jobCentre = "france-travail"
  case none = "aucune"

  package var row: ChoiceRow {
    switch self {
    case .formerEmployer:
      ChoiceRow(
        "Allocation à la charge de l'ancien employeur public",
        hint: "Votre ancienne collectivité paie votre chômage, même si France Travail le verse.",
        "ancien employeur", "collectivité", "employeur public", "auto-assurance")
    case .jobCentre:
      ChoiceRow(
        "Allocation à la charge de France Travail",
        hint: "Votre ancienne collectivité cotisait : France Travail paie votre chômage.",
        "France Travail", "Pôle emploi", "Unédic", "assurance chômage")
    case .none:
      ChoiceRow(
        "Sans allocation",
        hint: "Personne ne vous verse d'allocation.", "aucune", "sans", "non", "pas d'allocation")
    }
  }
}
