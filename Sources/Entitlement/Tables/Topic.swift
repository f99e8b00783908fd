/// What a table is about; raw values are French, as a message names it.
package enum Topic: String, CaseIterable, Sendable {
  case generalScale = "crédit annuel en heures"
  case raisedScale = "crédit annuel majoré en heures"
  case formerHours = "droit individuel à la formation (DIF)"
  case anticipation = "utilisation par anticipation"
  case prevention = "crédit de prévention de l'inaptitude"
  case studyDays = "jours de préparation personnelle"
  case studyHours = "heures d'un jour de préparation personnelle"
  case assessmentLeave = "congé pour bilan de compétences"
  case validationLeave = "congé pour validation des acquis de l'expérience"
  case hoursPerEuros = "conversion des euros en heures"
  case eurosPerHour = "conversion des heures en euros"
  case conversionLimits = "limites de conversion"
  case citizensAccount = "compte d'engagement citoyen"
  case electedYearly = "crédit annuel des élus"
  case electedCap = "plafond des élus"
  case privateScale = "crédit annuel du secteur privé"
  case raisedPrivateScale = "crédit annuel majoré du secteur privé"
  case participation = "participation forfaitaire"
  case specificDirectoryCap = "plafond du répertoire spécifique"
  case skillsAssessmentCap = "plafond du bilan de compétences"
  case licenceCap = "plafond du permis de conduire"

  /// What the table is about, in French.
  package var name: String { rawValue }
}
