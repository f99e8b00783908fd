/// Logarithms in whole numbers, so that every machine ranks alike.
enum FixedLogarithm {
  /// The logarithm to base 2 of a fraction from 1 on, in 256ths.
  static func log2(_ numerator: Int, over denominator: Int) -> Int {
    var value = UInt64(numerator) << 32 / UInt64(max(1, denominator))
    var result = 0
    while value >= 2 << 32 {
      value >>= 1
      result += 256
    }
    for bit in [128, 64, 32, 16, 8, 4, 2, 1] {
      // Below 2 to the 36th, so that no check is needed; a check would be a call in the browser.
      value = (value >> 16) &* (value >> 16)
      if value >= 2 << 32 {
        value >>= 1
        result += bit
      }
    }
    return result
  }
}
