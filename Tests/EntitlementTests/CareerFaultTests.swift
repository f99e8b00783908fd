import Entitlement
import Law
import Testing

/// Careers that cannot be: each fault is told with what was found, all of them at once.
struct CareerFaultTests {
  private let day = CalendarDay(2026, .november, 20)
  private let opening = CalendarDay(2017, .january, 1)
  private let numbers = [Int.min, -1, 0, 1, 2016, 2017, 2026, 2027, Int.max]

  private func faults(_ change: (inout Career) throws -> Void) throws -> [EntitlementFault] {
    var career = Career.since2017()
    try change(&career)
    #expect(throws: EntitlementFaults.self) { try career.account() }
    do {
      _ = try career.ledger()
      return []
    } catch {
      return error.all
    }
  }

  @Test func quotitiesWithoutACommonDivision() throws {
    let found = try faults { career in
      for whole in [9973, 9967, 9949] {
        career.service.jobs.append(
          Service.Job(try Quotity(1, over: whole), DayRange(from: opening)))
      }
    }
    #expect(found == [.quotitiesTooFine])
  }

  @Test func daysOutOfOrder() throws {
    #expect(try faults { $0.service.jobs = [] } == [.withoutJob])
    let late = CalendarDay(2026, .november, 21)
    #expect(
      try faults { $0.service = Service(since: late) } == [.entryAfter(late, asOf: day)])
    let backwards = DayRange(from: opening, to: CalendarDay(2016, .december, 31))
    #expect(
      try faults { $0.service.jobs = [Service.Job(.full, backwards)] } == [.jobBackwards(backwards)]
    )
    let absence = Absence(.availability, backwards)
    #expect(try faults { $0.service.absences = [absence] } == [.absenceBackwards(absence)])
    let early = CalendarDay(2016, .december, 31)
    #expect(
      try faults { $0.asOf = early } == [
        .tooEarly(early, opening: opening), .entryAfter(opening, asOf: early),
      ])
  }

  @Test func absencesThatDisagree() throws {
    let leave = Absence(.sickLeave, DayRange(from: CalendarDay(2024, .march, 1)))
    let away = Absence(
      .availability,
      DayRange(from: CalendarDay(2023, .march, 1), to: CalendarDay(2024, .march, 1)))
    #expect(
      try faults { $0.service.absences = [leave, away] } == [.absencesDisagree(leave, away)])
    var career = Career.since2017()
    career.service.absences = [
      leave,
      Absence(
        .availability,
        DayRange(from: CalendarDay(2023, .march, 1), to: CalendarDay(2024, .february, 29))),
    ]
    // 147 hours at the end of 2022, then 59 days of 2023 give 5, of which 3 fit.
    #expect(try career.ledger().balance == 150)
  }

  @Test func anEntryBefore2017LeavesTheHoursOfThatTimeOutAndSaysSo() throws {
    let entry = CalendarDay(2009, .september, 1)
    var career = Career(asOf: day, service: Service(since: entry))
    let credits = try Career.since2017().ledger().credits
    #expect(try career.ledger().credits == credits)
    #expect(try career.ledger().alerts.contains(.formerHoursLeftOut(entry: entry)))
    career.formerHours = 0
    #expect(try career.ledger().credits == credits)
    #expect(try !career.ledger().alerts.contains(.formerHoursLeftOut(entry: entry)))
  }

  @Test(arguments: [EntitlementFault.Field.lowQualified, .diploma, .consumption])
  func yearsOutsideTheAccount(field: EntitlementFault.Field) throws {
    for year in numbers where !(2017...2026).contains(year) {
      let found = try faults { career in
        switch field {
        case .lowQualified: career.qualification = Qualification(.since(year))
        case .diploma: career.qualification = Qualification(.always, diploma: year)
        case _: career.consumption = [Consumption(year, hours: 1)]
        }
      }
      let expected: EntitlementFault =
        year < 2017
        ? .yearTooEarly(year, of: field, first: 2017)
        : .yearInFuture(year, of: field, last: 2026)
      #expect(found == [expected])
      #expect(found.first?.field == field)
    }
  }

  @Test func diplomasThatContradictTheRest() throws {
    #expect(
      try faults { $0.qualification = Qualification(.never, diploma: 2022) } == [
        .diplomaWithoutLowQualification(2022)
      ])
    for year in [2021, 2022] {
      #expect(
        try faults { $0.qualification = Qualification(.since(2022), diploma: year) } == [
          .diplomaTooEarly(year, since: 2022)
        ])
    }
    var career = Career.since2017(at: .full, Qualification(.since(2022), diploma: 2023))
    #expect(try career.ledger().credits.suffix(4) == [50, 0, 0, 0])
    career.qualification = Qualification(.always, diploma: 2017)
    #expect(try career.ledger().credits == Career.since2017().ledger().credits)
  }

  @Test func hoursThatCannotBe() throws {
    #expect(
      try faults { $0.formerHours = -1 } == [.negativeHours(-1, of: .formerHours)])
    #expect(
      try faults { $0.formerHours = 121 } == [.tooManyHours(121, of: .formerHours, most: 120)])
    #expect(
      try faults { $0.consumption = [Consumption(2020, hours: -5)] } == [
        .negativeHours(-5, of: .consumption)
      ])
  }

  @Test func moreTakenThanThereWas() throws {
    let uses = [Consumption(2020, hours: 72), Consumption(2020, hours: 1)]
    #expect(
      try faults { $0.consumption = uses } == [.consumptionAboveBalance(uses[1], balance: 0)])
    let current = Consumption(2026, hours: .max)
    #expect(
      try faults { $0.consumption = [current] } == [
        .consumptionAboveBalance(current, balance: 150)
      ])
    let early = Consumption(2020, hours: 1)
    #expect(
      try faults {
        $0.service = Service(since: CalendarDay(2021, .may, 1))
        $0.consumption = [early]
      } == [.consumptionBeforeEntry(early, first: 2021)])
  }

  /// No amount ends with a year: a far day has its years, all by the law that is known.
  @Test func farDaysAreCounted() throws {
    let ledger = try Career.since2017(asOf: CalendarDay(9999, .december, 31)).ledger()
    #expect(ledger.years.map(\.year).last == 9999 && ledger.balance == 150)
    let account = try Career.since2017(asOf: CalendarDay(2027, .december, 30)).account()
    #expect(try account.anticipation().hours == 0 && account.cover(10).account == 10)
  }

  @Test func allFaultsAreToldAtOnce() throws {
    let found = try faults { career in
      career.service = Service(since: CalendarDay(2027, .january, 1))
      career.qualification = Qualification(.since(2030), diploma: 2012)
      career.formerHours = -3
      career.consumption = [Consumption(2016, hours: -8)]
    }
    #expect(found.count == 7)
    #expect(Set(found).count == 7)
  }
}
