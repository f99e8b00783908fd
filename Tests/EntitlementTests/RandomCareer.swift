import Entitlement
import Law
import TestSupport

/// Careers that hold together, drawn at random.
struct RandomCareer {
  var generator: SeededGenerator

  init(seed: UInt64) {
    generator = SeededGenerator(seed: seed)
  }

  /// A career with up to three posts, absences of one sort, and some hours taken.
  mutating func next() throws -> Career {
    let asOf = day(2018...2031)
    var career = Career(asOf: asOf, service: Service([]))
    for _ in 0..<number(1...3) { career.service.jobs.append(try job(until: asOf)) }
    career.service.absences = absences()
    career.qualification = qualification(until: asOf)
    career.formerHours = formerHours()
    let first = max(2017, career.service.entry?.year ?? 2017)
    for _ in 0..<number(0...3) where first <= asOf.year {
      career.consumption.append(Consumption(number(first...asOf.year), hours: number(0...30)))
    }
    return career
  }

  mutating func number(_ range: ClosedRange<Int>) -> Int {
    Int.random(in: range, using: &generator)
  }

  mutating func day(_ years: ClosedRange<Int>) -> CalendarDay {
    let year = number(years)
    let month = CalendarDay.Month.allCases.randomElement(using: &generator) ?? .january
    return CalendarDay(clamping: number(1...31), month, year)
  }

  mutating func quotity() throws -> Quotity {
    let whole = [1, 2, 7, 16, 20, 35, 100, 2100].randomElement(using: &generator) ?? 35
    return try Quotity(number(1...whole), over: whole)
  }

  private mutating func job(until asOf: CalendarDay) throws -> Service.Job {
    let first = min(day(2012...2025), asOf)
    let last = day(2016...2027)
    let ends = number(0...2) == 0 && last >= first
    return Service.Job(try quotity(), DayRange(from: first, to: ends ? last : nil))
  }

  private mutating func absences() -> [Absence] {
    let counts = number(0...3) == 0
    let kinds = Absence.Kind.allCases.filter { $0.countsInFull == counts }
    return (0..<number(0...3)).map { _ in
      let (one, other) = (day(2016...2026), day(2016...2026))
      return Absence(
        kinds.randomElement(using: &generator) ?? .availability,
        DayRange(from: min(one, other), to: number(0...9) == 0 ? nil : max(one, other)))
    }
  }

  private mutating func qualification(until asOf: CalendarDay) -> Qualification {
    let since = number(2017...asOf.year)
    let low: Qualification.LowQualified =
      [.never, .always, .since(since)].randomElement(using: &generator) ?? .never
    let diploma = number(2017...asOf.year)
    switch low {
    case .never: return Qualification()
    case .always: return Qualification(low, diploma: number(0...1) == 0 ? diploma : nil)
    case .since: return Qualification(low, diploma: diploma > since ? diploma : nil)
    }
  }

  private mutating func formerHours() -> Int { number(0...120) }
}
