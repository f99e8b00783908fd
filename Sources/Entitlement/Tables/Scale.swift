/// The hours that a full civil year of work adds to an account, and where the account stops.
package struct Scale: Hashable, Sendable {
  /// Hours for a full year at a full post.
  package let base: Int
  /// The most hours that the account holds.
  package let cap: Int
  /// Past how many hours a year adds less, where it does.
  package let slowdown: Slowdown?

  /// A lower base for accounts that already hold a number of hours.
  package struct Slowdown: Hashable, Sendable {
    /// The balance from which the lower base applies, in hours.
    package let threshold: Int
    /// Hours for a full year from then on.
    package let base: Int
  }

  init(base: Int, cap: Int, slowdown: Slowdown? = nil) {
    self.base = base
    self.cap = cap
    self.slowdown = slowdown
  }

  /// Hours for a full year at a full post, by the balance in hours at the start of the year.
  ///
  /// The texts do not say when the threshold of 2017–2019 is looked at; the start of the year is
  /// the reading taken here.
  package func base(at balance: Int) -> Int {
    guard let slowdown, balance >= slowdown.threshold else { return base }
    return slowdown.base
  }
}
