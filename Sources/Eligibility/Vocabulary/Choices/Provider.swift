/// Who gives the training.
package enum Provider: String, Choice {
  case employerOrCNFPT = "employeur-ou-cnfpt"
  case other = "autre"

  package var row: ChoiceRow {
    switch self {
    case .employerOrCNFPT:
      ChoiceRow(
        "Formation assurée par l'employeur ou le CNFPT",
        hint: "Votre collectivité l'organise, ou le CNFPT.",
        "employeur", "CNFPT", "employeur ou CNFPT", "interne")
    case .other:
      ChoiceRow(
        "Formation assurée par un autre organisme",
        hint: "Une université, un GRETA, une école, un organisme privé…",
        "autre organisme", "organisme privé", "organisme", "université", "GRETA", "externe")
    }
  }
}
