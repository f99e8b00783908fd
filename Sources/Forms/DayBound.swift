import French
package import Law

/// The first or the last day that a field may hold, told by another day.
package struct DayBound: Equatable, Sendable {
  /// Which end of the accepted days it is; both are accepted.
  package let side: Side
  /// The place of the field that it is counted from; nil where it is counted from today.
  package let anchor: Int?
  /// How long after.
  package let span: DaySpan

  package init(_ side: Side, anchor: Int?, span: DaySpan) {
    self.side = side
    self.anchor = anchor
    self.span = span
  }

  package enum Side: Int, CaseIterable, Sendable {
    case earliest, latest
  }

  /// Whether a day lies beyond the bound.
  func excludes(_ day: CalendarDay, counting from: CalendarDay) -> Bool {
    let end = from.adding(span)
    return switch side {
    case .earliest: day < end
    case .latest: end < day
    }
  }
}

/// A length of time, counted from date to date.
package struct DaySpan: Hashable, Sendable {
  /// How many; 0 is the day itself.
  package let count: Int
  package let unit: Unit

  package init(_ count: Int, _ unit: Unit) {
    self.count = count
    self.unit = unit
  }

  package enum Unit: Int, CaseIterable, Sendable {
    case days, months, years
  }

  /// The most that a span may count.
  package static let limit = 999

  /// The span in words, « 2 mois ».
  package var words: String { bytes.string }

  /// The same as bytes.
  var bytes: TextBytes {
    switch unit {
    case .days: count.dayBytes
    case .months: "\(count) mois"
    case .years: count < 2 ? "\(count) an" : "\(count) ans"
    }
  }
}

extension CalendarDay {
  /// The day a span after this one.
  package func adding(_ span: DaySpan) -> CalendarDay {
    switch span.unit {
    case .days: adding(days: span.count)
    case .months: adding(months: span.count)
    case .years: adding(months: 12 * span.count)
    }
  }
}
