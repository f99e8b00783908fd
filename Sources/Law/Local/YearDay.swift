/// A day that comes back every year, such as the 15th of January.
package struct YearDay: Hashable, Sendable {
  /// The month.
  package let month: CalendarDay.Month
  /// The day of the month; the 29th of February is the 28th in other years.
  package let day: Int

  /// Reads `JJ/MM`; nil where no year has such a day.
  package init?(written text: some StringProtocol) {
    let parts = Array(text.utf8).split(
      separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    guard parts.count == 2, parts[0].count <= 2, parts[1].count <= 2,
      let day = Int(digits: parts[0]), let number = Int(digits: parts[1]),
      let month = CalendarDay.Month(rawValue: number),
      (1...month.length(in: Self.leapYear)).contains(day)
    else { return nil }
    self.month = month
    self.day = day
  }

  private static let leapYear = 2024

  /// The day in a year.
  package func day(in year: Int) -> CalendarDay { CalendarDay(clamping: day, month, year) }

  /// The day as it is read aloud in French: « 15 janvier ».
  package var text: String { "\(day == 1 ? "1er" : "\(day)") \(month.name)" }

  /// The day as it is written: `15/01`.
  package var written: String {
    let short = day(in: Self.leapYear).short
    return String(decoding: Array(short.utf8).prefix(5), as: UTF8.self)
  }
}

extension YearDay: Comparable {
  package static func < (left: YearDay, right: YearDay) -> Bool {
    (left.month.rawValue, left.day) < (right.month.rawValue, right.day)
  }
}
