import Entitlement
import Law
import Testing

/// Short ways to write a career in a test.
extension Career {
  /// One post since 1 January 2017, looked at once the hours of 2025 are due.
  static func since2017(
    at quotity: Quotity = .full, _ qualification: Qualification = Qualification(),
    asOf: CalendarDay = CalendarDay(2026, .november, 20)
  ) -> Career {
    Career(
      asOf: asOf, service: Service(since: CalendarDay(2017, .january, 1), at: quotity),
      qualification: qualification)
  }

  /// Posts and absences of one year, looked at on its last day.
  static func year(_ year: Int, _ jobs: [Service.Job], absences: [Absence] = []) -> Career {
    Career(asOf: CalendarDay(year, .december, 31), service: Service(jobs, absences: absences))
  }
}

extension Ledger {
  /// The credit of each year.
  var credits: [Int] { years.map(\.credit) }
  /// The balance after each year.
  var balances: [Int] { years.map(\.balance) }

  /// One of the years.
  func year(_ year: Int) throws -> LedgerYear {
    try #require(years.first { $0.year == year })
  }
}

/// Days from one to another of a year.
func days(
  _ year: Int, _ month: CalendarDay.Month, _ day: Int, to lastMonth: CalendarDay.Month,
  _ lastDay: Int
) -> DayRange {
  DayRange(from: CalendarDay(year, month, day), to: CalendarDay(year, lastMonth, lastDay))
}
