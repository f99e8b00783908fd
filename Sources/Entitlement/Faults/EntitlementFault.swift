package import Law

/// Something in what was typed that cannot be, with what is needed to say so.
package enum EntitlementFault: Error, Hashable, Sendable {
  /// A text that is not what its field takes.
  case unreadable(TypedText, as: Field)
  /// A field that takes one value, and was given several.
  case repeated(Field)
  /// Neither a day of entry nor an official balance.
  case withoutStart
  /// Neither euros nor hours to convert.
  case withoutAmount
  /// A field that contradicts another one.
  case excluded(Field, by: Field)
  /// A field that the calculation does not take.
  case unused(Field)
  /// A day so long ago that its year must be mistyped.
  case dayTooEarly(CalendarDay, of: Field, first: Int)
  /// A day so far ahead that its year must be mistyped.
  case dayTooLate(CalendarDay, of: Field, last: Int)
  /// What is wrong with a value that was typed in another field than its usual one.
  indirect case typed(EntitlementFault, in: Field)
  /// A field that means nothing without another one.
  case missing(Field, for: Field)

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
  /// A post that ends before it begins.
  case jobBackwards(DayRange)
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

  /// What was typed; raw values are the names of flags, columns and keys.
  package enum Field: String, CaseIterable, Hashable, Sendable {
    case entry = "entree"
    case balance = "solde"
    case asOf = "au"
    case quotity = "quotite"
    case lowQualified = "peu-qualifie"
    case diploma = "diplome"
    case formerHours = "dif"
    case consumption = "consomme"
    case contractEnd = "fin-contrat"
    case training = "formation"
    case unfitnessRisk = "inaptitude"
    case period = "periode"
    case euros, absence
    case hours = "heures"

    /// Whether it may be given several times.
    package var takesSeveral: Bool {
      switch self {
      case .period, .absence, .consumption: true
      case .entry, .balance, .asOf, .quotity, .lowQualified, .diploma, .formerHours, .contractEnd,
        .training, .unfitnessRisk, .euros, .hours:
        false
      }
    }
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
