import French

extension Euros {
  /// The sum in French, with cents only where there are some: « 103,20 € », « 2 250 € ».
  ///
  /// Spaces are no-break spaces.
  package var text: String {
    let amount = cents.magnitude
    let euros = Numbers.grouped(Int(amount / 100))
    let rest = String(amount % 100)
    let decimals = amount % 100 == 0 ? "" : "," + (rest.utf8.count == 1 ? "0" : "") + rest
    return (cents < 0 ? "−" : "") + euros + decimals + "\u{A0}€"
  }
}
