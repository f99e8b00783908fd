/// How far the agent's professional project has got.
package enum Project: String, Choice {
  case stated = "formule"
  case underConstruction = "en-construction"
  case none = "aucun"

  package var row: ChoiceRow {
    switch self {
    case .stated:
      ChoiceRow(
        "Le projet est formulé",
        hint: "Vous savez écrire vers quel poste ou quel métier vous allez.",
        "formulé", "oui", "projet formulé", "clair", "défini")
    case .underConstruction:
      ChoiceRow(
        "Le projet est en construction",
        hint: "Vous avez une idée, et de l'aide pour la préciser.",
        "en construction", "en cours", "projet en construction", "en réflexion")
    case .none:
      ChoiceRow(
        "Il n'y a pas encore de projet",
        hint: "Vous ne savez pas encore vers quoi aller.",
        "aucun", "non", "pas de projet", "sans projet", "aucun projet")
    }
  }
}
