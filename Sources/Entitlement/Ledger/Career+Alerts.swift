import Law

extension Career {
  /// What to say of a ledger beside its figures, and of the account that it comes to.
  func alerts(of years: [LedgerYear], _ account: Account) throws(EntitlementFault) -> [Alert] {
    try account.yearAlerts() + shownAlerts(of: years) + readingAlerts(of: years) + account.alerts
  }

  private func shownAlerts(of years: [LedgerYear]) -> [Alert] {
    guard let last = years.last, last.credit > 0, last.rights.shown > asOf else { return [] }
    return [.notShownYet(last.rights)]
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
    let parts = years.filter { $0.isPart }.map { $0.year }
    if !parts.isEmpty { alerts.append(.partYears(parts)) }
    return alerts
  }
}

extension LedgerYear {
  /// Whether some of the days of the year count and others do not.
  fileprivate var isPart: Bool {
    reason.presence.days > 0 && !reason.presence.isFullYear
  }
}
