package import Law

/// A day on which a version begins or ends, as the open data writes it.
package enum VersionDay: Hashable, Sendable {
  /// A day of the calendar.
  case day(CalendarDay)
  /// None: `2999-01-01`.
  case never
  /// A day that a text yet to come will fix: `2222-02-22`.
  case unfixed

  /// Reads `AAAA-MM-JJ`; nil when it is no day.
  package init?(_ text: String) {
    switch text {
    case "2999-01-01": self = .never
    case "2222-02-22": self = .unfixed
    default:
      guard let day = CalendarDay(iso: text) else { return nil }
      self = .day(day)
    }
  }

  /// The day as the open data writes it.
  package var iso: String {
    switch self {
    case .day(let day): day.iso
    case .never: "2999-01-01"
    case .unfixed: "2222-02-22"
    }
  }

  /// The day of the calendar; nil for none, or one yet to be fixed.
  package var calendarDay: CalendarDay? {
    switch self {
    case .day(let day): day
    case .never, .unfixed: nil
    }
  }

  /// Whether it has come on a day.
  func hasCome(by day: CalendarDay) -> Bool {
    calendarDay.map { $0 <= day } ?? false
  }
}
