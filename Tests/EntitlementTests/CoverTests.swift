import Entitlement
import Law
import Testing

/// How the hours of a training are found, and what can be used in advance.
struct CoverTests {
  private let day = CalendarDay(2026, .november, 20)

  private func account(
    _ balance: Int, formerHours: Int = 0, at quotity: Quotity = .full, raised: Bool = false,
    until end: CalendarDay? = nil, on day: CalendarDay? = nil
  ) throws -> Account {
    let day = day ?? self.day
    return try Account(
      official: balance, on: day, service: Service(since: day, at: quotity, until: end),
      qualification: Qualification(raised ? .always : .never), formerHours: formerHours)
  }

  /// The two worked examples of the Caisse des dépôts, of 2019: 48 hours and 80 of undeclared DIF.
  @Test func theWorkedExamplesComeOutToTheHour() throws {
    var career = Career.since2017(asOf: CalendarDay(2019, .november, 20))
    career.formerHours = 80
    let account = try career.ledger().account
    #expect(account.balance == 48)
    let long = try account.cover(100)
    #expect(long.formerHours == 80 && long.formerHoursLeft == 0)
    #expect(long.account == 20 && long.balanceLeft == 28 && long.toEnter == 20)
    let short = try account.cover(50)
    #expect(short.formerHours == 50 && short.formerHoursLeft == 30)
    #expect(short.account == 0 && short.balanceLeft == 48 && short.toEnter == 0)
  }

  @Test(arguments: [
    (80, 80, 0, 0), (81, 80, 1, 0), (128, 80, 48, 0), (129, 80, 48, 1), (0, 0, 0, 0),
  ])
  func formerHoursGoFirst(hours: Int, former: Int, balance: Int, advance: Int) throws {
    let cover = try account(48, formerHours: 80).cover(hours)
    #expect(cover.formerHours == former)
    #expect(cover.account == balance && cover.toEnter == balance)
    #expect(cover.anticipation == advance)
    #expect(cover.missing == 0 && cover.waysOut.isEmpty)
  }

  @Test func aFormerBalanceBesideTheCapIsNotCut() throws {
    let account = try account(150, formerHours: 120)
    let cover = try account.cover(270)
    #expect(cover.formerHours == 120 && cover.account == 150 && cover.missing == 0)
    #expect(account.alerts == [.formerHoursBesideCap(total: 270, cap: 150)])
  }

  @Test(arguments: [
    (210, 97, false, 113, 0), (400, 150, false, 150, 100), (300, 150, false, 150, 0),
    (550, 400, true, 150, 0),
  ])
  func thePreventionCreditGivesTheNeedUpToItsLimit(
    hours: Int, balance: Int, raised: Bool, credit: Int, missing: Int
  ) throws {
    let cover = try account(balance, raised: raised).cover(hours, isRiskAttested: true)
    #expect(cover.prevention == credit)
    #expect(cover.anticipation == 0)
    #expect(cover.missing == missing)
    #expect(cover.toEnter == balance)
    let ways: [Cover.WayOut] = [.citizensAccount(atMost: 60), .trainingLeave, .ownExpense]
    #expect(cover.waysOut == (missing > 0 ? ways : []))
  }

  @Test func theOtherHelpIsAWayOut() throws {
    let plain = try account(100).cover(160)
    #expect(plain.anticipation == 50 && plain.missing == 10)
    #expect(plain.waysOut.first == .prevention(atMost: 150))
    let attested = try account(100).cover(260, isRiskAttested: true)
    #expect(attested.prevention == 150 && attested.missing == 10)
    #expect(attested.waysOut.first == .anticipation(atMost: 50))
    for way in plain.waysOut + attested.waysOut { #expect(!way.sentence.isEmpty) }
  }

  @Test func aWayOutIsOfferedOnDaysOnWhichItIsKnown() throws {
    let account = try account(24, on: CalendarDay(2018, .june, 1))
    #expect(
      try account.cover(200).waysOut == [.prevention(atMost: 150), .trainingLeave, .ownExpense])
  }

  @Test(arguments: [(0, 50), (100, 50), (120, 30), (130, 20), (150, 0)])
  func anticipationStopsAtTheCap(balance: Int, hours: Int) throws {
    #expect(try account(balance).anticipation().hours == hours)
  }

  @Test func anticipationFollowsTheQuotityAndTheScale() throws {
    #expect(try account(0, at: try Quotity(1, over: 2)).anticipation().hours == 26)
    #expect(try account(0, raised: true).anticipation().hours == 100)
    #expect(try account(350, raised: true).anticipation().hours == 50)
  }

  @Test(arguments: [
    (2026, CalendarDay.Month.december, 31, 0, true), (2027, .june, 30, 13, true),
    (2027, .december, 31, 25, true), (2028, .february, 1, 28, true),
    (2028, .december, 31, 50, false), (2030, .june, 1, 50, false),
  ])
  func anticipationStopsWithTheContract(
    year: Int, month: CalendarDay.Month, day: Int, hours: Int, isCut: Bool
  ) throws {
    let found = try account(0, until: CalendarDay(year, month, day)).anticipation()
    #expect(found.hours == hours)
    #expect(found.isCutByContract == isCut)
  }

  @Test func anOfficialBalanceAboveTheCapIsFrozen() throws {
    let account = try account(244)
    #expect(account.isOfficial)
    #expect(account.alerts == [.frozen(balance: 244, cap: 150)])
    #expect(try account.anticipation().hours == 0)
    #expect(try account.cover(244).missing == 0)
  }
}
