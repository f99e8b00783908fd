extension Euros {
  /// The sum in French, with cents only where there are some: « 103,20 € », « 2 250 € ».
  ///
  /// Spaces are no-break spaces.
  package var text: String {
    let amount = cents.magnitude
    let euros = grouped(String(amount / 100))
    let rest = String(amount % 100)
    let decimals = amount % 100 == 0 ? "" : "," + (rest.utf8.count == 1 ? "0" : "") + rest
    return (cents < 0 ? "−" : "") + euros + decimals + "\u{A0}€"
  }

  /// Digits in groups of three, from the right.
  private func grouped(_ digits: String) -> String {
    var text = ""
    for (place, digit) in Array(digits.utf8).enumerated() {
      if place > 0, (digits.utf8.count - place) % 3 == 0 { text += "\u{202F}" }
      text.unicodeScalars.append(Unicode.Scalar(digit))
    }
    return text
  }
}
