import Law

/// Goes through the years of a sound career one at a time; it stores no year.
struct Course: Sendable {
  /// Hours on the account so far.
  private(set) var balance: Int
  private var year: Int
  private let last: Int
  private let division: Int64
  /// The scale of the year before, and whether it is the raised one: it mostly holds on.
  private var current: (scale: Dated<Scale>.Period, isRaised: Bool)?

  /// Starts before the first year of a career that has no fault.
  init(_ career: Career) throws(EntitlementFault) {
    division = try career.service.division()
    balance = 0
    year = career.firstYear
    last = RightsYear.last(on: career.asOf).year
  }

  /// How many years are left.
  var length: Int { max(0, last - year + 1) }

  /// The next year whose hours are due; nothing after the last one.
  ///
  /// The career is the one it began with: handing it over each time spares a copy.
  mutating func next(of career: Career) throws(EntitlementFault) -> LedgerYear? {
    guard year <= last else { return nil }
    let rights = RightsYear(year)
    let (scale, isRaised) = try scale(of: rights, career.qualification)
    let base = scale.value.base(at: balance)
    let consumed = try consume(in: year, career)
    let presence = career.service.presence(in: year, division: division)
    let uncapped = presence.hours(of: base)
    let reason = CreditReason(
      scale: scale.value, base: base, isRaised: isRaised,
      text: scale.text, presence: presence, uncapped: uncapped,
      limit: limit(of: uncapped, under: scale.value.cap))
    let credit = min(uncapped, max(0, scale.value.cap - balance))
    balance += credit
    year += 1
    return LedgerYear(
      rights: rights, consumed: consumed, credit: credit, balance: balance, reason: reason)
  }

  private mutating func scale(
    of rights: RightsYear, _ qualification: Qualification
  ) throws(EntitlementFault) -> (Dated<Scale>.Period, isRaised: Bool) {
    let isRaised = qualification.isLow(in: rights.year)
    if let current, current.isRaised == isRaised, current.scale.validity.holds(on: rights.born) {
      return current
    }
    let scale = try qualification.scale(on: rights.born)
    current = (scale, isRaised)
    return (scale, isRaised)
  }

  /// Takes what was used in the current year, whose hours are not due yet; the hours it took.
  mutating func finish(_ career: Career) throws(EntitlementFault) -> Int {
    try career.asOf.year > last ? consume(in: career.asOf.year, career) : 0
  }

  private mutating func consume(
    in year: Int, _ career: Career
  ) throws(EntitlementFault) -> Int {
    var consumed = 0
    for use in career.consumption where use.year == year {
      guard use.hours <= balance else {
        throw .consumptionAboveBalance(use, balance: balance)
      }
      balance -= use.hours
      consumed += use.hours
    }
    return consumed
  }

  private func limit(of hours: Int, under cap: Int) -> CreditReason.Limit {
    if hours == 0 || balance + hours <= cap { return .none }
    if balance < cap { return .cut }
    return balance > cap ? .frozen : .full
  }
}
