/// How a competition or an examination is prepared.
package enum Preparation: String, Choice {
  case courses = "cours"
  case personalStudy = "personnelle"

  package var row: ChoiceRow {
    switch self {
    case .courses:
      ChoiceRow(
        "Des cours ou une préparation organisée",
        hint: "Un organisme ou le CNFPT vous prépare, sur place ou à distance.",
        "cours", "préparation organisée", "formation", "CNED", "prépa")
    case .personalStudy:
      ChoiceRow(
        "Du temps pour réviser seul",
        hint: "Des jours pour réviser chez vous : cinq par an au plus.",
        "réviser", "révisions", "réviser seul", "révision personnelle", "préparation personnelle",
        "temps de révision", "seul", "autoformation")
    }
  }
}
