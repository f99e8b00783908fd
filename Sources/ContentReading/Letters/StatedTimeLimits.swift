import Deadlines
import Diagnostics

/// The lengths of time that a text states, « deux mois », « d'un an » or « 60 jours », in order.
///
/// « Un jour » is any day, and hours are those of trainings: neither is a length here.
struct StatedTimeLimits {
  /// Each with its words, and whether a legal text gives it.
  let all: [(words: String, isKnown: Bool)]

  init(in text: String) {
    let words = text.lowercased().split { !$0.isLetter && !$0.isNumber && $0 != "-" }
    var all: [(words: String, isKnown: Bool)] = []
    var number = SpelledNumber()
    for word in words {
      if let count = number.value, let unit = Self.units[String(word)] {
        let limit = StatedLength(count: count * unit.factor, unit: unit.unit)
        all.append(("\(number.words) \(word)", StatedLength.known.contains(limit)))
      }
      number.take(word)
    }
    self.all = all
  }

  /// The words for units, each with how many of the unit it stands for.
  private static let units: [String: (unit: StatedLength.Unit, factor: Int)] = [
    "jours": (.days, 1), "semaine": (.days, 7), "semaines": (.days, 7), "huitaine": (.days, 8),
    "quinzaine": (.days, 15), "mois": (.months, 1), "trimestre": (.months, 3),
    "trimestres": (.months, 3), "semestre": (.months, 6), "semestres": (.months, 6),
    "an": (.years, 1), "ans": (.years, 1), "année": (.calendarYears, 1),
    "années": (.calendarYears, 1),
  ]
}

/// A length of time as letters state them.
private struct StatedLength: Hashable {
  let count: Int
  let unit: Unit

  enum Unit {
    case days, months, years, calendarYears
  }

  /// Those that the texts give: the time limits, the longest delay of a training that cannot be
  /// refused (CGFP, L422-12), and the years of hours in advance (décret 2017-928, art. 4) or of
  /// refusals in a row (CGFP, L422-13).
  static let known = Set(TimeLimit.known.map(StatedLength.init)).union([
    StatedLength(count: 1, unit: .years), StatedLength(count: 2, unit: .calendarYears),
  ])
}

extension StatedLength {
  fileprivate init(_ limit: TimeLimit) {
    let unit: Unit =
      switch limit.unit {
      case .days: .days
      case .months: .months
      }
    self.init(count: limit.count, unit: unit)
  }
}

/// A number in figures or in words, taken word by word: « 60 », « vingt et un », « quatre-vingt-dix ».
private struct SpelledNumber {
  private var taken: [Substring] = []

  /// The words of the number.
  var words: String { taken.joined(separator: " ") }

  /// The number; nil where the last words are none.
  var value: Int? {
    if taken.count == 1, let figures = Int(taken[0]) { return figures }
    let parts = taken.flatMap { $0.split(separator: "-") }.filter { $0 != "et" }
    guard !parts.isEmpty else { return nil }
    var value = 0
    for part in parts {
      guard let number = Self.numbers[String(part)] else { return nil }
      switch number {
      case 100: value = max(1, value) * 100
      case 20 where value % 100 == 4: value += 76
      case _: value += number
      }
    }
    return value
  }

  /// Takes the next word: it goes on with the number, begins another, or belongs to none.
  mutating func take(_ word: Substring) {
    if Int(word) != nil {
      taken = [word]
    } else if word == "et" || Self.isSpelled(word) {
      let goesOn = taken.last.map { Int($0) == nil } ?? false
      taken = goesOn ? taken + [word] : word == "et" ? [] : [word]
    } else {
      taken = []
    }
  }

  private static func isSpelled(_ word: Substring) -> Bool {
    word.split(separator: "-").allSatisfy { $0 == "et" || numbers[String($0)] != nil }
  }

  private static let numbers = [
    "un": 1, "une": 1, "deux": 2, "trois": 3, "quatre": 4, "cinq": 5, "six": 6, "sept": 7,
    "huit": 8, "neuf": 9, "dix": 10, "onze": 11, "douze": 12, "treize": 13, "quatorze": 14,
    "quinze": 15, "seize": 16, "vingt": 20, "vingts": 20, "trente": 30, "quarante": 40,
    "cinquante": 50, "soixante": 60, "septante": 70, "octante": 80, "nonante": 90, "cent": 100,
    "cents": 100,
  ]
}

extension Fields {
  /// Reports the lengths of time that a text of a letter states and no legal text gives.
  func reportStrangeTimeLimits(in text: String?, at key: Key) {
    for (words, isKnown) in StatedTimeLimits(in: text ?? "").all where !isKnown {
      report(
        .strangeTimeLimit, at: key,
        "« \(words) » n'est pas un délai que les textes donnent ici ; "
          + "« cpf delais » et les démarches des règles disent lesquels")
    }
  }
}
