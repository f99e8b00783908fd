package import Law

/// Hours that become euros or euros that become hours, when someone changes sectors.
package struct Conversion: Hashable, Sendable {
  /// Hours that the conversion would give or take, before the limits.
  package let hoursBeforeLimits: Int
  /// Hours converted.
  package let hours: Int
  /// Euros converted, at the rate.
  package let euros: Euros
  /// The text that sets the rate.
  package let text: LegalText
  /// The limit that bit, where one did.
  package let limit: Limit?
  /// Whether euros fell on exactly half an hour: it was rounded up, a reading that no text settles.
  package let isHalfHour: Bool

  /// What stops a conversion.
  package enum Limit: CaseIterable, Hashable, Sendable {
    /// The account is full.
    case cap
    /// The most that can be converted over six or eight years without a break.
    case convertedBefore
  }
}

/// Who converts, on what day, with what already converted.
package struct Converter: Sendable {
  /// The day of the conversion.
  package var day: CalendarDay
  /// Whether the credit is raised, for grade C without a diploma of level 3.
  package var isLowQualified: Bool
  /// Hours already on the account, which leave less room for converted euros.
  package var balance: Int
  /// Conversions made before, in any order, in either direction.
  package var earlier: [Past]

  /// A conversion made before.
  package struct Past: Hashable, Sendable {
    /// When.
    package let day: CalendarDay
    /// Hours converted.
    package let hours: Int

    package init(_ day: CalendarDay, hours: Int) {
      self.day = day
      self.hours = hours
    }
  }

  package init(
    on day: CalendarDay, isLowQualified: Bool = false, balance: Int = 0, earlier: [Past] = []
  ) {
    self.day = day
    self.isLowQualified = isLowQualified
    self.balance = balance
    self.earlier = earlier
  }
}

extension Converter {
  /// Euros to hours, for someone who enters the public service (decree 2017-928, article 3-1).
  ///
  /// Rounded to the nearest hour, half an hour up; then cut at the cap and at what can be converted
  /// in all. What becomes of the euros that are left is not settled.
  package func hours(for euros: Euros) throws(EntitlementFault) -> Conversion {
    guard euros.cents >= 0 else { throw .negativeEuros(euros) }
    let rate = try Tables.hoursPerEuros.period(on: day)
    let (whole, rest) = euros.cents.quotientAndRemainder(dividingBy: rate.value.cents)
    let rounded = whole + (rest * 2 >= rate.value.cents ? 1 : 0)
    let (allowance, cap) = (try allowance(), try scale().cap)
    let room = max(0, cap - balance)
    let hours = min(rounded, allowance, room)
    let limit: Conversion.Limit = room < allowance ? .cap : .convertedBefore
    return Conversion(
      hoursBeforeLimits: rounded, hours: hours,
      euros: Euros(cents: hours * rate.value.cents), text: rate.text,
      limit: hours < rounded ? limit : nil, isHalfHour: rest * 2 == rate.value.cents)
  }

  /// Hours to euros, for someone who leaves for the private sector (code du travail, D6323-44).
  package func euros(for hours: Int) throws(EntitlementFault) -> Conversion {
    guard hours >= 0 else { throw .negativeHours(hours, of: .hours) }
    let rate = try Tables.eurosPerHour.period(on: day)
    let converted = min(hours, try allowance())
    return Conversion(
      hoursBeforeLimits: hours, hours: converted,
      euros: Euros(cents: converted * rate.value.cents), text: rate.text,
      limit: converted < hours ? .convertedBefore : nil, isHalfHour: false)
  }

  /// Hours that can still be converted, in years without a break that end on the day.
  private func allowance() throws(EntitlementFault) -> Int {
    guard balance >= 0 else { throw .negativeHours(balance, of: .balance) }
    let limits = try Tables.conversionLimits.value(on: day)
    let limit = isLowQualified ? limits.raised : limits.general
    let start = CalendarDay(day.year - limit.years, day.month, day.day)
    var left = limit.hours
    for past in earlier {
      guard past.hours >= 0 else { throw .negativeHours(past.hours, of: .earlierConversion) }
      if past.day > start, past.day <= day { left = max(0, left - past.hours) }
    }
    return left
  }

  private func scale() throws(EntitlementFault) -> Scale {
    try (isLowQualified ? Tables.raisedScale : Tables.generalScale).value(on: day)
  }
}
