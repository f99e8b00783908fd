package import Law

extension Figure {
  /// The amount by the law of a day; a fault where no amount is known for it.
  ///
  /// The figures of 2017–2019 are those of these years, whatever the day.
  package func amount(on day: CalendarDay) throws(EntitlementFault) -> Amount {
    switch self {
    case .yearlyCredit: .hours(try Tables.generalScale.value(on: day).base)
    case .cap: .hours(try Tables.generalScale.value(on: day).cap)
    case .raisedYearlyCredit: .hours(try Tables.raisedScale.value(on: day).base)
    case .raisedCap: .hours(try Tables.raisedScale.value(on: day).cap)
    case .firstYearlyCredit: .hours(try Self.firstScale.base)
    case .firstSlowedCredit: .hours(try Self.firstScale.base(at: .max))
    case .firstThreshold: .hours(try Self.firstScale.threshold)
    case .firstRaisedCredit: .hours(try Tables.raisedScale.value(on: Self.firstYears).base)
    case .anticipation: .hours(try anticipated(Tables.generalScale, on: day))
    case .raisedAnticipation: .hours(try anticipated(Tables.raisedScale, on: day))
    case .prevention: .hours(try Tables.prevention.value(on: day))
    case .formerYearlyCredit: .hours(try Tables.formerHours.value(on: Self.formerYears).base)
    case .formerCap: .hours(try Tables.formerHours.value(on: Self.formerYears).cap)
    case .studyHalfDay: .hours(try Tables.studyHours.value(on: day))
    case .studyDay: .hours(try 2 * Tables.studyHours.value(on: day))
    case .studyYear:
      .hours(try 2 * Tables.studyHours.value(on: day) * Tables.studyDays.value(on: day))
    case .studyDays: .days(try Tables.studyDays.value(on: day))
    case .assessmentLeave: .hours(try Tables.assessmentLeave.value(on: day).general)
    case .priorityAssessmentLeave: .hours(try Tables.assessmentLeave.value(on: day).priority)
    case .validationLeave: .hours(try Tables.validationLeave.value(on: day).general)
    case .priorityValidationLeave: .hours(try Tables.validationLeave.value(on: day).priority)
    case .hourlyRate: .euros(try Tables.eurosPerHour.value(on: day))
    case .convertedHours: .hours(try Tables.conversionLimits.value(on: day).general.hours)
    case .raisedConvertedHours: .hours(try Tables.conversionLimits.value(on: day).raised.hours)
    case .fullAccountInEuros: .euros(try inEuros(Tables.generalScale, on: day))
    case .raisedFullAccountInEuros: .euros(try inEuros(Tables.raisedScale, on: day))
    case .citizensActivity: .euros(try Tables.citizensAccount.value(on: day).perActivity)
    case .citizensCap: .euros(try Tables.citizensAccount.value(on: day).cap)
    case .citizensRate: .euros(try Tables.citizensAccount.value(on: day).perHour)
    case .citizensHours: .hours(try Tables.citizensAccount.value(on: day).hours)
    case .electedYearlyCredit: .euros(try Tables.electedYearly.value(on: day))
    case .electedCap: .euros(try Tables.electedCap.value(on: day))
    case .privateYearlyCredit: .euros(try Tables.privateScale.value(on: day).base)
    case .privateCap: .euros(try Tables.privateScale.value(on: day).cap)
    case .raisedPrivateYearlyCredit: .euros(try Tables.raisedPrivateScale.value(on: day).base)
    case .raisedPrivateCap: .euros(try Tables.raisedPrivateScale.value(on: day).cap)
    case .participation: .euros(try Tables.participation.value(on: day))
    case .specificDirectoryCap: .euros(try Tables.specificDirectoryCap.value(on: day))
    case .skillsAssessmentCap: .euros(try Tables.skillsAssessmentCap.value(on: day))
    case .licenceCap: .euros(try Tables.licenceCap.value(on: day))
    }
  }

  /// The amount in French by the law of a day; where the calendar ended the last one and the next is
  /// awaited, the last one with these words, and where it was not read in a text, so marked.
  package func text(on day: CalendarDay) throws(EntitlementFault) -> String {
    guard let last = awaitedSince(day) else {
      let isToConfirm = topics.contains { $0.basis(on: day)?.standing == .toConfirm }
      return try amount(on: day).text + (isToConfirm ? " (à confirmer)" : "")
    }
    return try amount(on: last).text + " (montant de \(last.year), le nouveau est attendu)"
  }

  /// The last day on which an amount is known, where a later one is awaited on a day; nil where one
  /// is known, or none ever was.
  package func awaitedSince(_ day: CalendarDay) -> CalendarDay? {
    do {
      _ = try amount(on: day)
      return nil
    } catch {
      guard case .outsideTable(_, let days) = error, let last = days.last, last < day else {
        return nil
      }
      return last
    }
  }

  /// A day of the years 2017 to 2019.
  private static let firstYears = CalendarDay(2019, .december, 31)
  /// A day of the last year of the DIF.
  private static let formerYears = CalendarDay(2016, .december, 31)

  private static var firstScale: Scale {
    get throws(EntitlementFault) { try Tables.generalScale.value(on: firstYears) }
  }

  private func anticipated(
    _ scale: Table<Scale>, on day: CalendarDay
  ) throws(EntitlementFault) -> Int {
    try scale.value(on: day).base * Tables.anticipation.value(on: day)
  }

  private func inEuros(
    _ scale: Table<Scale>, on day: CalendarDay
  ) throws(EntitlementFault) -> Euros {
    let cents = try scale.value(on: day).cap * Tables.eurosPerHour.value(on: day).cents
    return Euros(cents: cents)
  }
}

extension Scale {
  /// The balance from which a year adds less, in hours; the cap where every year adds the same.
  fileprivate var threshold: Int { slowdown?.threshold ?? cap }
}
