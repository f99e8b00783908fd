/// A sum of money in whole cents of a euro.
package struct Euros: Hashable, Sendable {
  /// The sum in cents.
  package let cents: Int

  /// So many cents.
  package init(cents: Int) {
    self.cents = cents
  }

  /// So many euros and cents, as an amount is written in the source code.
  package init(_ euros: Int32, cents: Int32 = 0) {
    self.cents = Int(clamping: Int64(euros) * 100 + Int64(cents))
  }

  /// A whole number of euros that someone typed; nothing past twenty millions.
  ///
  /// So its cents fit in thirty-two bits, which is what `Int` has in a browser.
  package init?(whole euros: Int) {
    guard euros.magnitude <= 20_000_000 else { return nil }
    cents = euros * 100
  }
}

extension Euros: Comparable {
  package static func < (left: Euros, right: Euros) -> Bool { left.cents < right.cents }
}
