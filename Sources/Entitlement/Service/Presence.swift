/// How much of a civil year counts: an exact fraction between 0 and 1.
package struct Presence: Hashable, Sendable {
  /// The days that count, whatever the quotité.
  package let days: Int
  /// The days of the year, 365 or 366.
  package let daysInYear: Int
  /// The days that count, each worth as many parts as the posts held on it.
  let parts: Int64
  /// How many parts make a day at a full post.
  let partsPerDay: Int64

  // Sixty-four bits everywhere: in a browser, `Int` has thirty-two.
  private var whole: Int64 { partsPerDay * Int64(daysInYear) }

  /// The fraction in lowest terms, quotité and days together: 9/35 × 122/366 is 3/35.
  package var share: (numerator: Int64, denominator: Int64) {
    let divisor = greatestCommonDivisor(parts, whole)
    return (parts / divisor, whole / divisor)
  }

  /// Whether the whole year counts.
  package var isFullYear: Bool { days == daysInYear }

  /// Hours for the year by a base in hours for a full one, rounded up to the whole hour.
  package func hours(of base: Int) -> Int {
    Int((Int64(base) * parts + whole - 1) / whole)
  }

  /// Whether those hours were rounded up.
  package func isRounded(_ base: Int) -> Bool {
    Int64(base) * parts % whole != 0
  }
}
