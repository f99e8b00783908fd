extension Absence.Kind {
  /// The absence in French.
  package var name: String {
    switch self {
    case .annualLeave: "congé annuel"
    case .sickLeave: "congé de maladie"
    case .workInjuryLeave: "congé pour invalidité temporaire imputable au service"
    case .birthLeave: "congé de maternité, de paternité ou d'adoption"
    case .parentalLeave: "congé parental"
    case .carerLeave: "congé de proche aidant"
    case .familySolidarityLeave: "congé de solidarité familiale"
    case .trainingLeave: "congé de formation professionnelle"
    case .experienceValidationLeave: "congé pour validation des acquis de l'expérience"
    case .skillsAssessmentLeave: "congé pour bilan de compétences"
    case .unionLeave: "congé ou crédit de temps syndical"
    case .availability: "disponibilité"
    case .exclusion: "exclusion temporaire"
    case .withoutContract: "période sans contrat"
    }
  }
}
