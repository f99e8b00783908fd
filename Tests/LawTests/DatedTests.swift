@testable import Law
import Testing

/// Values by period, sums of money, and places in the year.
struct DatedTests {
  private let table = Dated<Int>(
    .init(2017...2019, 24, .cgfpL422_14),
    [
      .init(
        from: CalendarDay(2020, .january, 1), to: CalendarDay(2026, .may, 3), 25,
        .decree2017Article3, standing: .toConfirm)
    ])

  @Test(arguments: [
    (CalendarDay(2017, .january, 1), 24), (CalendarDay(2019, .december, 31), 24),
    (CalendarDay(2020, .january, 1), 25), (CalendarDay(2026, .may, 3), 25),
  ])
  func givesTheValueOfTheDay(day: CalendarDay, value: Int) throws {
    let period = try table.period(on: day)
    #expect(period.value == value)
    #expect(period.text == (value == 24 ? .cgfpL422_14 : .decree2017Article3))
    #expect(period.standing == (value == 24 ? .verified : .toConfirm))
  }

  @Test(arguments: [
    CalendarDay(2016, .december, 31), CalendarDay(2026, .may, 4), CalendarDay(.min, .january, 1),
    CalendarDay(.max, .january, 1),
  ])
  func neverGivesTheNearestValue(day: CalendarDay) {
    let fault = OutsidePeriods(
      asked: day, first: CalendarDay(2017, .january, 1), last: CalendarDay(2026, .may, 3))
    #expect(throws: fault) { try table.period(on: day) }
  }

  /// An amount that no text ends stands for ever; twelve months after its check, that is told.
  @Test func aPeriodThatNoTextEndsGoesOn() throws {
    let open = Dated<Int>(
      .init(2017...2019, 24, .cgfpL422_14),
      [
        .init(
          since: CalendarDay(2020, .january, 1), 25, .decree2017Article3,
          checked: CalendarDay(2026, .november, 28))
      ])
    for day in [CalendarDay(2026, .november, 29), CalendarDay(.max, .december, 31)] {
      #expect(try open.period(on: day).value == 25)
    }
    #expect(try open.period(on: CalendarDay(2019, .december, 31)).last != nil)
    let validity = try open.period(on: CalendarDay(2020, .january, 1)).validity
    #expect(validity.last == nil)
    #expect(validity.staleCheck(on: CalendarDay(2027, .november, 28)) == nil)
    #expect(
      validity.staleCheck(on: CalendarDay(2027, .november, 29)) == CalendarDay(2026, .november, 28))
    let before = OutsidePeriods(
      asked: CalendarDay(2016, .december, 31), first: CalendarDay(2017, .january, 1), last: nil)
    #expect(throws: before) { try open.period(on: before.asked) }
  }

  @Test func placesInTheYearFollowEachOther() {
    for year in [1900, 2000, 2023, 2024] {
      var place = 0
      for month in CalendarDay.Month.allCases {
        for day in 1...month.length(in: year) {
          place += 1
          #expect(CalendarDay(year, month, day).dayOfYear == place)
        }
      }
      #expect(CalendarDay.daysInYear(year) == place)
    }
  }

  @Test(arguments: [
    (10_320, "103,20\u{A0}€"), (225_000, "2\u{202F}250\u{A0}€"), (0, "0\u{A0}€"),
    (5, "0,05\u{A0}€"), (-150, "−1,50\u{A0}€"), (123_456_789, "1\u{202F}234\u{202F}567,89\u{A0}€"),
    (99_900, "999\u{A0}€"), (100_000, "1\u{202F}000\u{A0}€"),
  ])
  func eurosInFrench(cents: Int, text: String) {
    #expect(Euros(cents: cents).text == text)
  }

  @Test func eurosAsWritten() {
    #expect(Euros(102, cents: 23).cents == 10_223)
    #expect(Euros(.max).cents == 214_748_364_700)
    #expect(Euros(cents: 1) < Euros(1))
    #expect(Euros(cents: .min).text.hasPrefix("−"))
  }
}
