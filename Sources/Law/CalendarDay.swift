package import French

/// A day of the Gregorian calendar, without a time or a time zone.
package struct CalendarDay: Hashable, Sendable {
  /// The year, 1 or later.
  package let year: Int
  /// The month.
  package let month: Month
  /// The day of the month, 1 to 31.
  package let day: Int

  /// A month of the year; raw values run from 1 to 12.
  package enum Month: Int, CaseIterable, Sendable {
    case january = 1
    case february, march, april, may, june, july, august, september, october, november, december
  }

  /// A day written in the source code, where the compiler already names the month.
  ///
  /// - Precondition: The month has such a day.
  package init(_ year: Int, _ month: Month, _ day: Int) {
    precondition((1...month.length(in: year)).contains(day), "no such day in the month")
    self.year = year
    self.month = month
    self.day = day
  }

  /// A day of a month, or its last one where it has no such day: 30 February is the 28th or the 29th.
  package init(clamping day: Int, _ month: Month, _ year: Int) {
    self.init(year, month, min(max(day, 1), month.length(in: year)))
  }

  /// A day by its numbers; nil where there is no such day.
  package init?(year: Int, month: Int, day: Int) {
    guard year >= 1, let month = Month(rawValue: month),
      (1...month.length(in: year)).contains(day)
    else { return nil }
    self.init(year, month, day)
  }

  /// Whether more than twelve months lie between this day and a later one.
  package func isOverTwelveMonths(before day: CalendarDay) -> Bool {
    CalendarDay(clamping: self.day, month, year + 1) < day
  }

  /// The day as `AAAA-MM-JJ`.
  package var iso: String {
    "\(padded(year, to: 4))-\(padded(month.rawValue, to: 2))-\(padded(day, to: 2))"
  }

  /// The day as it is printed in French: `20/11/2026`.
  package var short: String {
    "\(padded(day, to: 2))/\(padded(month.rawValue, to: 2))/\(padded(year, to: 4))"
  }

  /// The day as it is read aloud in French: « 20 novembre 2026 ».
  package var long: String { longBytes.string }

  /// The same as bytes.
  package var longBytes: TextBytes {
    "\(day == 1 ? "1er" : "\(day)") \(month.nameBytes) \(year)"
  }

  private func padded(_ number: Int, to width: Int) -> String {
    var digits = String(number)
    while digits.utf8.count < width { digits = "0" + digits }
    return digits
  }
}

extension CalendarDay: Comparable {
  package static func < (left: CalendarDay, right: CalendarDay) -> Bool {
    (left.year, left.month.rawValue, left.day) < (right.year, right.month.rawValue, right.day)
  }
}

extension CalendarDay.Month {
  /// The month's French name.
  package var name: String { nameBytes.string }

  /// The same as bytes.
  var nameBytes: TextBytes {
    switch self {
    case .january: "janvier"
    case .february: "février"
    case .march: "mars"
    case .april: "avril"
    case .may: "mai"
    case .june: "juin"
    case .july: "juillet"
    case .august: "août"
    case .september: "septembre"
    case .october: "octobre"
    case .november: "novembre"
    case .december: "décembre"
    }
  }

  /// How many days the month has in a year.
  package func length(in year: Int) -> Int {
    switch self {
    case .january, .march, .may, .july, .august, .october, .december: 31
    case .april, .june, .september, .november: 30
    case .february: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    }
  }
}
