import Foundation
import Law
import Testing

@testable import Deadlines

/// The days beside a table that another program worked out: `Fixtures/deadlines.py`.
struct DeadlineTableTests {
  @Test func everyRowOfTheTableIsFound() throws {
    let url = try #require(
      Bundle.module.url(forResource: "Fixtures/deadlines", withExtension: "csv"))
    let rows = try String(contentsOf: url, encoding: .utf8).split(separator: "\n").dropFirst()
    #expect(rows.count > 1000)
    for row in rows {
      let days = try row.split(separator: ",").map { try #require(CalendarDay(iso: $0)) }
      let silent = Schedule(request: days[0])
      let found = [Deadline.Kind.silence, .reasons, .court].map { silent[$0]?.day }
      #expect(found == days[1...3].map(Optional.some), "\(row)")
      #expect(Deadline.court(after: days[0]).day == days[4], "\(row)")
    }
  }

  /// Typed by hand from the calendar of the public services, « jours fériés ».
  @Test(arguments: [
    (2024, "01-01 04-01 05-01 05-08 05-09 05-20 07-14 08-15 11-01 11-11 12-25"),
    (2025, "01-01 04-21 05-01 05-08 05-29 06-09 07-14 08-15 11-01 11-11 12-25"),
    (2026, "01-01 04-06 05-01 05-08 05-14 05-25 07-14 08-15 11-01 11-11 12-25"),
    (2027, "01-01 03-29 05-01 05-08 05-06 05-17 07-14 08-15 11-01 11-11 12-25"),
  ])
  func holidaysAreThoseOfTheCalendar(year: Int, days: String) {
    let found = PublicHoliday.allCases.map { $0.day(in: year).iso }
    #expect(found.sorted() == days.split(separator: " ").map { "\(year)-\($0)" }.sorted())
  }

  /// The earliest and the latest Easter of three centuries, from printed tables.
  @Test(arguments: [
    ("1818-03-22", 1818), ("1943-04-25", 1943), ("2008-03-23", 2008), ("2011-04-24", 2011),
    ("2038-04-25", 2038), ("2049-04-18", 2049), ("2076-04-19", 2076),
  ])
  func easterIsThatOfPrintedTables(day: String, year: Int) {
    #expect(PublicHoliday.easter(in: year).iso == day)
  }
}

extension Schedule {
  /// The days of a request that nobody has answered, on 28 November 2026.
  init(
    request: CalendarDay, refusal: CalendarDay? = nil, earlierRefusal: CalendarDay? = nil,
    training: CalendarDay? = nil
  ) {
    self.init(
      request: request, refusal: refusal, earlierRefusal: earlierRefusal, training: training,
      today: CalendarDay(2026, .november, 28))
  }
}
