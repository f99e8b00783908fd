/// Part of a full post, an exact fraction above 0 and at most 1, in lowest terms.
///
/// Part-time work on a full post counts as full-time: only the weekly hours of the post matter.
package struct Quotity: Hashable, Sendable {
  /// What is counted, such as 4 of 5.
  package let numerator: Int
  /// What makes a full post, such as 5.
  package let denominator: Int

  /// A full post.
  package static let full = Quotity(reduced: 1, over: 1)

  /// The finest fraction taken, a ten-thousandth: weekly hours in minutes need 1/2100.
  package static let finest = 10_000

  /// So many parts of so many, such as 28 hours over 35; a fault where it is no part of a post.
  package init(_ numerator: Int, over denominator: Int) throws(EntitlementFault) {
    guard denominator > 0 else { throw .quotityWithoutWhole(numerator, over: denominator) }
    guard numerator > 0 else { throw .quotityNotPositive(numerator, over: denominator) }
    guard numerator <= denominator else { throw .quotityAboveOne(numerator, over: denominator) }
    let divisor = greatestCommonDivisor(numerator, denominator)
    guard denominator / divisor <= Self.finest else {
      throw .quotityTooFine(numerator, over: denominator)
    }
    self.init(reduced: numerator / divisor, over: denominator / divisor)
  }

  private init(reduced numerator: Int, over denominator: Int) {
    self.numerator = numerator
    self.denominator = denominator
  }
}

/// The greatest number that divides two others; the first is 0 or more, the second above 0.
func greatestCommonDivisor<Number: BinaryInteger>(_ left: Number, _ right: Number) -> Number {
  var (rest, divisor) = (left, right)
  while rest != 0 { (rest, divisor) = (divisor % rest, rest) }
  return divisor
}
