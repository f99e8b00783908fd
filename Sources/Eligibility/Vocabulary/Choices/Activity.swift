/// The work done during a disponibilité or another unpaid leave, or after a retirement.
package enum Activity: String, Choice {
  case none = "aucune"
  case publicSector = "publique"
  case privateSector = "privee"

  package var row: ChoiceRow {
    switch self {
    case .none:
      ChoiceRow(
        "Sans activité",
        hint: "Vous ne travaillez pas en ce moment.",
        "sans emploi", "pas d'activité", "aucune activité", "inactif", "non", "rien", "sans")
    case .publicSector:
      ChoiceRow(
        "Avec un emploi public",
        hint: "Une mairie, un hôpital, l'État ou un autre employeur public vous paie.",
        "public", "emploi public", "activité publique", "secteur public", "agent public",
        "emploi dans le public")
    case .privateSector:
      ChoiceRow(
        "Avec une activité privée ou à son compte",
        hint: "Une entreprise ou une association vous paie, ou vous êtes à votre compte.",
        "privé", "secteur privé", "activité privée", "emploi privé", "salarié", "salarié du privé",
        "à son compte", "indépendant", "auto-entrepreneur", "micro-entrepreneur", "entreprise")
    }
  }
}
