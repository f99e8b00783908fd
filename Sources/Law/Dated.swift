/// A value that the law sets, one period after another.
///
/// A day outside the periods has no value: asking for it is an error, never the nearest value.
package struct Dated<Value: Sendable>: Sendable {
  /// The periods in order, each beginning on the day after the one before; never empty.
  package let periods: [Period]

  /// A value, the days on which it holds, and where it was read.
  package struct Period: Sendable {
    /// The first day on which the value holds.
    package let first: CalendarDay
    /// The last day on which it holds, or is known to hold.
    package let last: CalendarDay
    /// The value.
    package let value: Value
    /// The text that sets it.
    package let text: LegalText
    /// How sure it is.
    package let standing: Standing

    /// A value that holds from a day to another, both included.
    package init(
      from first: CalendarDay, to last: CalendarDay, _ value: Value, _ text: LegalText,
      standing: Standing = .verified
    ) {
      self.first = first
      self.last = last
      self.value = value
      self.text = text
      self.standing = standing
    }

    /// A value that holds in whole civil years.
    package init(
      _ years: ClosedRange<Int>, _ value: Value, _ text: LegalText, standing: Standing = .verified
    ) {
      self.init(
        from: CalendarDay(years.lowerBound, .january, 1),
        to: CalendarDay(years.upperBound, .december, 31), value, text, standing: standing)
    }
  }

  /// Periods in order, without a gap; at least the first one.
  package init(_ first: Period, _ others: [Period] = []) {
    periods = [first] + others
  }

  /// The value on a day, with its text; an error where the day is outside the periods.
  package func period(on day: CalendarDay) throws(OutsidePeriods) -> Period {
    for period in periods where period.first <= day && day <= period.last { return period }
    throw OutsidePeriods(asked: day, first: periods[0].first, last: periods[periods.count - 1].last)
  }
}

/// A day was asked for on which no value is known.
package struct OutsidePeriods: Error, Hashable, Sendable {
  /// The day asked for.
  package let asked: CalendarDay
  /// The first day on which a value is known.
  package let first: CalendarDay
  /// The last day on which a value is known.
  package let last: CalendarDay
}
