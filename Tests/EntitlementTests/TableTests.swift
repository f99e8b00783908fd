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
    ("2026-01-01", 10_320), ("2026-04-01", 10_320), ("2026-04-02", 15_000), ("2026-12-31", 15_000),
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
    #expect(
      try Tables.privateScale.value(on: day) == EuroScale(base: Euros(500), cap: Euros(5000)))
    #expect(
      try Tables.raisedPrivateScale.value(on: day) == EuroScale(base: Euros(800), cap: Euros(8000)))
    #expect(try Tables.raisedPrivateScale.period(on: day).standing == .verified)
    #expect(try Tables.raisedPrivateScale.period(on: day).text == .ctR6323_3_1)
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

  /// The orders of 12 July 2021, of 27 March 2023, and the one of 2026 that one publisher reports.
  @Test(
    arguments: [
      ("2021-07-23", 400, 1500), ("2021-12-31", 400, 1500), ("2022-01-01", 400, 700),
      ("2023-03-29", 400, 700), ("2023-03-30", 400, 800), ("2026-11-30", 400, 800),
      ("2026-12-01", 600, 1200), ("2031-06-15", 600, 1200),
    ] as [(String, Int32, Int32)])
  func electedPersonsByDay(iso: String, yearly: Int32, cap: Int32) throws {
    #expect(try Tables.electedYearly.value(on: day(iso)) == Euros(yearly))
    #expect(try Tables.electedCap.value(on: day(iso)) == Euros(cap))
    let isNew = try day(iso) >= CalendarDay(2026, .december, 1)
    #expect(try Tables.electedCap.period(on: day(iso)).standing == (isNew ? .toConfirm : .verified))
  }

  /// No amount ends with a year, but those that each year sets anew.
  @Test(arguments: ["2027-01-01", "2028-02-29", "2031-06-15"])
  func amountsThatNoTextEndsStand(iso: String) throws {
    let day = try day(iso)
    let awaited = Figure.allCases.filter { $0.awaitedSince(day) != nil }
    #expect(awaited == [.participation])
    for figure in Figure.allCases where figure != .participation {
      let isElected = [.electedYearlyCredit, .electedCap].contains(figure)
      let mark = isElected ? " (à confirmer)" : ""
      #expect(try figure.text(on: day) == figure.amount(on: day).text + mark)
    }
    #expect(
      try Figure.participation.text(on: day)
        == "150\u{A0}€ (montant de 2026, le nouveau est attendu)")
    #expect(throws: EntitlementFault.self) {
      try Figure.participation.text(on: CalendarDay(2024, .may, 1))
    }
  }

  @Test func scalesByYear() throws {
    for year in 2017...2031 {
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
  }

  @Test func personalStudyIsAUsage() throws {
    let period = try Tables.studyHours.period(on: CalendarDay(2026, .november, 20))
    #expect(period.standing == .practice)
    #expect(period.value == 3)
  }

  @Test func amountsThatNoTextInForceGivesAreTold() {
    let uncertain = Topic.allCases.filter { !$0.uncertainBases.isEmpty }
    #expect(uncertain == [.studyHours, .electedYearly, .electedCap])
    #expect(Topic.studyHours.uncertainBases.map(\.standing) == [.practice])
    #expect(Topic.electedCap.uncertainBases.map(\.text) == [.electedOrder2026])
  }

  @Test func periodsFollowEachOther() {
    expectNoGap(Tables.generalScale)
    expectNoGap(Tables.raisedScale)
    expectNoGap(Tables.electedYearly)
    expectNoGap(Tables.electedCap)
    expectNoGap(Tables.participation)
  }

  private func expectNoGap<Value>(_ table: Table<Value>) {
    let periods = table.values.periods
    for (period, next) in zip(periods, periods.dropFirst()) {
      guard let last = period.last else {
        Issue.record("a period before the last one never ends")
        continue
      }
      #expect(last < next.first)
      let gap = last.year == next.first.year ? 0 : CalendarDay.daysInYear(last.year)
      #expect(gap + next.first.dayOfYear - last.dayOfYear == 1)
    }
  }

  @Test(arguments: Topic.allCases)
  func everyTopicHasANameAndATextForEachPeriod(topic: Topic) {
    #expect(!topic.name.isEmpty)
    #expect(!topic.texts.isEmpty)
  }
}
