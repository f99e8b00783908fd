import Foundation
import Law
import Testing

/// Days and months added, beside the calendar of Foundation.
struct CalendarArithmeticTests {
  private static let calendar: Calendar = {
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = .gmt
    return calendar
  }()

  private func date(_ day: CalendarDay) throws -> Date {
    try #require(
      Self.calendar.date(
        from: DateComponents(year: day.year, month: day.month.rawValue, day: day.day)))
  }

  private func iso(_ date: Date) throws -> String {
    let parts = Self.calendar.dateComponents([.year, .month, .day], from: date)
    let day = CalendarDay(
      year: parts.year ?? 0, month: parts.month ?? 0, day: parts.day ?? 0)
    return try #require(day).iso
  }

  /// Nine years, day by day: every length of a year and every day of the week among them.
  @Test func addingAndCountingIsThatOfFoundation() throws {
    var day = CalendarDay(2023, .december, 20)
    var ordinal = day.ordinal
    while day.year < 2033 {
      let start = try date(day)
      for months in [1, 2, 11, 12] {
        let later = try #require(Self.calendar.date(byAdding: .month, value: months, to: start))
        #expect(try day.adding(months: months).iso == iso(later))
      }
      for days in [-90, -1, 0, 1, 60, 400] {
        let other = try #require(Self.calendar.date(byAdding: .day, value: days, to: start))
        #expect(try day.adding(days: days).iso == iso(other))
        #expect(day.days(until: day.adding(days: days)) == days)
      }
      // Foundation counts from Sunday, 1.
      let place = (Self.calendar.component(.weekday, from: start) + 5) % 7
      #expect(day.weekday == CalendarDay.Weekday.allCases[place])
      #expect(day.ordinal == ordinal)
      day = day.adding(days: 1)
      ordinal += 1
    }
  }

  @Test func aDayIsReadAsPeopleTypeIt() {
    #expect(CalendarDay(written: "1/9/2018")?.iso == "2018-09-01")
    #expect(CalendarDay(written: "2018-09-01")?.iso == "2018-09-01")
    for written in [
      "01.09.2018", "1-9-2018", "1 sept 2018", "1er septembre 2018", "1er sept. 2018",
      "01\u{A0}SEPTEMBRE\u{202F}2018",
    ] {
      #expect(CalendarDay(written: written)?.iso == "2018-09-01", "\(written)")
    }
    #expect(CalendarDay(written: "15 août 2020")?.iso == "2020-08-15")
    #expect(CalendarDay(written: "1 févr. 2020")?.iso == "2020-02-01")
    for wrong in [
      "1/9/18", "1 jui 2018", "1 ju 2018", "1 sept 18", "31 juin 2018", "1er 9 2018", "2018/09/01",
      "31/02/2018", "1/9/2018/", "", "//",
    ] {
      #expect(CalendarDay(written: wrong) == nil, "\(wrong)")
    }
  }
}
