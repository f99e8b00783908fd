package import Law

/// The days that matter for the hours of a civil year.
///
/// They are due on its 31 December; the account shows them in the spring after. The hours of the
/// current year are therefore never in a balance.
package struct RightsYear: Hashable, Sendable {
  /// The civil year that was worked.
  package let year: Int

  package init(_ year: Int) {
    self.year = year
  }

  /// The day on which its hours are due.
  package var born: CalendarDay { CalendarDay(year, .december, 31) }

  /// The day by which the account shows them; a usage, the texts set no day.
  package var shown: CalendarDay { CalendarDay(year + 1, .april, 30) }

  /// The last year whose hours are due on a day.
  package static func last(on day: CalendarDay) -> RightsYear {
    let current = RightsYear(day.year)
    return current.born <= day ? current : RightsYear(day.year - 1)
  }
}
