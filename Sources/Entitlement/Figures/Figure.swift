package import Law

/// An amount that pages write by its name, so that no page can get it wrong.
package enum Figure: String, CaseIterable, Sendable {
  case yearlyCredit = "droits.credit-annuel"
  case cap = "droits.plafond"
  case raisedYearlyCredit = "droits.credit-annuel-peu-qualifie"
  case raisedCap = "droits.plafond-peu-qualifie"
  case firstYearlyCredit = "droits.credit-annuel-2017-2019"
  case firstSlowedCredit = "droits.credit-ralenti-2017-2019"
  case firstThreshold = "droits.seuil-2017-2019"
  case firstRaisedCredit = "droits.credit-annuel-peu-qualifie-2017-2019"
  case anticipation = "anticipation.plafond"
  case raisedAnticipation = "anticipation.plafond-peu-qualifie"
  case prevention = "inaptitude.plafond"
  case formerYearlyCredit = "dif.credit-annuel"
  case formerCap = "dif.plafond"
  case studyHalfDay = "preparation.demi-journee"
  case studyDay = "preparation.journee"
  case studyYear = "preparation.plafond-annuel"
  case studyDays = "preparation.jours"
  case assessmentLeave = "conge-bilan.duree"
  case priorityAssessmentLeave = "conge-bilan.duree-prioritaire"
  case validationLeave = "conge-vae.duree"
  case priorityValidationLeave = "conge-vae.duree-prioritaire"
  case hourlyRate = "conversion.taux"
  case convertedHours = "conversion.plafond"
  case raisedConvertedHours = "conversion.plafond-peu-qualifie"
  case fullAccountInEuros = "conversion.compte-plein"
  case raisedFullAccountInEuros = "conversion.compte-plein-peu-qualifie"
  case citizensActivity = "engagement-citoyen.par-activite"
  case citizensCap = "engagement-citoyen.plafond"
  case citizensRate = "engagement-citoyen.taux"
  case citizensHours = "engagement-citoyen.heures"
  case electedYearlyCredit = "elus.credit-annuel"
  case electedCap = "elus.plafond"
  case privateYearlyCredit = "prive.credit-annuel"
  case privateCap = "prive.plafond"
  case raisedPrivateYearlyCredit = "prive.credit-annuel-peu-qualifie"
  case raisedPrivateCap = "prive.plafond-peu-qualifie"
  case participation = "prive.participation"
  case specificDirectoryCap = "prive.plafond-repertoire-specifique"
  case skillsAssessmentCap = "prive.plafond-bilan"
  case licenceCap = "prive.plafond-permis"
}

/// Hours, days or euros.
package enum Amount: Hashable, Sendable {
  case hours(Int)
  case days(Int)
  case euros(Euros)

  /// The amount in French, with no-break spaces: « 25 heures », « 103,20 € ».
  package var text: String {
    switch self {
    case .hours(let hours): "\(hours)\u{A0}heure\(hours > 1 ? "s" : "")"
    case .days(let days): "\(days)\u{A0}jour\(days > 1 ? "s" : "")"
    case .euros(let euros): euros.text
    }
  }
}
