import Entitlement
import Law
import Testing

/// Why each figure is what it is, as data and in words.
struct ReasonTests {
  private func reasons(_ career: Career) throws -> [CreditReason] {
    try career.ledger().years.map(\.reason)
  }

  @Test func everyCreditIsTheReasonWorkedOut() throws {
    var career = Career.since2017(at: try Quotity(20, over: 35))
    career.service.absences = [Absence(.exclusion, days(2021, .april, 1, to: .may, 5))]
    for year in try career.ledger().years {
      let share = year.reason.presence.share
      let (hours, rest) = (Int64(year.reason.base) * share.numerator)
        .quotientAndRemainder(dividingBy: share.denominator)
      #expect(Int64(year.reason.uncapped) == hours + (rest > 0 ? 1 : 0))
      #expect(year.reason.isRounded == (rest > 0))
      #expect(year.credit <= year.reason.uncapped)
      #expect(
        year.reason.text == (year.year < 2020 ? .act1983Article22Quater : .decree2017Article3))
    }
  }

  @Test func theCapIsTold() throws {
    #expect(
      try reasons(.since2017()).map(\.limit) == [
        .none, .none, .none, .none, .none, .none, .cut, .full, .full,
      ])
    let frozen = try reasons(.since2017(at: .full, Qualification(.always, diploma: 2022)))
    #expect(frozen.map(\.limit).suffix(4) == [.frozen, .frozen, .frozen, .frozen])
    #expect(frozen.map(\.cap) == [400, 400, 400, 400, 400, 150, 150, 150, 150])
    #expect(frozen.map(\.isRaised) == [true, true, true, true, true, false, false, false, false])
  }

  /// 147 hours at the end of 2022, 22 used, 25 credited: 150, and nothing was cut.
  @Test func aCreditThatJustFitsIsNotCut() throws {
    var career = Career.since2017(asOf: CalendarDay(2023, .december, 31))
    career.consumption = [Consumption(2023, hours: 22)]
    let year = try #require(try career.ledger().years.last)
    #expect(year.credit == 25 && year.balance == 150)
    #expect(year.reason.limit == .none)
  }

  @Test func sentencesNameTheFigures() throws {
    let part = try reasons(.since2017(at: try Quotity(20, over: 35)))
    #expect(part[0].sentence.contains("24 h × 4/7"))
    let full = try reasons(.since2017())
    #expect(full[0].sentence == "24 h")
    #expect(full[6].sentence.contains("150 h"))
    #expect(Set(full.map(\.sentence)).count == 4)
  }

  @Test func readingsMakeAnEstimate() throws {
    let plain = try Career.since2017().ledger()
    #expect(plain.alerts.isEmpty)
    let raised = try Career.since2017(at: .full, Qualification(.since(2023), diploma: 2025))
      .ledger()
    #expect(
      raised.alerts == [
        .raisedSince(2023), .raisedForContractual, .frozen(balance: 247, cap: 150),
      ])
    for alert in raised.alerts { #expect(!alert.sentence.isEmpty) }
    #expect(raised.alerts.allSatisfy { $0.makesEstimate })
  }

  /// The hours of a year are announced to those alone to whom its last day will bring some.
  @Test(
    arguments: [
      ("2022-01-01", nil, "2026-11-20", true), ("2022-01-01", "2024-12-31", "2026-11-20", false),
      ("2017-01-01", nil, "2026-11-20", false), ("2022-01-01", "2026-03-31", "2026-11-20", true),
      ("2022-01-01", nil, "2026-12-31", false),
    ] as [(String, String?, String, Bool)])
  func onlyHoursToComeAreAnnounced(entry: String, end: String?, asOf: String, isTold: Bool) throws {
    let first = try #require(CalendarDay(iso: entry))
    let last = try end.map { try #require(CalendarDay(iso: $0)) }
    let career = Career(
      asOf: try #require(CalendarDay(iso: asOf)), service: Service(since: first, until: last))
    #expect(try career.ledger().alerts.contains(.currentYearOut(RightsYear(2026))) == isTold)
  }

  /// A year that brought nothing is not said to be shown in spring.
  @Test func onlyHoursThatCameAreShown() throws {
    let gone = Service(
      since: CalendarDay(2022, .january, 1), until: CalendarDay(2024, .december, 31))
    let alerts = try Career(asOf: CalendarDay(2026, .january, 15), service: gone).ledger().alerts
    #expect(alerts.isEmpty)
  }

  /// Where a contract ends, the hours that this year still brings are told beside an official
  /// balance too: the advance leaves them out.
  @Test(arguments: [("2027-02-28", true), ("2030-02-28", false)])
  func hoursBeforeTheTermAreTold(end: String, isTold: Bool) throws {
    let inputs: [Inquiry.Input] = [
      .init(.balance, "48"), .init(.entry, "2024-01-01"), .init(.contractEnd, end),
      .init(.training, "20"),
    ]
    let found = try Inquiry(inputs, today: CalendarDay(2026, .november, 20)).reckoning()
    #expect(found.alerts.contains(.currentYearOut(RightsYear(2026))) == isTold)
    let sentence = Alert.currentYearOut(RightsYear(2026)).sentence
    #expect(sentence.contains("ni dans l'anticipation"))
  }

  @Test func everyYearCountedByItsPartsIsNamed() throws {
    let service = Service([
      .init(.full, DayRange(from: CalendarDay(2020, .march, 1), to: CalendarDay(2022, .june, 30))),
      .init(.full, DayRange(from: CalendarDay(2024, .february, 1))),
    ])
    let alerts = try Career(asOf: CalendarDay(2026, .november, 20), service: service).ledger()
      .alerts
    let parts = try #require(alerts.first { $0 == .partYears([2020, 2022, 2024]) })
    #expect(
      parts.sentence.hasPrefix("Estimation : les années 2020, 2022 et 2024, incomplètes, sont"))
  }

  @Test func formerHoursBesideTheAccountAreTold() throws {
    var career = Career.since2017()
    career.formerHours = 80
    #expect(try career.ledger().alerts.last == .formerHoursBesideCap(total: 230, cap: 150))
    career.asOf = CalendarDay(2019, .june, 1)
    #expect(
      try career.ledger().alerts == [.currentYearOut(RightsYear(2019)), .formerHoursBeside(80)])
  }
}
