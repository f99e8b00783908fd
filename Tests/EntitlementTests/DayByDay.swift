import Entitlement
import Law

/// The balance counted one day after another, without any of the arithmetic of the ledger.
enum DayByDay {
  /// The balance after each year; nil where more was taken than there was.
  static func balances(_ career: Career) -> [Int]? {
    var balance = 0
    var balances: [Int] = []
    let first = max(2017, career.service.jobs.map(\.span.first.year).min() ?? 2017)
    for year in first...max(first, career.asOf.year)
    where CalendarDay(year, .december, 31) <= career.asOf {
      for use in career.consumption where use.year == year { balance -= use.hours }
      guard balance >= 0 else { return nil }
      let before = balance + taken(in: year, career)
      balance = credited(to: balance, before, in: year, career)
      balances.append(balance)
    }
    return balances
  }

  private static func taken(in year: Int, _ career: Career) -> Int {
    career.consumption.filter { $0.year == year }.map(\.hours).reduce(0, +)
  }

  /// Adds one hour after another while the year has earned some part of it and the cap allows it.
  private static func credited(to balance: Int, _ before: Int, in year: Int, _ career: Career)
    -> Int
  {
    let low = isLow(in: year, career)
    let base =
      low ? (year < 2020 ? 48 : 50) : year >= 2020 ? 25 : before >= 120 ? 12 : 24
    let whole = career.service.jobs.map { Int128($0.quotity.denominator) }.reduce(1, *)
    let (earned, days) = worked(in: year, career, whole: whole)
    var hours = 0
    while Int128(hours) * whole * Int128(days) < earned * Int128(base),
      balance + hours < (low ? 400 : 150)
    {
      hours += 1
    }
    return balance + hours
  }

  private static func isLow(in year: Int, _ career: Career) -> Bool {
    let started =
      switch career.qualification.lowQualified {
      case .never: false
      case .always: true
      case .since(let first): first <= year
      }
    return started && year < career.qualification.diploma ?? .max
  }

  private static func worked(
    in year: Int, _ career: Career, whole: Int128
  ) -> (earned: Int128, days: Int) {
    var (earned, days) = (Int128(0), 0)
    for month in CalendarDay.Month.allCases {
      for number in 1...31 {
        guard let day = CalendarDay(year: year, month: month.rawValue, day: number) else {
          continue
        }
        days += 1
        earned += worth(of: day, career.service, whole: whole)
      }
    }
    return (earned, days)
  }

  private static func worth(of day: CalendarDay, _ service: Service, whole: Int128) -> Int128 {
    let isAway = service.absences.contains {
      !$0.kind.countsInFull && holds($0.span, day)
    }
    if isAway { return 0 }
    let worth = service.jobs.filter { holds($0.span, day) }.map {
      whole / Int128($0.quotity.denominator) * Int128($0.quotity.numerator)
    }
    return min(whole, worth.reduce(0, +))
  }

  private static func holds(_ span: DayRange, _ day: CalendarDay) -> Bool {
    day >= span.first && !(span.last.map { $0 < day } ?? false)
  }
}
