/// What a driving licence is wanted for.
package enum Licence: String, Choice {
  case futureJob = "futur-metier"
  case currentJob = "poste-actuel"
  case personal = "personnel"

  package var row: ChoiceRow {
    switch self {
    case .futureJob:
      ChoiceRow(
        "Permis exigé pour le métier visé par le projet",
        hint: "Le métier que vous préparez ne s'exerce pas sans lui.",
        "futur métier", "reconversion", "nouveau métier", "projet", "autre métier")
    case .currentJob:
      ChoiceRow(
        "Permis utile au poste occupé",
        hint: "Votre employeur en a besoin pour votre poste.",
        "poste actuel", "poste", "poste occupé", "travail actuel")
    case .personal:
      ChoiceRow(
        "Permis pour un usage personnel",
        hint: "Pour votre vie de tous les jours.",
        "personnel", "usage personnel", "privé", "convenance personnelle")
    }
  }
}
