import Law
import Testing
import TestSupport

/// Days as text: only days that exist, written in one way only.
struct CalendarDayTests {
  @Test(arguments: [
    ("2026-11-20", 2026, 11, 20), ("2024-02-29", 2024, 2, 29), ("2000-02-29", 2000, 2, 29),
    ("0001-01-01", 1, 1, 1), ("9999-12-31", 9999, 12, 31), ("2026-04-30", 2026, 4, 30),
  ])
  func readsDaysThatExist(text: String, year: Int, month: Int, day: Int) throws {
    let date = try #require(CalendarDay(iso: text))
    #expect(date.year == year)
    #expect(date.month.rawValue == month)
    #expect(date.day == day)
  }

  @Test(arguments: [
    "2023-02-29", "1900-02-29", "2100-02-29", "2026-02-30", "2026-04-31", "2026-06-31",
    "2026-09-31", "2026-11-31", "2026-01-32", "2026-01-00", "2026-00-10", "2026-13-01",
    "0000-01-01",
  ])
  func refusesDaysThatDoNotExist(text: String) {
    #expect(CalendarDay(iso: text) == nil)
  }

  @Test(arguments: [
    "", "-", "--", "2026", "2026-01", "2026-1-1", "2026-1-011", "2026-111-1", "2026-01-1",
    "2026-1-01", "26-01-01",
    "2026-01-011", "02026-01-01", "2026-01-01 ", " 2026-01-01", "2026-01-01\n", "2026-01-01T00",
    "2026/01/01", "20260101", "20/11/2026", "+026-01-01", "-026-01-01", "2026-+1-01", "2026-01--1",
    "2026--1-01", "2026-01-01-", "٢٠٢٦-٠١-٠١", "２０２６-01-01", "2026-0१-01", "2026‐01‐01",
    "202\u{0301}-01-01", "2026-01\u{0301}-1", "abcd-ef-gh", "999-111-11", "20266-1-01",
  ])
  func refusesAnythingElse(text: String) {
    #expect(CalendarDay(iso: text) == nil)
  }

  @Test func readsPartsOfATextToo() {
    let line = "le 2026-11-20 à midi"
    #expect(CalendarDay(iso: line.dropFirst(3).prefix(10)) == CalendarDay(2026, .november, 20))
  }

  @Test func everyDayOfFourCenturiesIsReadBack() throws {
    var days: [CalendarDay] = []
    for year in 1801...2200 {
      for month in CalendarDay.Month.allCases {
        for day in 1...31 {
          let text =
            "\(year)-" + "\(100 + month.rawValue)-".dropFirst() + "\(100 + day)".dropFirst()
          guard let date = CalendarDay(iso: text) else { continue }
          #expect(date.iso == text)
          days.append(date)
        }
      }
    }
    // The Gregorian calendar repeats itself after 400 years of 146,097 days.
    #expect(days.count == 146_097)
    #expect(zip(days, days.dropFirst()).allSatisfy { $0 < $1 })
  }

  @Test func orderIsThatOfTheText() {
    var generator = SeededGenerator(seed: 1)
    for _ in 0..<2_000 {
      let (left, right) = (day(using: &generator), day(using: &generator))
      #expect((left < right) == (left.iso < right.iso))
      #expect((left == right) == (left.iso == right.iso))
    }
  }

  @Test func aDayPastTheEndOfTheMonthIsItsLast() {
    #expect(CalendarDay(clamping: 31, .february, 2023).iso == "2023-02-28")
    #expect(CalendarDay(clamping: 31, .february, 2024).iso == "2024-02-29")
    #expect(CalendarDay(clamping: 0, .june, 2026).iso == "2026-06-01")
  }

  @Test(arguments: [
    ("2026-11-20", "20/11/2026", "20 novembre 2026"),
    ("2026-01-01", "01/01/2026", "1er janvier 2026"),
    ("0800-12-25", "25/12/0800", "25 décembre 800"), ("2024-08-02", "02/08/2024", "2 août 2024"),
  ])
  func isPrintedInFrench(iso: String, short: String, long: String) throws {
    let day = try #require(CalendarDay(iso: iso))
    #expect(day.short == short)
    #expect(day.long == long)
  }

  @Test(arguments: [
    ("2025-11-20", "2026-11-20", false), ("2025-11-20", "2026-11-21", true),
    ("2024-02-29", "2025-02-28", false), ("2024-02-29", "2025-03-01", true),
    ("2026-11-20", "2026-11-19", false), ("2020-01-01", "2026-01-01", true),
  ])
  func twelveMonthsEndOnTheSameDay(earlier: String, later: String, isOver: Bool) throws {
    let (earlier, later) = try (
      #require(CalendarDay(iso: earlier)), #require(CalendarDay(iso: later))
    )
    #expect(earlier.isOverTwelveMonths(before: later) == isOver)
  }

  private func day(using generator: inout SeededGenerator) -> CalendarDay {
    CalendarDay(
      clamping: Int.random(in: 1...31, using: &generator),
      CalendarDay.Month.allCases.randomElement(using: &generator) ?? .january,
      Int.random(in: 1990...2030, using: &generator))
  }
}
