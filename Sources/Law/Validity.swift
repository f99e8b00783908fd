/// The days on which something that the law sets holds.
package struct Validity: Hashable, Sendable {
  /// The first day.
  package let first: CalendarDay
  /// How it ends.
  package let end: End

  /// How a validity ends.
  package enum End: Hashable, Sendable {
    /// With a day, which is included.
    case on(CalendarDay)
    /// No text ends it so far; the day is that on which this was last checked.
    case open(checked: CalendarDay)
  }

  /// Days from a first one on.
  package init(from first: CalendarDay, _ end: End) {
    self.first = first
    self.end = end
  }

  /// The last day; nil while no text ends it.
  package var last: CalendarDay? {
    switch end {
    case .on(let day): day
    case .open: nil
    }
  }

  /// Whether a day is one of them.
  package func holds(on day: CalendarDay) -> Bool {
    first <= day && (last.map { day <= $0 } ?? true)
  }

  /// The day of the last check, where it lies over twelve months before a day; nil where the check
  /// is younger, or the last day is known.
  package func staleCheck(on day: CalendarDay) -> CalendarDay? {
    switch end {
    case .on: nil
    case .open(let checked): checked.isOverTwelveMonths(before: day) ? checked : nil
    }
  }
}
