package import Law

/// Days from one to another, both included; without a last day it goes on.
package struct DayRange: Hashable, Sendable {
  /// The first day.
  package let first: CalendarDay
  /// The last day, where there is one.
  package let last: CalendarDay?

  /// Days from one to another; that they are in order is checked with the whole career.
  package init(from first: CalendarDay, to last: CalendarDay? = nil) {
    self.first = first
    self.last = last
  }

  /// Whether the last day comes before the first.
  var isBackwards: Bool {
    guard let last else { return false }
    return last < first
  }

  /// The days of the span that lie in a year, as places in that year; empty where none does.
  func places(in year: Int) -> Range<Int> {
    let end = CalendarDay.daysInYear(year) + 1
    let start = place(of: first, in: year, before: 1, after: end)
    let stop = last.map { place(of: $0, in: year, before: 0, after: end - 1) + 1 } ?? end
    return start..<max(start, stop)
  }

  private func place(of day: CalendarDay, in year: Int, before: Int, after: Int) -> Int {
    if day.year < year { return before }
    return day.year > year ? after : day.dayOfYear
  }
}
