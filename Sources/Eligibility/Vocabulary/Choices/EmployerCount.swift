/// For how many employers the agent works.
package enum EmployerCount: String, Choice {
  case one = "un"
  case several = "plusieurs"
  case publicAndPrivate = "public-et-prive"

  package var row: ChoiceRow {
    switch self {
    case .one:
      ChoiceRow(
        "Un seul employeur",
        hint: "Un seul arrêté ou contrat avec une collectivité.",
        "un employeur", "seul", "un seul", "1")
    case .several:
      ChoiceRow(
        "Plusieurs employeurs publics",
        hint: "Des emplois dans deux communes, ou dans une commune et un syndicat.",
        "plusieurs employeurs", "deux", "deux employeurs", "trois", "2", "3", "intercommunal",
        "pluricommunal", "agent intercommunal")
    case .publicAndPrivate:
      ChoiceRow(
        "Un employeur public et une activité privée",
        hint: "Un emploi dans une collectivité, et une autre activité dans le privé.",
        "public et privé", "privé et public", "cumul d'activités", "activité accessoire privée")
    }
  }
}
