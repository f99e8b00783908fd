/// The medical opinion on a training during a leave for health reasons.
package enum MedicalOpinion: String, Choice {
  case favourable = "favorable"
  case unfavourable = "defavorable"
  case absent

  package var row: ChoiceRow {
    switch self {
    case .favourable:
      ChoiceRow(
        "Avis médical favorable",
        hint: "Un médecin a écrit que la formation convient à votre état.",
        "favorable", "avis favorable", "oui", "positif")
    case .unfavourable:
      ChoiceRow(
        "Avis médical défavorable",
        hint: "Un médecin a écrit que la formation ne convient pas, pour l'instant.",
        "défavorable", "avis défavorable", "négatif", "refusé")
    case .absent:
      ChoiceRow(
        "Avis médical pas encore demandé ou pas encore rendu",
        hint: "Personne n'a encore donné d'avis écrit.",
        "pas d'avis", "aucun avis", "sans avis", "aucun", "pas encore", "non", "en attente",
        "non demandé", "pas demandé", "demandé")
    }
  }
}
