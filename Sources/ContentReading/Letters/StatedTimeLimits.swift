import Deadlines

/// The lengths of time in days or months that a text states, « deux mois » or « 60 jours », in order.
///
/// Ages and durations of contracts are in years or hours; no letter states weeks.
struct StatedTimeLimits {
  /// Each with its words.
  let all: [(words: String, limit: TimeLimit)]

  init(in text: String) {
    let words = text.lowercased().split { !$0.isLetter && !$0.isNumber && $0 != "-" }
    all = zip(words, words.dropFirst()).compactMap { number, unit in
      guard let unit = TimeLimit.Unit(rawValue: String(unit)),
        let count = Int(number) ?? Self.numbers[String(number)]
      else { return nil }
      return ("\(number) \(unit.rawValue)", TimeLimit(count, unit))
    }
  }

  /// The numbers that texts spell out.
  private static let numbers = [
    "un": 1, "deux": 2, "trois": 3, "quatre": 4, "cinq": 5, "six": 6, "sept": 7, "huit": 8,
    "neuf": 9, "dix": 10, "douze": 12, "quinze": 15, "vingt": 20, "trente": 30,
    "quarante-cinq": 45, "soixante": 60, "quatre-vingt-dix": 90,
  ]
}
