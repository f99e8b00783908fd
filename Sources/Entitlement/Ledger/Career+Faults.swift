import Law

extension Career {
  /// The first year of the account.
  var firstYear: Int {
    max(service.entry?.year ?? asOf.year, Tables.opening.year)
  }

  /// Every fault that can be told without counting.
  var faults: [EntitlementFault] {
    dayFaults + service.faults + qualification.faults(by: asOf) + hourFaults
  }

  /// Throws every fault that can be told without counting.
  func check() throws(EntitlementFaults) {
    let faults = faults
    guard faults.isEmpty else { throw EntitlementFaults(faults) }
  }

  private var dayFaults: [EntitlementFault] {
    var faults: [EntitlementFault] = []
    if asOf < Tables.opening { faults.append(.tooEarly(asOf, opening: Tables.opening)) }
    guard let entry = service.entry else { return faults + [.withoutJob] }
    if entry > asOf { faults.append(.entryAfter(entry, asOf: asOf)) }
    return faults
  }

  private var formerHourFaults: [EntitlementFault] {
    guard let formerHours else { return [] }
    if formerHours < 0 { return [.negativeHours(formerHours, of: .formerHours)] }
    let most = Tables.formerHours.values.periods[0].value.cap
    return formerHours > most
      ? [.tooManyHours(formerHours, of: .formerHours, most: most)] : []
  }

  private var hourFaults: [EntitlementFault] {
    var faults = formerHourFaults
    for use in consumption {
      if use.hours < 0 { faults.append(.negativeHours(use.hours, of: .consumption)) }
      if let fault = yearFault(use.year, of: .consumption, by: asOf) {
        faults.append(fault)
      } else if use.year < firstYear {
        faults.append(.consumptionBeforeEntry(use, first: firstYear))
      }
    }
    return faults
  }
}

/// What is wrong with a year: it lies before the account existed, or after a day.
private func yearFault(
  _ year: Int, of field: EntitlementFault.Field, by day: CalendarDay
) -> EntitlementFault? {
  let first = Tables.opening.year
  if year < first { return .yearTooEarly(year, of: field, first: first) }
  return year > day.year ? .yearInFuture(year, of: field, last: day.year) : nil
}

extension Qualification {
  /// What is wrong with it on a day.
  func faults(by day: CalendarDay) -> [EntitlementFault] {
    var faults: [EntitlementFault] = []
    if case .since(let year) = lowQualified,
      let fault = yearFault(year, of: .lowQualified, by: day)
    {
      faults.append(fault)
    }
    guard let diploma else { return faults }
    if let fault = yearFault(diploma, of: .diploma, by: day) { faults.append(fault) }
    switch lowQualified {
    case .never: faults.append(.diplomaWithoutLowQualification(diploma))
    case .since(let year) where diploma <= year:
      faults.append(.diplomaTooEarly(diploma, since: year))
    case .since, .always: break
    }
    return faults
  }
}
