extension CalendarDay {
  /// How many days a year has, 365 or 366.
  package static func daysInYear(_ year: Int) -> Int {
    Month.february.length(in: year) == 29 ? 366 : 365
  }

  /// The place of the day in its year, from 1 to 366.
  package var dayOfYear: Int {
    // Months as if February had thirty days, then the days that it lacks.
    let before = (367 * month.rawValue - 362) / 12
    let lacking = month.rawValue <= 2 ? 0 : 30 - Month.february.length(in: year)
    return before - lacking + day
  }
}
