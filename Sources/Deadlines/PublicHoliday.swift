package import Law

/// A public holiday of the whole of metropolitan France (code du travail, L3133-1).
///
/// Those of Alsace-Moselle (Good Friday, 26 December) and of the overseas territories are left out:
/// a day counted without them is never too late.
package enum PublicHoliday: CaseIterable, Hashable, Sendable {
  case newYear, easterMonday, labourDay, victory1945, ascension, whitMonday, nationalDay
  case assumption, allSaints, armistice1918, christmas

  /// The day on which it falls in a year.
  package func day(in year: Int) -> CalendarDay {
    switch self {
    case .newYear: CalendarDay(year, .january, 1)
    case .easterMonday: Self.easter(in: year).adding(days: 1)
    case .labourDay: CalendarDay(year, .may, 1)
    case .victory1945: CalendarDay(year, .may, 8)
    case .ascension: Self.easter(in: year).adding(days: 39)
    case .whitMonday: Self.easter(in: year).adding(days: 50)
    case .nationalDay: CalendarDay(year, .july, 14)
    case .assumption: CalendarDay(year, .august, 15)
    case .allSaints: CalendarDay(year, .november, 1)
    case .armistice1918: CalendarDay(year, .november, 11)
    case .christmas: CalendarDay(year, .december, 25)
    }
  }

  /// The holiday that falls on a day, if one does.
  package init?(on day: CalendarDay) {
    guard let holiday = Self.allCases.first(where: { $0.day(in: day.year) == day }) else {
      return nil
    }
    self = holiday
  }

  /// The French name, with its article.
  package var name: String {
    switch self {
    case .newYear: "le jour de l'an"
    case .easterMonday: "le lundi de Pâques"
    case .labourDay: "le 1er mai"
    case .victory1945: "le 8 mai"
    case .ascension: "l'Ascension"
    case .whitMonday: "le lundi de Pentecôte"
    case .nationalDay: "la fête nationale"
    case .assumption: "l'Assomption"
    case .allSaints: "la Toussaint"
    case .armistice1918: "le 11 novembre"
    case .christmas: "Noël"
    }
  }

  /// Easter Sunday of the Gregorian calendar, by the method of Butcher, in whole numbers.
  static func easter(in year: Int) -> CalendarDay {
    let (golden, century, rest) = (year % 19, year / 100, year % 100)
    let corrected = century - century / 4 - (century - (century + 8) / 25 + 1) / 3
    let epact = (19 * golden + corrected + 15) % 30
    let weekday = (32 + 2 * (century % 4) + 2 * (rest / 4) - epact - rest % 4) % 7
    let late = (golden + 11 * epact + 22 * weekday) / 451
    // Counted from 1 March: Easter falls in March or April.
    return CalendarDay(year, .march, 1).adding(days: epact + weekday - 7 * late + 21)
  }
}

/// Why a time limit does not end on a day.
package enum DayOff: Hashable, Sendable {
  case saturday, sunday
  case holiday(PublicHoliday)

  /// Why no time limit ends on a day; nil where one may.
  package init?(_ day: CalendarDay) {
    if let holiday = PublicHoliday(on: day) {
      self = .holiday(holiday)
      return
    }
    switch day.weekday {
    case .saturday: self = .saturday
    case .sunday: self = .sunday
    case .monday, .tuesday, .wednesday, .thursday, .friday: return nil
    }
  }

  /// What the day is, in French.
  var name: String {
    switch self {
    case .saturday: "un samedi"
    case .sunday: "un dimanche"
    case .holiday(let holiday): holiday.name
    }
  }
}
