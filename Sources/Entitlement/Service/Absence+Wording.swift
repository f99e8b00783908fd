extension Absence.Kind {
  /// The absence in French.
  package var name: String {
    switch self {
    case .sickLeave: "congé de maladie"
    case .workInjuryLeave: "congé pour invalidité temporaire imputable au service"
    case .birthLeave: "congé de maternité, de paternité ou d'adoption"
    case .parentalLeave: "congé parental"
    case .carerLeave: "congé de présence parentale, de proche aidant ou de solidarité familiale"
    case .trainingLeave: "congé de formation, de VAE ou de bilan de compétences"
    case .unionLeave: "décharge ou congé syndical"
    case .availability: "disponibilité"
    case .unpaidLeave: "congé sans rémunération"
    case .exclusion: "exclusion temporaire"
    }
  }

  /// Other names that people and staff files give it; a name stands for one absence alone.
  package var usualNames: [String] {
    switch self {
    case .sickLeave:
      [
        "congé maladie", "arrêt maladie", "maladie ordinaire", "CMO", "congé de maladie ordinaire",
        "CLM", "longue maladie", "congé de longue maladie", "CLD", "longue durée",
        "congé de longue durée", "CGM", "grave maladie", "congé de grave maladie",
      ]
    case .workInjuryLeave: ["accident de service", "accident de trajet", "maladie professionnelle"]
    case .birthLeave:
      [
        "maternité", "congé de maternité", "paternité", "congé paternité", "congé de paternité",
        "adoption", "congé d'adoption",
      ]
    case .parentalLeave: ["parental"]
    case .carerLeave:
      [
        "congé de présence parentale", "proche aidant", "congé de proche aidant",
        "solidarité familiale", "congé de solidarité familiale",
      ]
    case .trainingLeave: ["CFP", "congé de formation", "congé de formation professionnelle"]
    case .unionLeave: ["décharge d'activité syndicale", "congé syndical"]
    case .availability: ["dispo"]
    case .unpaidLeave: ["congé sans solde", "sans solde", "congé sans traitement"]
    case .exclusion: ["exclusion temporaire de fonctions"]
    }
  }
}
