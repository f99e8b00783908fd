/// A value that the law sets, one period after another.
///
/// A day outside the periods has no value: asking for it is an error, never the nearest value.
package struct Dated<Value: Sendable>: Sendable {
  /// The periods in order, each beginning on the day after the one before; never empty.
  package let periods: [Period]

  /// A value, the days on which it holds, and where it was read.
  package struct Period: Sendable {
    /// The days on which the value holds.
    package let validity: Validity
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
      self.init(Validity(from: first, .on(last)), value, text, standing)
    }

    /// A value that holds in whole civil years.
    package init(
      _ years: ClosedRange<Int>, _ value: Value, _ text: LegalText, standing: Standing = .verified
    ) {
      self.init(
        from: CalendarDay(years.lowerBound, .january, 1),
        to: CalendarDay(years.upperBound, .december, 31), value, text, standing: standing)
    }

    /// A value that holds from a day until some text ends it, which none had on another day.
    package init(
      since first: CalendarDay, _ value: Value, _ text: LegalText, checked day: CalendarDay,
      standing: Standing = .verified
    ) {
      self.init(Validity(from: first, .open(checked: day)), value, text, standing)
    }

    private init(
      _ validity: Validity, _ value: Value, _ text: LegalText, _ standing: Standing
    ) {
      self.validity = validity
      self.value = value
      self.text = text
      self.standing = standing
    }

    /// The first day on which the value holds.
    package var first: CalendarDay { validity.first }

    /// The last day on which the value holds; nil while no text ends it.
    package var last: CalendarDay? { validity.last }
  }

  /// Periods in order, without a gap; at least the first one.
  package init(_ first: Period, _ others: [Period] = []) {
    periods = [first] + others
  }

  /// The period that ends last.
  package var latest: Period { periods[periods.count - 1] }

  /// The value on a day, with its text; an error where the day is outside the periods.
  package func period(on day: CalendarDay) throws(OutsidePeriods) -> Period {
    for period in periods where period.validity.holds(on: day) { return period }
    throw outside(day)
  }

  /// What to say of a day outside the periods.
  package func outside(_ day: CalendarDay) -> OutsidePeriods {
    OutsidePeriods(asked: day, first: periods[0].first, last: latest.last)
  }
}

/// A day was asked for on which no value is known.
package struct OutsidePeriods: Error, Hashable, Sendable {
  /// The day asked for.
  package let asked: CalendarDay
  /// The first day on which a value is known.
  package let first: CalendarDay
  /// The last day on which a value is known; nil where one holds until a text ends it.
  package let last: CalendarDay?
}
