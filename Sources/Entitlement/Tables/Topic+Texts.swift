package import Law

extension Topic {
  /// The texts that set the amounts, one a period.
  package var texts: [LegalText] {
    switch self {
    case .generalScale: Tables.generalScale.texts
    case .raisedScale: Tables.raisedScale.texts
    case .formerHours: Tables.formerHours.texts
    case .anticipation: Tables.anticipation.texts
    case .prevention: Tables.prevention.texts
    case .studyDays: Tables.studyDays.texts
    case .studyHours: Tables.studyHours.texts
    case .hoursPerEuros: Tables.hoursPerEuros.texts
    case .eurosPerHour: Tables.eurosPerHour.texts
    case .conversionLimits: Tables.conversionLimits.texts
    case .citizensAccount: Tables.citizensAccount.texts
    case .electedYearly: Tables.electedYearly.texts
    case .electedCap: Tables.electedCap.texts
    case .privateScale: Tables.privateScale.texts
    case .raisedPrivateScale: Tables.raisedPrivateScale.texts
    case .participation: Tables.participation.texts
    case .specificDirectoryCap: Tables.specificDirectoryCap.texts
    case .skillsAssessmentCap: Tables.skillsAssessmentCap.texts
    case .licenceCap: Tables.licenceCap.texts
    }
  }
}

extension Table {
  /// The texts that set the values, one a period.
  package var texts: [LegalText] { values.periods.map { $0.text } }
}
