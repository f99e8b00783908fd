import Law

extension Service {
  /// How much of a civil year counts: stretches on which nothing changes, one after another.
  ///
  /// - Parameters:
  ///   - year: the civil year.
  ///   - division: a common division of the quotités, from ``division()``.
  func presence(in year: Int, division: Int64) -> Presence {
    let daysInYear = CalendarDay.daysInYear(year)
    var (days, parts, place) = (0, Int64(0), 1)
    while place <= daysInYear {
      let stretch = stretch(from: place, to: daysInYear + 1, in: year, division)
      let length = stretch.end - place
      if stretch.parts > 0 { days += length }
      parts += stretch.parts * Int64(length)
      place = stretch.end
    }
    return Presence(days: days, daysInYear: daysInYear, parts: parts, partsPerDay: division)
  }

  /// Into how many parts a full post is cut so that each quotité is a whole number of them.
  ///
  /// A fault where that is too fine for exact sums.
  func division() throws(EntitlementFault) -> Int64 {
    var division: Int64 = 1
    for job in jobs {
      let other = Int64(job.quotity.denominator)
      division *= other / greatestCommonDivisor(division, other)
      guard division <= Self.finestDivision else { throw .quotitiesTooFine }
    }
    return division
  }

  /// A year of parts, times hours, stays far below what sixty-four bits hold.
  private static let finestDivision: Int64 = 1_000_000_000

  /// What a day is worth, and the place of the first day that may be worth something else.
  private func stretch(
    from place: Int, to limit: Int, in year: Int, _ division: Int64
  ) -> (parts: Int64, end: Int) {
    var (parts, end) = (Int64(0), limit)
    for job in jobs {
      let places = job.span.places(in: year)
      if places.contains(place) {
        let quotity = job.quotity
        parts += Int64(quotity.numerator) * (division / Int64(quotity.denominator))
      }
      end = Self.change(of: places, after: place, before: end)
    }
    for absence in absences where !absence.kind.countsInFull {
      let places = absence.span.places(in: year)
      if places.contains(place) { parts = 0 }
      end = Self.change(of: places, after: place, before: end)
    }
    return (min(parts, division), end)
  }

  private static func change(of places: Range<Int>, after place: Int, before limit: Int) -> Int {
    if places.lowerBound > place { return min(limit, places.lowerBound) }
    return places.upperBound > place ? min(limit, places.upperBound) : limit
  }
}
