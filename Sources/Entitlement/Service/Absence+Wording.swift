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
}
