extension Figure {
  /// The tables that the amount is read in.
  package var topics: [Topic] {
    switch self {
    case .yearlyCredit, .cap, .firstYearlyCredit, .firstSlowedCredit, .firstThreshold:
      [.generalScale]
    case .raisedYearlyCredit, .raisedCap, .firstRaisedCredit: [.raisedScale]
    case .anticipation: [.generalScale, .anticipation]
    case .raisedAnticipation: [.raisedScale, .anticipation]
    case .prevention: [.prevention]
    case .formerYearlyCredit, .formerCap: [.formerHours]
    case .studyHalfDay, .studyDay: [.studyHours]
    case .studyYear: [.studyHours, .studyDays]
    case .studyDays: [.studyDays]
    case .assessmentLeave, .priorityAssessmentLeave: [.assessmentLeave]
    case .validationLeave, .priorityValidationLeave: [.validationLeave]
    case .hourlyRate: [.eurosPerHour]
    case .convertedHours, .raisedConvertedHours: [.conversionLimits]
    case .fullAccountInEuros: [.generalScale, .eurosPerHour]
    case .raisedFullAccountInEuros: [.raisedScale, .eurosPerHour]
    case .citizensActivity, .citizensCap, .citizensRate, .citizensHours: [.citizensAccount]
    case .electedYearlyCredit: [.electedYearly]
    case .electedCap: [.electedCap]
    case .privateYearlyCredit, .privateCap: [.privateScale]
    case .raisedPrivateYearlyCredit, .raisedPrivateCap: [.raisedPrivateScale]
    case .participation: [.participation]
    case .specificDirectoryCap: [.specificDirectoryCap]
    case .skillsAssessmentCap: [.skillsAssessmentCap]
    case .licenceCap: [.licenceCap]
    }
  }
}
