package import Law

/// Hours that become euros or euros that become hours, when someone changes sectors.
package struct Conversion: Hashable, Sendable {
  /// Hours: those that euros become, or those that become euros.
  package let hours: Int
  /// Euros: those that hours become, or those that become hours.
  package let euros: Euros
  /// The text that sets the rate.
  package let text: LegalText
  /// The limit that bit; nil where none did.
  package let limit: Limit?
  /// Whether euros fell on exactly half an hour: it was rounded up, a reading that no text settles.
  package let isHalfHour: Bool
  /// The day on which rate and limits were last checked, where that is over twelve months before.
  package let staleCheck: CalendarDay?

  /// What stops a conversion.
  package enum Limit: Hashable, Sendable {
    /// The account in hours is full; so many hours would come out without a limit.
    case account(wouldBe: Int, cap: Int)
    /// The most hours that may be converted in all; so many would come out without a limit.
    case total(wouldBe: Int, ConversionLimits.Limit)
    /// The account in euros is full.
    case privateAccount(cap: Euros)
  }
}

/// Who converts, on what day.
package struct Converter: Sendable {
  /// The day of the conversion.
  package var day: CalendarDay
  /// Whether the credit is raised, for grade C without a diploma of level 3.
  package var isLowQualified: Bool
  /// Hours already on the account, which leave less room for converted euros.
  package var balance: Int

  package init(on day: CalendarDay, isLowQualified: Bool = false, balance: Int = 0) {
    self.day = day
    self.isLowQualified = isLowQualified
    self.balance = balance
  }
}

extension Converter {
  /// Euros to hours, for someone who enters the public service (decree 2017-928, article 3-1).
  ///
  /// Rounded to the nearest hour, half an hour up; then cut at the cap of the account, and at what
  /// may be converted in all.
  package func hours(for euros: Euros) throws(EntitlementFault) -> Conversion {
    guard euros.cents >= 0 else { throw .negativeEuros(euros) }
    guard balance >= 0 else { throw .negativeHours(balance, of: .balance) }
    let rate = try Tables.hoursPerEuros.period(on: day)
    let (whole, rest) = euros.cents.quotientAndRemainder(dividingBy: rate.value.cents)
    let rounded = whole + (rest * 2 >= rate.value.cents ? 1 : 0)
    let (total, cap) = (try totalLimit(), try hoursCap())
    let room = max(0, cap - balance)
    let hours = min(rounded, total.hours, room)
    let limit: Conversion.Limit =
      room <= total.hours
      ? .account(wouldBe: rounded, cap: cap) : .total(wouldBe: rounded, total)
    return Conversion(
      hours: hours, euros: euros, text: rate.text, limit: hours < rounded ? limit : nil,
      isHalfHour: rest * 2 == rate.value.cents,
      staleCheck: staleCheck(of: [.hoursPerEuros, .conversionLimits, hoursScale]))
  }

  /// Hours to euros, for someone who leaves for the private sector (code du travail, D6323-44).
  ///
  /// The account in euros sets the only limit that was read (R6323-43).
  package func euros(for hours: Int) throws(EntitlementFault) -> Conversion {
    guard hours >= 0 else { throw .negativeHours(hours, of: .hours) }
    let rate = try Tables.eurosPerHour.period(on: day)
    let cap = try privateCap()
    let (cents, overflows) = hours.multipliedReportingOverflow(by: rate.value.cents)
    let isLimited = overflows || cents > cap.cents
    return Conversion(
      hours: hours, euros: isLimited ? cap : Euros(cents: cents), text: rate.text,
      limit: isLimited ? .privateAccount(cap: cap) : nil, isHalfHour: false,
      staleCheck: staleCheck(of: [.eurosPerHour, euroScale]))
  }

  private var hoursScale: Topic { isLowQualified ? .raisedScale : .generalScale }
  private var euroScale: Topic { isLowQualified ? .raisedPrivateScale : .privateScale }

  private func totalLimit() throws(EntitlementFault) -> ConversionLimits.Limit {
    let limits = try Tables.conversionLimits.value(on: day)
    return isLowQualified ? limits.raised : limits.general
  }

  private func hoursCap() throws(EntitlementFault) -> Int {
    try (isLowQualified ? Tables.raisedScale : Tables.generalScale).value(on: day).cap
  }

  private func privateCap() throws(EntitlementFault) -> Euros {
    try (isLowQualified ? Tables.raisedPrivateScale : Tables.privateScale).value(on: day).cap
  }

  private func staleCheck(of topics: [Topic]) -> CalendarDay? {
    topics.compactMap { $0.staleCheck(on: day) }.min()
  }
}
