package import Law

/// What is known of someone's career, to count the hours of their account on a day.
///
/// Any value can be stored: ``ledger()``, ``account()`` and ``balance()`` tell every fault in it at
/// once.
package struct Career: Sendable {
  /// The day on which the account is looked at.
  package var asOf: CalendarDay
  /// The posts and the absences.
  package var service: Service
  /// Whether the credit is raised, and since when.
  package var qualification: Qualification
  /// The hours of the individual right to training (DIF, until 2016) that were never declared and
  /// are left: the employer keeps them beside the account, and they go first; nil where nobody said.
  package var formerHours: Int?
  /// What was taken from the account, in any order.
  package var consumption: [Consumption]

  package init(
    asOf: CalendarDay, service: Service, qualification: Qualification = Qualification(),
    formerHours: Int? = nil, consumption: [Consumption] = []
  ) {
    self.asOf = asOf
    self.service = service
    self.qualification = qualification
    self.formerHours = formerHours
    self.consumption = consumption
  }
}

/// Hours taken from an account in a civil year, undeclared hours of the DIF left out.
package struct Consumption: Hashable, Sendable {
  /// The civil year of the training.
  package let year: Int
  /// Hours.
  package let hours: Int

  package init(_ year: Int, hours: Int) {
    self.year = year
    self.hours = hours
  }
}
