/// A part of the year in which an authority takes requests; it may run over the new year.
package struct FilingPeriod: Hashable, Sendable {
  /// The first day.
  package let first: YearDay
  /// The last day.
  package let last: YearDay
  /// What the requests of the period are for, in a few French words; nil where it does not matter.
  package let purpose: String?

  package init(first: YearDay, last: YearDay, purpose: String? = nil) {
    self.first = first
    self.last = last
    self.purpose = purpose
  }

  /// The days of the period that holds on a day, or of the next one.
  package func next(on day: CalendarDay) -> (first: CalendarDay, last: CalendarDay) {
    let span = last < first ? 1 : 0
    var year = day.year - span
    while last.day(in: year + span) < day { year += 1 }
    return (first.day(in: year), last.day(in: year + span))
  }
}

extension FilingPeriod {
  /// Reads `15/01..31/03`.
  fileprivate init?(written text: ArraySlice<UInt8>) {
    let dot = UInt8(ascii: ".")
    let parts = text.split(separator: dot, omittingEmptySubsequences: false)
    guard parts.count == 3, parts[1].isEmpty,
      let first = YearDay(written: String(decoding: parts[0], as: UTF8.self)),
      let last = YearDay(written: String(decoding: parts[2], as: UTF8.self))
    else { return nil }
    self.init(first: first, last: last)
  }
}

/// When an authority takes requests: its own rule, beside the time limits of the law.
package struct LocalCalendar: Hashable, Sendable {
  /// The parts of the year in which requests are filed; empty where they are filed all year.
  package let periods: [FilingPeriod]
  /// How many days before the training a request is filed at the latest; nil where nothing is said.
  package let minimumDelay: Int?

  package init(periods: [FilingPeriod] = [], minimumDelay: Int? = nil) {
    self.periods = periods
    self.minimumDelay = minimumDelay
  }

  /// How many days before the training a request may have to be filed.
  package static var acceptedDelays: ClosedRange<Int> { 1...365 }

  /// Reads what `written` writes: `15/01..31/03 01/09..15/10 60`, in any order; nil where something
  /// else is there.
  package init?(written text: [UInt8]) {
    var periods: [FilingPeriod] = []
    var delay: Int?
    for part in text.split(separator: UInt8(ascii: " ")) {
      if let days = Int(digits: part), delay == nil, Self.acceptedDelays.contains(days) {
        delay = days
      } else if let period = FilingPeriod(written: part) {
        periods.append(period)
      } else {
        return nil
      }
    }
    self.init(periods: periods, minimumDelay: delay)
  }

  /// The calendar in one line, without what periods are for.
  package var written: String {
    var parts: [String] = []
    for period in periods { parts.append("\(period.first.written)..\(period.last.written)") }
    if let minimumDelay { parts.append("\(minimumDelay)") }
    return parts.joined(separator: " ")
  }

  /// Whether the authority says nothing of it.
  package var isEmpty: Bool { periods.isEmpty && minimumDelay == nil }

  /// The days of the period that holds on a day, or of the next one; nil where there is none. Of
  /// several that hold, the one that began first.
  package func next(on day: CalendarDay) -> (first: CalendarDay, last: CalendarDay)? {
    var best: (first: CalendarDay, last: CalendarDay)?
    for period in periods {
      let next = period.next(on: day)
      if let known = best, known.first <= next.first { continue }
      best = next
    }
    return best
  }
}
