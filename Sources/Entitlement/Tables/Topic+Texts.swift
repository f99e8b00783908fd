package import Law

extension Topic {
  /// The texts that set the amounts, one a period.
  package var texts: [LegalText] { bases.map { $0.text } }

  /// What the amounts rest on that were not read in a text in force.
  package var uncertainBases: [Basis] { bases.filter { $0.standing != .verified } }

  /// What an amount rests on.
  package struct Basis: Hashable, Sendable {
    /// The text that sets it.
    package let text: LegalText
    /// How sure it is.
    package let standing: Standing
    /// The days on which it holds.
    package let validity: Validity
  }

  /// The day of the last check of the amount that holds on a day, where it lies over twelve months
  /// before; nil where no amount holds, or its last day is known.
  package func staleCheck(on day: CalendarDay) -> CalendarDay? {
    basis(on: day)?.validity.staleCheck(on: day)
  }

  /// What the amount of a day rests on; nil where no amount holds.
  package func basis(on day: CalendarDay) -> Basis? {
    bases.first { $0.validity.holds(on: day) }
  }

  private var bases: [Basis] {
    switch self {
    case .generalScale: Tables.generalScale.bases
    case .raisedScale: Tables.raisedScale.bases
    case .formerHours: Tables.formerHours.bases
    case .anticipation: Tables.anticipation.bases
    case .prevention: Tables.prevention.bases
    case .studyDays: Tables.studyDays.bases
    case .studyHours: Tables.studyHours.bases
    case .assessmentLeave: Tables.assessmentLeave.bases
    case .validationLeave: Tables.validationLeave.bases
    case .hoursPerEuros: Tables.hoursPerEuros.bases
    case .eurosPerHour: Tables.eurosPerHour.bases
    case .conversionLimits: Tables.conversionLimits.bases
    case .citizensAccount: Tables.citizensAccount.bases
    case .electedYearly: Tables.electedYearly.bases
    case .electedCap: Tables.electedCap.bases
    case .privateScale: Tables.privateScale.bases
    case .raisedPrivateScale: Tables.raisedPrivateScale.bases
    case .participation: Tables.participation.bases
    case .specificDirectoryCap: Tables.specificDirectoryCap.bases
    case .skillsAssessmentCap: Tables.skillsAssessmentCap.bases
    case .licenceCap: Tables.licenceCap.bases
    }
  }
}
