package import Law

/// Since when, and until when, someone of grade C has no diploma of level 3 (CAP, BEP).
package struct Qualification: Hashable, Sendable {
  /// When the raised credit began.
  package var lowQualified: LowQualified
  /// The year in which a diploma of level 3 was earned, where one was.
  package var diploma: Int?

  /// When the raised credit began: it is not granted for years before it was declared.
  package enum LowQualified: Hashable, Sendable {
    case never, always
    /// Since the year for which it was declared.
    case since(Int)
  }

  package init(_ lowQualified: LowQualified = .never, diploma: Int? = nil) {
    self.lowQualified = lowQualified
    self.diploma = diploma
  }

  /// Whether the raised credit holds for a year, as things stand on its 31 December.
  package func isLow(in year: Int) -> Bool {
    if let diploma, year >= diploma { return false }
    switch lowQualified {
    case .never: return false
    case .always: return true
    case .since(let first): return year >= first
    }
  }

  /// The scale that applies on a day, with its text; a fault where none is known.
  package func scale(on day: CalendarDay) throws(EntitlementFault) -> Dated<Scale>.Period {
    try (isLow(in: day.year) ? Tables.raisedScale : Tables.generalScale).period(on: day)
  }
}
