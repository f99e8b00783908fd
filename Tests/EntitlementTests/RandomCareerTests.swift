import Entitlement
import Law
import Testing
import TestSupport

/// What holds of any career.
struct RandomCareerTests {
  /// The ledger and the count by days agree, on the hours and on taking too many.
  @Test(arguments: 1...8)
  func agreesWithTheCountByDays(seed: UInt64) throws {
    var careers = RandomCareer(seed: seed)
    for _ in 0..<60 {
      let career = try careers.next()
      do throws(EntitlementFaults) {
        let (ledger, account) = (try career.ledger(), try career.account())
        #expect(DayByDay.balances(career) == ledger.balances)
        #expect(account.balance == ledger.balance)
      } catch {
        expectTooMuchTaken(career, error)
      }
    }
  }

  private func expectTooMuchTaken(_ career: Career, _ faults: EntitlementFaults) {
    guard case .consumptionAboveBalance(let use, _) = faults.all.first else {
      Issue.record("\(faults.all) for \(career)")
      return
    }
    let isCurrent = use.year == career.asOf.year && RightsYear(use.year).born > career.asOf
    #expect(isCurrent || DayByDay.balances(career) == nil)
  }

  @Test(arguments: 11...14)
  func staysBetweenZeroAndTheCapUnlessFrozen(seed: UInt64) throws {
    try forSoundCareers(seed) { _, ledger in
      var before = 0
      for year in ledger.years {
        #expect(year.balance >= 0 && year.credit >= 0)
        #expect(year.balance == before - year.consumed + year.credit)
        #expect(year.balance <= year.reason.cap || year.credit == 0)
        if year.reason.limit == .frozen { #expect(year.balance > year.reason.cap) }
        if year.reason.limit == .cut { #expect(year.credit > 0) }
        #expect((year.reason.limit == .none) == (year.credit == year.reason.uncapped))
        before = year.balance
      }
      #expect(ledger.balance == before - ledger.consumedSince)
    }
  }

  /// More of a post never gives less.
  @Test(arguments: 21...24)
  func moreOfAPostNeverGivesLess(seed: UInt64) throws {
    var draw = RandomCareer(seed: seed &+ 100)
    try forSoundCareers(seed) { career, ledger in
      var (less, more) = (career, career)
      less.formerHours = 0
      less.consumption = []
      more.formerHours = less.formerHours
      more.consumption = []
      let place = draw.number(0...career.service.jobs.count - 1)
      let job = career.service.jobs[place]
      let quotity = job.quotity
      let greater = try Quotity(
        draw.number(quotity.numerator...quotity.denominator), over: quotity.denominator)
      more.service.jobs[place] = Service.Job(greater, job.span)
      for (one, other) in zip(try less.ledger().balances, try more.ledger().balances) {
        #expect(one <= other)
      }
    }
  }

  @Test(arguments: 31...34)
  func cuttingAPostInTwoChangesNothing(seed: UInt64) throws {
    var draw = RandomCareer(seed: seed &+ 100)
    try forSoundCareers(seed) { career, ledger in
      let cut = draw.day(2017...2025)
      guard let job = career.service.jobs.last, job.span.first < cut, cut.day > 1,
        job.span.last.map({ cut <= $0 }) ?? true
      else { return }
      let eve = CalendarDay(cut.year, cut.month, cut.day - 1)
      var parted = career
      parted.service.jobs.removeLast()
      parted.service.jobs += [
        Service.Job(job.quotity, DayRange(from: job.span.first, to: eve)),
        Service.Job(job.quotity, DayRange(from: cut, to: job.span.last)),
      ]
      let balances = try parted.ledger().balances
      #expect(balances == ledger.balances)
    }
  }

  /// Each part of a year on its own is rounded up too: one hour too many for each at most.
  @Test(arguments: 41...42)
  func partsOfAYearDifferByTheirRoundingsOnly(seed: UInt64) throws {
    var draw = RandomCareer(seed: seed)
    for _ in 0..<200 {
      let quotity = try draw.quotity()
      let cut = draw.day(2025...2025)
      guard cut.day > 1 else { continue }
      let spans = [
        DayRange(
          from: CalendarDay(2025, .january, 1),
          to: CalendarDay(2025, cut.month, cut.day - 1)),
        DayRange(from: cut, to: CalendarDay(2025, .december, 31)),
      ]
      let jobs = spans.map { Service.Job(quotity, $0) }
      let whole = try Career.year(2025, jobs).ledger().balance
      let parts = try jobs.map { try Career.year(2025, [$0]).ledger().balance }.reduce(0, +)
      #expect(parts >= whole && parts - whole <= 1)
    }
  }

  @Test(arguments: 51...52)
  func absencesThatCountInFullChangeNothing(seed: UInt64) throws {
    var draw = RandomCareer(seed: seed &+ 100)
    try forSoundCareers(seed) { career, ledger in
      var other = career
      other.service.absences.removeAll { $0.kind.countsInFull }
      let isAway = !other.service.absences.isEmpty
      if !isAway {
        other.service.absences = [Absence(.parentalLeave, DayRange(from: draw.day(2017...2026)))]
      }
      let balances = try other.ledger().balances
      #expect(balances == ledger.balances)
    }
  }

  @Test(arguments: 61...62)
  func coverSharesTheTrainingOut(seed: UInt64) throws {
    var draw = RandomCareer(seed: seed &+ 100)
    try forSoundCareers(seed) { _, ledger in
      let hours = draw.number(0...900)
      let cover = try ledger.account.cover(hours, isRiskAttested: draw.number(0...1) == 0)
      let parts = [
        cover.formerHours, cover.account, cover.prevention, cover.anticipation, cover.missing,
      ]
      #expect(parts.allSatisfy { $0 >= 0 })
      #expect(parts.reduce(0, +) == hours)
      #expect(cover.account == 0 || cover.formerHoursLeft == 0)
      #expect(cover.prevention + cover.anticipation == 0 || cover.balanceLeft == 0)
      #expect(cover.account + cover.balanceLeft == ledger.balance)
    }
  }

  private func forSoundCareers(
    _ seed: UInt64, _ check: (Career, Ledger) throws -> Void
  ) throws {
    var careers = RandomCareer(seed: seed)
    var count = 0
    while count < 100 {
      let career = try careers.next()
      guard let ledger = try? career.ledger() else { continue }
      try check(career, ledger)
      count += 1
    }
  }
}
