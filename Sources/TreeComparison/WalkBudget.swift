/// How many situations a comparison may still meet: two diagrams that have little in common make more
/// of them than anyone can read, and a hostile one more than any memory holds.
final class WalkBudget {
  private var left: Int

  /// - Parameter limit: How many situations may be met in all.
  init(_ limit: Int) {
    left = limit
  }

  /// Meets one more situation.
  func meet() throws(TooManySituations) {
    guard left > 0 else { throw TooManySituations() }
    left -= 1
  }
}

/// Two diagrams differ in too many situations to be compared.
package struct TooManySituations: Error {
  /// How many situations a comparison may meet; the diagram of this program has some two thousand.
  package static let limit = 20_000
}
