package import Law

/// What someone holds on a day, and the terms on which it grows.
package struct Account: Sendable {
  /// The day on which the account is looked at.
  package let day: CalendarDay
  /// Hours on the account.
  package let balance: Int
  /// Whether the balance was typed in from the official account, and not counted by a ledger.
  package let isOfficial: Bool
  /// Undeclared hours of the DIF, kept by the employer beside the account.
  package let formerHours: Int
  /// The posts and absences, which settle what the next years add.
  package let service: Service
  /// Whether the credit is raised.
  package let qualification: Qualification

  init(
    day: CalendarDay, balance: Int, isOfficial: Bool, formerHours: Int, service: Service,
    qualification: Qualification
  ) {
    self.day = day
    self.balance = balance
    self.isOfficial = isOfficial
    self.formerHours = formerHours
    self.service = service
    self.qualification = qualification
  }

  /// An account with its official balance in hours, which no ledger replaces; every fault at once.
  ///
  /// - Parameters:
  ///   - balance: hours that the official account shows.
  ///   - day: the day on which it shows them.
  ///   - service: the posts held, for what the next years add; ``Service/init(since:at:until:)``
  ///     with the same day where nothing else is known.
  ///   - formerHours: undeclared hours of the DIF.
  package init(
    official balance: Int, on day: CalendarDay, service: Service,
    qualification: Qualification = Qualification(), formerHours: Int = 0
  ) throws(EntitlementFaults) {
    self.init(
      day: day, balance: balance, isOfficial: true, formerHours: formerHours, service: service,
      qualification: qualification)
    let faults = officialFaults
    guard faults.isEmpty else { throw EntitlementFaults(faults) }
  }

  private var officialFaults: [EntitlementFault] {
    var career = Career(asOf: day, service: service, qualification: qualification)
    career.formerHours = formerHours
    return career.faults + balanceFaults
  }

  private var balanceFaults: [EntitlementFault] {
    if balance < 0 { return [.negativeHours(balance, of: .balance)] }
    do {
      // A balance above the general cap may date from a time when the credit was raised.
      let most = try Tables.raisedScale.value(on: day).cap
      return balance > most ? [.tooManyHours(balance, of: .balance, most: most)] : []
    } catch {
      return day < Tables.opening ? [] : [error]
    }
  }
}

extension Account {
  /// What to say of the hours of the current year, where its last day will bring some.
  func yearAlerts() throws(EntitlementFault) -> [Alert] {
    let current = RightsYear(day.year)
    return try hours(of: current) > 0 ? [.currentYearOut(current)] : []
  }

  /// Hours that the last day of a year will bring, within the cap; none where it has come.
  private func hours(of year: RightsYear) throws(EntitlementFault) -> Int {
    guard day < year.born else { return 0 }
    let scale = try qualification.scale(on: year.born).value
    let presence = service.presence(in: year.year, division: try service.division())
    return min(presence.hours(of: scale.base(at: balance)), max(0, scale.cap - balance))
  }

  /// What to say of the balance, whether it is official or not.
  package var alerts: [Alert] {
    // A day past the tables has no cap to compare with.
    guard let cap = try? qualification.scale(on: day).value.cap else { return [] }
    var alerts: [Alert] = []
    if balance > cap { alerts.append(.frozen(balance: balance, cap: cap)) }
    if formerHours > 0 {
      let total = formerHours + balance
      alerts.append(
        total > cap
          ? .formerHoursBesideCap(total: total, cap: cap) : .formerHoursBeside(formerHours))
    }
    return alerts
  }
}
