import Law

/// The hours of an account, year by year, with the reason for each figure.
package struct Ledger: Sendable {
  /// The years whose hours are due, in order.
  package let years: [LedgerYear]
  /// Hours taken in the current year, after the last one in ``years``.
  package let consumedSince: Int
  /// The account on the day, after all that.
  package let account: Account
  /// The most hours that the account holds, by the scale of the day.
  package let cap: Int
  /// Why the balance is an estimate, and what it leaves out.
  package let alerts: [Alert]

  /// Hours on the account.
  package var balance: Int { account.balance }
}

extension Career {
  /// The account year by year; every fault of the career where there is one.
  package func ledger() throws(EntitlementFaults) -> Ledger {
    try check()
    do {
      var course = try Course(self)
      var years: [LedgerYear] = []
      years.reserveCapacity(course.length)
      while let year = try course.next(of: self) { years.append(year) }
      let consumedSince = try course.finish(self)
      let account = account(holding: course.balance)
      return Ledger(
        years: years, consumedSince: consumedSince,
        account: account, cap: try qualification.scale(on: asOf).value.cap,
        alerts: try alerts(of: years, account))
    } catch {
      throw EntitlementFaults([error])
    }
  }

  /// The account on the day, without its years.
  package func account() throws(EntitlementFaults) -> Account {
    account(holding: try balance())
  }

  /// Hours on the account on the day; it stores no year, for many careers in a row.
  package func balance() throws(EntitlementFaults) -> Int {
    try check()
    do {
      var course = try Course(self)
      while try course.next(of: self) != nil {}
      _ = try course.finish(self)
      return course.balance
    } catch {
      throw EntitlementFaults([error])
    }
  }

  private func account(holding balance: Int) -> Account {
    Account(
      day: asOf, balance: balance, isOfficial: false, formerHours: formerHours ?? 0,
      service: service, qualification: qualification)
  }
}
