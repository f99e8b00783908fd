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
    #expect(plain.alerts == [.currentYearOut(RightsYear(2026))])
    #expect(plain.alerts.allSatisfy { !$0.makesEstimate })
    let raised = try Career.since2017(at: .full, Qualification(.since(2023), diploma: 2025))
      .ledger()
    #expect(
      raised.alerts == [
        .currentYearOut(RightsYear(2026)), .raisedSince(2023), .raisedForContractual,
        .frozen(balance: 247, cap: 150),
      ])
    for alert in raised.alerts { #expect(!alert.sentence.isEmpty) }
    #expect(raised.alerts.dropFirst().allSatisfy { $0.makesEstimate })
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
