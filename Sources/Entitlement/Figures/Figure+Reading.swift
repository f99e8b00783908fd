import Law

extension Figure {
  /// What the amount comes to on a day, and the tables that it is read in.
  func reading(on day: CalendarDay) -> FigureReading {
    switch self {
    case .yearlyCredit: .hours(in: Tables.generalScale, on: day) { $0.base }
    case .cap: .hours(in: Tables.generalScale, on: day) { $0.cap }
    case .raisedYearlyCredit: .hours(in: Tables.raisedScale, on: day) { $0.base }
    case .raisedCap: .hours(in: Tables.raisedScale, on: day) { $0.cap }
    case .firstYearlyCredit: .hours(in: Tables.generalScale, on: Self.firstYears) { $0.base }
    case .firstSlowedCredit:
      .hours(in: Tables.generalScale, on: Self.firstYears) { $0.base(at: .max) }
    case .firstThreshold: .hours(in: Tables.generalScale, on: Self.firstYears) { $0.threshold }
    case .firstRaisedCredit: .hours(in: Tables.raisedScale, on: Self.firstYears) { $0.base }
    case .anticipation:
      .hours(in: Tables.generalScale, Tables.anticipation, on: day) { $0.base * $1 }
    case .raisedAnticipation:
      .hours(in: Tables.raisedScale, Tables.anticipation, on: day) { $0.base * $1 }
    case .prevention: .hours(in: Tables.prevention, on: day) { $0 }
    case .formerYearlyCredit: .hours(in: Tables.formerHours, on: Self.formerYears) { $0.base }
    case .formerCap: .hours(in: Tables.formerHours, on: Self.formerYears) { $0.cap }
    case .studyHalfDay: .hours(in: Tables.studyHours, on: day) { $0 }
    case .studyDay: .hours(in: Tables.studyHours, on: day) { 2 * $0 }
    case .studyYear: .hours(in: Tables.studyHours, Tables.studyDays, on: day) { 2 * $0 * $1 }
    case .studyDays: .days(in: Tables.studyDays, on: day) { $0 }
    case .assessmentLeave: .hours(in: Tables.assessmentLeave, on: day) { $0.general }
    case .priorityAssessmentLeave: .hours(in: Tables.assessmentLeave, on: day) { $0.priority }
    case .validationLeave: .hours(in: Tables.validationLeave, on: day) { $0.general }
    case .priorityValidationLeave: .hours(in: Tables.validationLeave, on: day) { $0.priority }
    case .hourlyRate: .euros(in: Tables.eurosPerHour, on: day) { $0 }
    case .convertedHours: .hours(in: Tables.conversionLimits, on: day) { $0.general.hours }
    case .raisedConvertedHours: .hours(in: Tables.conversionLimits, on: day) { $0.raised.hours }
    case .fullAccountInEuros:
      .euros(in: Tables.generalScale, Tables.eurosPerHour, on: day) { $0.inEuros(at: $1) }
    case .raisedFullAccountInEuros:
      .euros(in: Tables.raisedScale, Tables.eurosPerHour, on: day) { $0.inEuros(at: $1) }
    case .citizensActivity: .euros(in: Tables.citizensAccount, on: day) { $0.perActivity }
    case .citizensCap: .euros(in: Tables.citizensAccount, on: day) { $0.cap }
    case .citizensRate: .euros(in: Tables.citizensAccount, on: day) { $0.perHour }
    case .citizensHours: .hours(in: Tables.citizensAccount, on: day) { $0.hours }
    case .electedYearlyCredit: .euros(in: Tables.electedYearly, on: day) { $0 }
    case .electedCap: .euros(in: Tables.electedCap, on: day) { $0 }
    case .privateYearlyCredit: .euros(in: Tables.privateScale, on: day) { $0.base }
    case .privateCap: .euros(in: Tables.privateScale, on: day) { $0.cap }
    case .raisedPrivateYearlyCredit: .euros(in: Tables.raisedPrivateScale, on: day) { $0.base }
    case .raisedPrivateCap: .euros(in: Tables.raisedPrivateScale, on: day) { $0.cap }
    case .participation: .euros(in: Tables.participation, on: day) { $0 }
    case .specificDirectoryCap: .euros(in: Tables.specificDirectoryCap, on: day) { $0 }
    case .skillsAssessmentCap: .euros(in: Tables.skillsAssessmentCap, on: day) { $0 }
    case .licenceCap: .euros(in: Tables.licenceCap, on: day) { $0 }
    }
  }

  /// A day of the years 2017 to 2019.
  private static let firstYears = CalendarDay(2019, .december, 31)
  /// A day of the last year of the DIF.
  private static let formerYears = CalendarDay(2016, .december, 31)
}

extension Scale {
  /// The balance from which a year adds less, in hours; the cap where every year adds the same.
  fileprivate var threshold: Int { slowdown?.threshold ?? cap }

  /// What a full account comes to.
  fileprivate func inEuros(at rate: Euros) -> Euros { Euros(cents: cap * rate.cents) }
}
