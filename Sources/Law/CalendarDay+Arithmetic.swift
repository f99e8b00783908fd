extension CalendarDay {
  /// The same number some months later, « de quantième à quantième », or the last day of that month
  /// where it has no such number: two months after 31 December is 28 or 29 February.
  ///
  /// - Parameter months: How many, 0 or more.
  package func adding(months: Int) -> CalendarDay {
    let count = year * 12 + month.rawValue - 1 + months
    guard let month = Month(rawValue: count % 12 + 1) else {
      preconditionFailure("the remainder of a division by twelve is the place of a month")
    }
    return CalendarDay(clamping: day, month, count / 12)
  }

  /// The day some days later, or earlier where they are fewer than 0.
  package func adding(days: Int) -> CalendarDay {
    var (year, rest) = (year, dayOfYear + days)
    while rest > Self.daysInYear(year) {
      rest -= Self.daysInYear(year)
      year += 1
    }
    while rest < 1, year > 1 {
      year -= 1
      rest += Self.daysInYear(year)
    }
    for month in Month.allCases {
      let length = month.length(in: year)
      if rest <= length { return CalendarDay(year, month, rest) }
      rest -= length
    }
    preconditionFailure("the months of a year hold all its days")
  }

  /// How many days there are from 1 January of the year 1 to this day, both counted.
  package var ordinal: Int {
    let past = year - 1
    return 365 * past + past / 4 - past / 100 + past / 400 + dayOfYear
  }

  /// How many days lie between this day and a later one; fewer than 0 where it is earlier.
  package func days(until later: CalendarDay) -> Int { later.ordinal - ordinal }

  /// The day of the week.
  package var weekday: Weekday {
    // 1 January of the year 1 is a Monday.
    Weekday.allCases[(ordinal - 1) % 7]
  }

  /// A day of the week, Monday first.
  package enum Weekday: CaseIterable, Sendable {
    case monday, tuesday, wednesday, thursday, friday, saturday, sunday

    /// The French name.
    package var name: String {
      switch self {
      case .monday: "lundi"
      case .tuesday: "mardi"
      case .wednesday: "mercredi"
      case .thursday: "jeudi"
      case .friday: "vendredi"
      case .saturday: "samedi"
      case .sunday: "dimanche"
      }
    }
  }
}
