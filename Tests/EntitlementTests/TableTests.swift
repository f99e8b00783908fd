@testable import Entitlement
@testable import Law
import Testing

/// The tables: the amounts of the texts, without a gap, and nothing outside them.
struct TableTests {
  private func day(_ iso: String) throws -> CalendarDay {
    try #require(CalendarDay(iso: iso))
  }

  @Test(arguments: [
    ("2024-05-02", 10_000), ("2024-12-31", 10_000), ("2025-01-01", 10_223), ("2025-12-31", 10_223),
    ("2026-01-01", 10_320), ("2026-12-31", 10_320),
  ])
  func participationByDay(iso: String, cents: Int) throws {
    #expect(try Tables.participation.value(on: day(iso)).cents == cents)
  }

  @Test(arguments: ["2024-05-01", "2027-01-01", "0001-01-01", "9999-12-31"])
  func aDayOutsideATableIsAFaultThatSaysSo(iso: String) throws {
    let asked = try day(iso)
    let known = OutsidePeriods(
      asked: asked, first: CalendarDay(2024, .may, 2), last: CalendarDay(2026, .december, 31))
    #expect(throws: EntitlementFault.outsideTable(.participation, known)) {
      try Tables.participation.value(on: asked)
    }
  }

  @Test func amountsInEuros() throws {
    let day = CalendarDay(2026, .november, 20)
    #expect(try Tables.electedYearly.value(on: day) == Euros(400))
    #expect(try Tables.electedCap.value(on: day) == Euros(800))
    #expect(try Tables.electedCap.value(on: CalendarDay(2023, .february, 28)) == Euros(700))
    #expect(try Tables.electedCap.value(on: CalendarDay(2021, .december, 31)) == Euros(1500))
    #expect(
      try Tables.privateScale.value(on: day) == EuroScale(base: Euros(500), cap: Euros(5000)))
    #expect(
      try Tables.raisedPrivateScale.value(on: day) == EuroScale(base: Euros(800), cap: Euros(8000)))
    #expect(try Tables.raisedPrivateScale.period(on: day).standing == .toConfirm)
    #expect(try Tables.specificDirectoryCap.value(on: day) == Euros(1500))
    #expect(try Tables.skillsAssessmentCap.value(on: day) == Euros(1600))
    #expect(try Tables.licenceCap.value(on: CalendarDay(2026, .february, 26)) == Euros(900))
    #expect(throws: EntitlementFault.self) {
      try Tables.licenceCap.value(on: CalendarDay(2026, .february, 25))
    }
    let citizens = try Tables.citizensAccount.value(on: day)
    #expect(citizens.perActivity == Euros(240) && citizens.cap == Euros(720))
    #expect(citizens.perHour == Euros(12) && citizens.hours == 60)
  }

  @Test func scalesByYear() throws {
    for year in 2017...2026 {
      let (general, raised) = (Qualification(), Qualification(.always))
      let born = RightsYear(year).born
      #expect(try general.scale(on: born).value.base == (year < 2020 ? 24 : 25))
      #expect(try general.scale(on: born).value.base(at: 120) == (year < 2020 ? 12 : 25))
      #expect(try general.scale(on: born).value.base(at: 119) == (year < 2020 ? 24 : 25))
      #expect(try general.scale(on: born).value.cap == 150)
      #expect(try raised.scale(on: born).value.base(at: 399) == (year < 2020 ? 48 : 50))
      #expect(try raised.scale(on: born).value.cap == 400)
    }
    #expect(try Tables.formerHours.value(on: CalendarDay(2016, .december, 31)).cap == 120)
    #expect(try Tables.formerHours.value(on: CalendarDay(2016, .december, 31)).base == 20)
    #expect(throws: EntitlementFault.self) {
      try Qualification().scale(on: CalendarDay(2027, .january, 1))
    }
  }

  @Test func personalStudyIsAUsage() throws {
    let period = try Tables.studyHours.period(on: CalendarDay(2026, .november, 20))
    #expect(period.standing == .practice)
    #expect(period.value == 3)
  }

  @Test func amountsThatNoTextInForceGivesAreTold() {
    let uncertain = Topic.allCases.filter { !$0.uncertainBases.isEmpty }
    #expect(uncertain == [.studyHours, .raisedPrivateScale])
    #expect(Topic.studyHours.uncertainBases.map(\.standing) == [.practice])
    #expect(Topic.raisedPrivateScale.uncertainBases.map(\.standing) == [.toConfirm])
  }

  @Test func periodsFollowEachOther() {
    expectNoGap(Tables.generalScale)
    expectNoGap(Tables.raisedScale)
    expectNoGap(Tables.electedCap)
    expectNoGap(Tables.participation)
  }

  private func expectNoGap<Value>(_ table: Table<Value>) {
    let periods = table.values.periods
    for (period, next) in zip(periods, periods.dropFirst()) {
      #expect(period.last.month == .december || period.last.month == .february)
      #expect(period.last < next.first)
      let sameYear = period.last.year == next.first.year
      let gap = sameYear ? 0 : CalendarDay.daysInYear(period.last.year)
      #expect(gap + next.first.dayOfYear - period.last.dayOfYear == 1)
    }
  }

  @Test(arguments: Topic.allCases)
  func everyTopicHasANameAndATextForEachPeriod(topic: Topic) {
    #expect(!topic.name.isEmpty)
    #expect(!topic.texts.isEmpty)
  }
}
