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
  /// The hours left from the DIF; nothing where nobody said: they are then left out.
  package var formerHours: FormerHours?
  /// What was taken from the account, in any order.
  package var consumption: [Consumption]

  package init(
    asOf: CalendarDay, service: Service, qualification: Qualification = Qualification(),
    formerHours: FormerHours? = nil, consumption: [Consumption] = []
  ) {
    self.asOf = asOf
    self.service = service
    self.qualification = qualification
    self.formerHours = formerHours
    self.consumption = consumption
  }
}

/// Hours left from the individual right to training (DIF), which ended with 2016.
package struct FormerHours: Hashable, Sendable {
  /// Hours that the account took over on 1 January 2017.
  package var declared: Int
  /// Hours that were never declared: the employer keeps them beside the account, and they go first.
  ///
  /// What is left of them on the day on which the account is looked at.
  package var undeclared: Int

  package init(declared: Int = 0, undeclared: Int = 0) {
    self.declared = declared
    self.undeclared = undeclared
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
