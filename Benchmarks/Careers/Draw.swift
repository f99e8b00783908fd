import Entitlement
import Law
import TestSupport

extension Career {
  /// Careers of nine years, 2017 to 2025, always the same for a seed.
  static func draw(_ count: Int, seed: UInt64) throws -> [Career] {
    var generator = SeededGenerator(seed: seed)
    return try (0..<count).map { _ in try draw(using: &generator) }
  }

  private static func draw(using generator: inout SeededGenerator) throws -> Career {
    let part = Int.random(in: 10...35, using: &generator)
    let low: Qualification.LowQualified =
      Int.random(in: 0..<5, using: &generator) == 0 ? .always : .never
    var career = Career(
      asOf: CalendarDay(2026, .november, 20),
      service: Service(since: day(in: 2017, using: &generator), at: try Quotity(part, over: 35)),
      qualification: Qualification(low))
    if Bool.random(using: &generator) {
      career.service.absences = [
        Absence(
          .availability,
          DayRange(from: day(in: 2020, using: &generator), to: day(in: 2021, using: &generator)))
      ]
    }
    if Bool.random(using: &generator) { career.consumption = [Consumption(2024, hours: 20)] }
    return career
  }

  private static func day(
    in year: Int, using generator: inout SeededGenerator
  ) -> CalendarDay {
    let month = CalendarDay.Month.allCases.randomElement(using: &generator) ?? .january
    return CalendarDay(clamping: Int.random(in: 1...31, using: &generator), month, year)
  }
}
