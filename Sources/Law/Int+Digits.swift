extension Int {
  /// The number that ASCII digits make, at most nine of them; nil where other bytes are among
  /// them.
  ///
  /// Nine digits fit in thirty-two bits: the same numbers are read where `Int` has no more, in a
  /// browser.
  package init?(digits: ArraySlice<UInt8>) {
    guard (1...9).contains(digits.count) else { return nil }
    self = 0
    for digit in digits {
      guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(digit) else { return nil }
      self = self * 10 + Int(digit - UInt8(ascii: "0"))
    }
  }
}
