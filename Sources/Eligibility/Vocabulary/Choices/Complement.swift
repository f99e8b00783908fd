/// What makes up for missing hours.
package enum Complement: String, Choice {
  case anticipation
  case prevention = "inaptitude"
  case trainingLeave = "conge-formation"
  case ownExpense = "a-mes-frais"

  package var row: ChoiceRow {
    switch self {
    case .anticipation:
      ChoiceRow(
        "Prendre d'avance les heures des deux années suivantes",
        hint: "Avec l'accord de l'employeur, vous prenez des heures que vous n'avez pas encore.",
        "anticipation", "heures d'avance", "par anticipation", "avance")
    case .prevention:
      ChoiceRow(
        "Demander un crédit pour prévenir une inaptitude",
        hint: "Le médecin du travail atteste que votre poste risque de vous rendre inapte.",
        "inaptitude", "prévention de l'inaptitude", "crédit inaptitude", "prévention")
    case .trainingLeave:
      ChoiceRow(
        "Compléter par un congé de formation professionnelle",
        hint: "Un congé de plusieurs mois, à demander à part.",
        "congé de formation", "CFP", "congé formation professionnelle",
        "congé de formation professionnelle")
    case .ownExpense:
      ChoiceRow(
        "Suivre le reste à ses frais",
        hint: "Vous payez les heures qui manquent, sur votre temps libre.",
        "à mes frais", "mes frais", "à ses frais", "autofinancement")
    }
  }
}
