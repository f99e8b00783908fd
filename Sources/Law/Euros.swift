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

  /// A whole number of euros that someone typed; nothing where its cents are past all counting.
  package init?(whole euros: Int) {
    let (cents, overflow) = euros.multipliedReportingOverflow(by: 100)
    guard !overflow else { return nil }
    self.cents = cents
  }
}

extension Euros: Comparable {
  package static func < (left: Euros, right: Euros) -> Bool { left.cents < right.cents }
}
