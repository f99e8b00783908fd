import Law

extension Career {
  /// What to say of a ledger beside its figures; the account adds its own.
  func alerts(of years: [LedgerYear]) -> [Alert] {
    dayAlerts(of: years) + readingAlerts(of: years)
  }

  private func dayAlerts(of years: [LedgerYear]) -> [Alert] {
    let current = RightsYear(asOf.year)
    var alerts: [Alert] = current.born > asOf ? [.currentYearOut(current)] : []
    if let last = years.last?.rights, last.shown > asOf { alerts.append(.notShownYet(last)) }
    return alerts
  }

  /// What to say where the hours of the DIF are not known.
  var formerHoursAlerts: [Alert] {
    guard let entry = service.entry, entry < Tables.opening, formerHours == nil else { return [] }
    return [.formerHoursLeftOut(entry: entry)]
  }

  private func readingAlerts(of years: [LedgerYear]) -> [Alert] {
    var alerts = formerHoursAlerts
    if case .since(let year) = qualification.lowQualified, year > firstYear {
      alerts.append(.raisedSince(year))
    }
    if years.contains(where: { $0.reason.isRaised }) { alerts.append(.raisedForContractual) }
    alerts += Absence.Kind.allCases.filter { kind in
      kind.countsInFull && service.absences.contains { $0.kind == kind }
    }.map { .absenceCounted($0) }
    if service.jobs.count > 1 { alerts.append(.severalJobs) }
    if let part = years.first(where: { $0.isPart }) { alerts.append(.partYear(part.year)) }
    return alerts
  }
}

extension LedgerYear {
  /// Whether some of the days of the year count and others do not.
  fileprivate var isPart: Bool {
    reason.presence.days > 0 && !reason.presence.isFullYear
  }
}
