import French

extension Euros {
  /// Reads a sum as people write it: `1500`, `1 500,50`, `1500.5`, `1 500 €`; nil where it is none, or
  /// is past twenty millions.
  package init?(written text: some StringProtocol) {
    self.init(written: Array(text.utf8)[...])
  }

  /// Reads such a sum from its bytes.
  package init?(written text: ArraySlice<UInt8>) {
    let sum = Blanks.removed(from: text)
    let amount = sum.ends(with: "€") ? sum.dropLast([UInt8]("€").count) : sum[...]
    let isComma = { (byte: UInt8) in byte == UInt8(ascii: ",") || byte == UInt8(ascii: ".") }
    let parts = amount.split(
      maxSplits: 1, omittingEmptySubsequences: false, whereSeparator: isComma)
    guard let euros = Int(digits: parts[0]).flatMap(Euros.init(whole:)),
      let cents = parts.count == 1 ? 0 : Self.cents(parts[1])
    else { return nil }
    self.init(cents: euros.cents + cents)
  }

  /// The cents that one or two decimals stand for.
  private static func cents(_ decimals: ArraySlice<UInt8>) -> Int? {
    guard decimals.count <= 2, let number = Int(digits: decimals) else { return nil }
    return decimals.count == 1 ? number * 10 : number
  }
}
