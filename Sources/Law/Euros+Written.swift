extension Euros {
  /// Reads a sum as people write it: `1500`, `1 500,50`, `1500.5`, `1 500 €`; nil where it is none, or
  /// is past twenty millions.
  package init?(written text: some StringProtocol) {
    var whole: [UInt8] = []
    var cents: [UInt8] = []
    var isPastComma = false
    var isOver = false
    for scalar in text.unicodeScalars {
      switch scalar {
      case " ", "\u{A0}", "\u{202F}": continue
      case _ where isOver: return nil
      case "€" where !whole.isEmpty: isOver = true
      case "," where !isPastComma, "." where !isPastComma: isPastComma = true
      case "0"..."9" where isPastComma: cents.append(UInt8(scalar.value))
      case "0"..."9": whole.append(UInt8(scalar.value))
      case _: return nil
      }
    }
    guard isPastComma ? (1...2).contains(cents.count) : true,
      let euros = Int(digits: whole[...]), let sum = Euros(whole: euros)
    else { return nil }
    if cents.count == 1 { cents.append(UInt8(ascii: "0")) }
    self.init(cents: sum.cents + (Int(digits: cents[...]) ?? 0))
  }
}
