import Entitlement
import Law
import Testing

/// Years that are not whole, several posts, and absences: one rounding a year.
struct PartYearTests {
  @Test func anEntryInTheYearIsCountedInDays() throws {
    let september = try Career(
      asOf: CalendarDay(2024, .december, 31),
      service: Service(since: CalendarDay(2024, .september, 1))
    ).ledger()
    #expect(september.credits == [9])
    let reason = try september.year(2024).reason
    #expect(reason.presence.days == 122)
    #expect(reason.presence.daysInYear == 366)
    #expect(reason.presence.share == (1, 3))
    #expect(reason.isRounded)
    #expect(september.alerts.contains(.partYears([2024])))
  }

  /// 25 × 7/10 × 292/365 is 14: floating point would say 15.
  @Test func aWholeNumberIsNotRounded() throws {
    let career = Career(
      asOf: CalendarDay(2025, .december, 31),
      service: Service(since: CalendarDay(2025, .march, 15), at: try Quotity(70, over: 100)))
    let year = try #require(try career.ledger().years.first)
    #expect(year.credit == 14)
    #expect(!year.reason.isRounded)
    #expect(year.reason.presence.share == (14, 25))
  }

  @Test(arguments: [(25, 28, 100, 7), (50, 14, 100, 7), (25, 56, 100, 14), (50, 56, 100, 28)])
  func fractionsAreExact(base: Int, part: Int, whole: Int, hours: Int) throws {
    let qualification = Qualification(base == 50 ? .always : .never)
    let career = Career(
      asOf: CalendarDay(2025, .december, 31),
      service: Service(
        since: CalendarDay(2025, .january, 1), at: try Quotity(part, over: whole)),
      qualification: qualification)
    #expect(try career.ledger().credits == [hours])
  }

  @Test func twoEmployersInARowMakeOneYear() throws {
    let ledger = try Career.year(
      2025,
      [
        Service.Job(.full, days(2025, .january, 1, to: .may, 31)),
        Service.Job(.full, days(2025, .june, 1, to: .december, 31)),
      ]
    ).ledger()
    #expect(ledger.credits == [25])
    #expect(ledger.alerts.contains(.severalJobs))
  }

  @Test func threeEmployersAtOnceAreRoundedOnce() throws {
    let third = try Quotity(10, over: 35)
    let job = Service.Job(third, DayRange(from: CalendarDay(2025, .january, 1)))
    #expect(try Career.year(2025, [job, job, job]).ledger().credits == [22])
  }

  @Test func severalPostsAreOneFullPostAtMost() throws {
    let most = try Quotity(30, over: 35)
    let job = Service.Job(most, DayRange(from: CalendarDay(2025, .january, 1)))
    let ledger = try Career.year(2025, [job, job]).ledger()
    #expect(ledger.credits == [25])
    #expect(try ledger.year(2025).reason.presence.share == (1, 1))
  }

  @Test(arguments: Absence.Kind.allCases)
  func anAbsenceOfAYearCountsInFullOrNotAtAll(kind: Absence.Kind) throws {
    let year = days(2025, .january, 1, to: .december, 31)
    let ledger = try Career.year(
      2025, [Service.Job(.full, DayRange(from: CalendarDay(2025, .january, 1)))],
      absences: [Absence(kind, year)]
    ).ledger()
    let shortens = [Absence.Kind.availability, .exclusion, .unpaidLeave].contains(kind)
    #expect(ledger.credits == [shortens ? 0 : 25])
    #expect(!kind.name.isEmpty)
  }

  @Test func absencesThatOverlapAreCountedOnce() throws {
    let ledger = try Career.year(
      2025, [Service.Job(.full, DayRange(from: CalendarDay(2025, .january, 1)))],
      absences: [
        Absence(.availability, days(2025, .january, 1, to: .february, 28)),
        Absence(.exclusion, days(2025, .february, 1, to: .march, 14)),
      ]
    ).ledger()
    #expect(try ledger.year(2025).reason.presence.days == 292)
    #expect(ledger.credits == [20])
  }

  @Test func theCapCutsTheLastCredit() throws {
    var career = Career.since2017(asOf: CalendarDay(2023, .december, 31))
    career.consumption = [Consumption(2023, hours: 0)]
    let cut = try career.ledger().year(2023)
    #expect(cut.credit == 3)
    #expect(cut.reason.uncapped == 25)
    #expect(cut.reason.limit == .cut)
    // 149 hours: 147 of six years, one more than 24 used in the seventh, which adds 25.
    career.consumption = [Consumption(2023, hours: 23)]
    career.asOf = CalendarDay(2024, .december, 31)
    #expect(try career.ledger().balances.suffix(2) == [149, 150])
    #expect(try career.ledger().credits.suffix(2) == [25, 1])
  }

  @Test func anEmptiedAccountFillsAgain() throws {
    var career = Career.since2017(asOf: CalendarDay(2026, .november, 20))
    career.consumption = [Consumption(2024, hours: 100), Consumption(2024, hours: 50)]
    let ledger = try career.ledger()
    #expect(try ledger.year(2024).consumed == 150)
    #expect(ledger.balances.suffix(2) == [25, 50])
    career.consumption.append(Consumption(2026, hours: 50))
    #expect(try career.ledger().consumedSince == 50)
    #expect(try career.ledger().balance == 0)
    #expect(try career.account().balance == 0)
  }

  @Test func theEndOfTheContractEndsTheCredits() throws {
    let career = Career(
      asOf: CalendarDay(2026, .november, 20),
      service: Service(
        since: CalendarDay(2023, .january, 1), until: CalendarDay(2024, .august, 31)))
    #expect(try career.ledger().credits == [25, 17, 0])
  }
}
