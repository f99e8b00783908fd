/// What a training during a leave for health reasons is for.
package enum Aim: String, Choice {
  case retraining = "reconversion"
  case other = "autre"

  package var row: ChoiceRow {
    switch self {
    case .retraining:
      ChoiceRow(
        "Pour se réadapter ou se reconvertir",
        hint: "Reprendre dans de bonnes conditions, ou changer de métier.",
        "réadaptation", "se reconvertir", "se réadapter", "changer de métier", "reclassement")
    case .other:
      ChoiceRow(
        "Pour un autre but",
        hint: "Un projet sans lien avec votre état de santé.",
        "autre but", "autre chose", "autre projet")
    }
  }
}
