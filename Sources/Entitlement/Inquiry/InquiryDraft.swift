import Law

/// The inputs of an inquiry, read but not yet checked against each other.
struct InquiryDraft {
  let asOf: InquiryReader.Reading<CalendarDay>
  let entry: InquiryReader.Reading<CalendarDay>
  let balance: InquiryReader.Reading<Int>
  let training: InquiryReader.Reading<Int>
  let isRiskAttested: InquiryReader.Reading<Bool>
  private let periods: [InquiryReader.Reading<TypedPeriod>]
  private let absences: [InquiryReader.Reading<Absence>]
  private let quotities: InquiryReader.Reading<[Quotity]>
  let lowQualified: InquiryReader.Reading<Qualification.LowQualified>
  private let diploma: InquiryReader.Reading<Int>
  private let formerHours: InquiryReader.Reading<Int>
  private let consumption: [InquiryReader.Reading<Consumption>]
  private let contractEnd: InquiryReader.Reading<CalendarDay>
  private let day: CalendarDay
  /// The career; where the entry was not given or cannot be read, as old as accounts can be.
  let career: Career

  /// Reads each field; what is wrong with a text stays with the reader.
  init(_ reader: inout InquiryReader, today: CalendarDay) {
    entry = reader.day(.entry)
    balance = reader.hours(.balance)
    asOf = reader.day(.asOf)
    quotities = reader.one(.quotity)
    periods = reader.periods()
    absences = reader.absences()
    lowQualified = reader.one(.lowQualified)
    diploma = reader.one(.diploma)
    formerHours = reader.hours(.formerHours)
    consumption = reader.all(.consumption)
    contractEnd = reader.day(.contractEnd)
    training = reader.hours(.training)
    isRiskAttested = reader.one(.unfitnessRisk)
    day = asOf.value ?? today
    let span = DayRange(from: entry.value ?? min(Tables.opening, day), to: contractEnd.value)
    career = Career(
      asOf: day, service: Self.service(over: span, periods, quotities, absences),
      qualification: Qualification(lowQualified.value ?? .never, diploma: diploma.value),
      formerHours: formerHours.value, consumption: consumption.compactMap { $0.value })
  }

  /// The account with its official balance, where one was given.
  var official: Account? {
    get throws(EntitlementFaults) {
      guard let balance = balance.value else { return nil }
      // A contract that is over adds nothing to the next years, whenever it began.
      let entry = entry.value ?? min(day, contractEnd.value ?? day)
      return try Account(
        official: balance, on: day,
        service: Self.service(
          over: DayRange(from: entry, to: contractEnd.value), periods, quotities, absences),
        qualification: career.qualification, formerHours: formerHours.value ?? 0)
    }
  }

  /// Whether something says when the career began.
  var hasCareer: Bool { entry.isGiven || !periods.isEmpty }

  /// The posts of the periods, or those held over some days where there is no period.
  private static func service(
    over span: DayRange, _ periods: [InquiryReader.Reading<TypedPeriod>],
    _ quotities: InquiryReader.Reading<[Quotity]>, _ absences: [InquiryReader.Reading<Absence>]
  ) -> Service {
    let jobs = periods.flatMap { $0.value?.jobs ?? [] }
    return Service(
      jobs.isEmpty ? (quotities.value ?? [.full]).map { Service.Job($0, span) } : jobs,
      absences: absences.compactMap { $0.value })
  }
}

extension InquiryDraft {
  /// What the inputs that could be read contradict, in each other or in the law.
  var faults: [EntitlementFault] {
    var faults = contradictions
    for fault in career.faults + divisionFaults + officialFaults + trainingFaults
    where isOwnFault(fault) {
      let placed = placed(fault)
      if !faults.contains(placed) { faults.append(placed) }
    }
    return faults
  }

  /// The fault where it was typed: periods hold what the entry, the quotité and the end of the
  /// contract hold elsewhere.
  private func placed(_ fault: EntitlementFault) -> EntitlementFault {
    guard !periods.isEmpty, [.entry, .quotity, .contractEnd].contains(fault.field) else {
      return fault
    }
    return .typed(fault, in: .period)
  }

  private var divisionFaults: [EntitlementFault] {
    do {
      _ = try career.service.division()
      return []
    } catch {
      return [error]
    }
  }

  private var contradictions: [EntitlementFault] {
    var faults: [EntitlementFault] = []
    if !hasCareer, !balance.isGiven { faults.append(.withoutStart) }
    if !periods.isEmpty {
      for (field, isGiven) in [
        (EntitlementFault.Field.entry, entry.isGiven), (.quotity, quotities.isGiven),
        (.contractEnd, contractEnd.isGiven),
      ] where isGiven { faults.append(.excluded(field, by: .period)) }
    }
    if !hasCareer, balance.isGiven {
      if !consumption.isEmpty { faults.append(.missing(.entry, for: .consumption)) }
      if !absences.isEmpty { faults.append(.missing(.entry, for: .absence)) }
    }
    if isRiskAttested.value == true, !training.isGiven {
      faults.append(.missing(.training, for: .unfitnessRisk))
    }
    return faults
  }

  private var officialFaults: [EntitlementFault] {
    do {
      _ = try official
      return []
    } catch {
      return error.all
    }
  }

  private var trainingFaults: [EntitlementFault] {
    guard let hours = training.value, hours < 0 else { return [] }
    return [.negativeHours(hours, of: .training)]
  }

  /// Whether a fault is one of what was typed, and not of what stands in for an unreadable text.
  private func isOwnFault(_ fault: EntitlementFault) -> Bool {
    guard !fault.isUnsure(whereUnreadable: self) else { return false }
    switch fault.field {
    case .entry, .contractEnd: return entry.value != nil || periods.contains { $0.value != nil }
    case .asOf: return !asOf.isUnreadable
    case .quotity, .lowQualified, .diploma, .formerHours, .consumption, .balance, .training,
      .unfitnessRisk, .euros, .period, .absence, .hours:
      return true
    }
  }
}

extension EntitlementFault {
  /// Whether it compares a value with one that was given and could not be read.
  fileprivate func isUnsure(whereUnreadable draft: InquiryDraft) -> Bool {
    switch self {
    case .diplomaWithoutLowQualification: draft.lowQualified.isUnreadable
    case .entryAfter, .yearInFuture: draft.asOf.isUnreadable
    case .unreadable, .repeated, .withoutStart, .withoutAmount, .excluded, .unused, .dayTooEarly,
      .dayTooLate,
      .typed, .missing, .outsideTable, .quotityWithoutWhole, .quotityNotPositive, .quotityAboveOne,
      .quotityTooFine, .quotitiesTooFine, .withoutJob, .tooEarly, .jobBackwards, .absenceBackwards,
      .absencesDisagree, .yearTooEarly, .diplomaTooEarly, .negativeHours, .tooManyHours,
      .consumptionBeforeEntry, .consumptionAboveBalance, .negativeEuros:
      false
    }
  }
}
