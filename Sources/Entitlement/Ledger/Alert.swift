package import Law

/// Why a figure is an estimate, or what it leaves out.
package enum Alert: Hashable, Sendable {
  /// The hours of the current year are due on its last day only.
  case currentYearOut(RightsYear)
  /// The hours of the last year are due, but the account may not show them yet.
  case notShownYet(RightsYear)
  /// Someone who entered before 2017, with nothing said of the hours of that time.
  case formerHoursLeftOut(entry: CalendarDay)
  /// Hours of the DIF beside the account go first, where the employer still holds them.
  case formerHoursBeside(Int)
  /// The official balance stands in place of the one that was counted.
  case officialBalance(Int, insteadOf: Int)
  /// Hours of the DIF beside the account make a total past the cap, which no text settles.
  case formerHoursBesideCap(total: Int, cap: Int)
  /// The raised credit begins with the year it was declared for; the employer may correct it.
  case raisedSince(Int)
  /// The law grants the raised credit to civil servants; sheets extend it to contractual agents.
  case raisedForContractual
  /// The account holds more than the cap: it is kept, and frozen.
  case frozen(balance: Int, cap: Int)
  /// Several posts are rounded once together; employers may round each declaration.
  case severalJobs
  /// An absence that counts as work: it takes nothing from the account.
  case absenceCounted(Absence.Kind)
  /// Parts of years are counted in days; months or hours may differ by one hour.
  case partYears([Int])
  /// The amounts were last checked over twelve months before; a counted balance rests on them, an
  /// official one does not.
  case amountsCheckedLongAgo(CalendarDay, inBalance: Bool)

  /// Whether it makes the balance an estimate; others only tell what a balance is.
  package var makesEstimate: Bool {
    switch self {
    case .currentYearOut, .notShownYet, .officialBalance, .absenceCounted: false
    case .formerHoursLeftOut, .formerHoursBeside, .formerHoursBesideCap,
      .raisedSince, .raisedForContractual,
      .frozen, .severalJobs, .partYears:
      true
    case .amountsCheckedLongAgo(_, let inBalance): inBalance
    }
  }
}
