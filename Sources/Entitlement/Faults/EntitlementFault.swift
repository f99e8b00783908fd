package import Law

/// Something in what was typed that cannot be, with what is needed to say so.
package enum EntitlementFault: Error, Hashable, Sendable {
  /// No amount is known for a day.
  case outsideTable(Topic, OutsidePeriods)

  /// A quotité over zero or less.
  case quotityWithoutWhole(Int, over: Int)
  /// A quotité of zero or less.
  case quotityNotPositive(Int, over: Int)
  /// A quotité above a full post.
  case quotityAboveOne(Int, over: Int)
  /// A quotité finer than ``Quotity/finest``.
  case quotityTooFine(Int, over: Int)
  /// Several quotités with no common division that exact sums can hold.
  case quotitiesTooFine

  /// No post at all.
  case withoutJob
  /// The account is looked at before there was one.
  case tooEarly(CalendarDay, opening: CalendarDay)
  /// Someone who entered after the day on which the account is looked at.
  case entryAfter(CalendarDay, asOf: CalendarDay)
  /// Someone who entered before 2017, with nothing said of the hours of that time.
  case formerHoursUnknown(entry: CalendarDay, opening: CalendarDay)
  /// A post that ends before it begins.
  case jobBackwards(Span)
  /// An absence that ends before it begins.
  case absenceBackwards(Absence)
  /// Two absences on the same days of which one alone counts in full.
  case absencesDisagree(Absence, Absence)

  /// A year before the account existed.
  case yearTooEarly(Int, of: Field, first: Int)
  /// A year after the one in which the account is looked at.
  case yearInFuture(Int, of: Field, last: Int)
  /// A diploma of someone whose credit is not raised.
  case diplomaWithoutLowQualification(Int)
  /// A diploma that came before the raised credit began.
  case diplomaTooEarly(Int, since: Int)

  /// Hours below zero.
  case negativeHours(Int, of: Field)
  /// Hours past the most that there can be.
  case tooManyHours(Int, of: Field, most: Int)
  /// Hours taken in a year before the first one of the account.
  case consumptionBeforeEntry(Consumption, first: Int)
  /// More hours taken than the account held.
  case consumptionAboveBalance(Consumption, balance: Int)
  /// Euros below zero.
  case negativeEuros(Euros)

  /// What was typed, so that a program can name its own flag or column.
  package enum Field: CaseIterable, Hashable, Sendable {
    case asOf, entry, contractEnd, quotity, absence, lowQualified, diploma
    case formerHours, consumption, balance, training, euros, hours, study, earlierConversion
  }
}

/// All the faults of one input; never empty.
package struct EntitlementFaults: Error, Hashable, Sendable {
  /// The faults, in the order of the input.
  package let all: [EntitlementFault]

  init(_ all: [EntitlementFault]) {
    self.all = all
  }
}
