/// The spaces and apostrophes that French print asks for.
enum FrenchTypography {
  private static let noBreak: Unicode.Scalar = "\u{A0}"
  private static let narrow: Unicode.Scalar = "\u{202F}"

  /// A text with no-break spaces before ; : ! ? », after «, between a number and its unit, with
  /// curved apostrophes and a real ellipsis.
  static func apply(to text: String) -> String {
    let scalars = Array(text.replacing("...", with: "…").unicodeScalars)
    var result = String.UnicodeScalarView()
    for index in scalars.indices {
      let before = index > 0 ? scalars[index - 1] : nil
      let after = index + 1 < scalars.count ? scalars[index + 1] : nil
      switch scalars[index] {
      case " ":
        result.append(space(scalars[..<index], after, scalars[(index + 1)...]))
      case "'" where before?.properties.isAlphabetic == true:
        result.append("’")
      case let scalar:
        result.append(scalar)
      }
    }
    return String(result)
  }

  private static func space(
    _ text: ArraySlice<Unicode.Scalar>, _ after: Unicode.Scalar?, _ rest: ArraySlice<Unicode.Scalar>
  ) -> Unicode.Scalar {
    let before = text.last
    if before == "«" { return noBreak }
    guard let after else { return " " }
    switch after {
    case ";", "!", "?": return narrow
    case ":", "»": return noBreak
    case _ where before.map(isDigit) == true && startsUnit(rest): return noBreak
    case _ where endsGroup(text) && startsThousands(rest): return narrow
    case _: return " "
    }
  }

  private static let units: Set<String> = [
    "€", "h", "%", "ans", "an", "mois", "jours", "jour", "heures", "heure", "euros", "euro",
  ]

  private static func startsUnit(_ rest: ArraySlice<Unicode.Scalar>) -> Bool {
    let word = rest.prefix { $0.properties.isAlphabetic || $0 == "€" || $0 == "%" }
    return units.contains(String(String.UnicodeScalarView(word)))
  }

  private static func startsThousands(_ rest: ArraySlice<Unicode.Scalar>) -> Bool {
    let digits = rest.prefix(while: isDigit)
    return digits.count == 3
  }

  private static func endsGroup(_ text: ArraySlice<Unicode.Scalar>) -> Bool {
    (1...3).contains(text.reversed().prefix(while: isDigit).count)
  }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool {
    ("0"..."9").contains(scalar)
  }
}
