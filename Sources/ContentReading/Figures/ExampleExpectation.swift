import Diagnostics
import Entitlement
import Law

/// What a page says comes out of a calculation.
struct ExampleExpectation {
  private var expected: [(result: Result, hours: Int, place: Place)] = []

  /// A figure that a page may state, by its name in `cpf droits --json`.
  private enum Result: String, FieldKey {
    case balance = "solde"
    case formerHours = "dif"
    case account = "cpf"
    case prevention = "inaptitude"
    case anticipation
    case missing = "manque"
    case toEnter = "a-decrementer"

    var isRequired: Bool { false }
  }

  /// Reads what stands under `attendu`; nothing is expected where it is not given.
  init(_ value: YAMLValue?, in file: SourceText) {
    guard let value, let fields = Fields<Result>(value, in: file) else { return }
    for result in Result.allCases {
      guard let text = fields.text(result) else { continue }
      if let hours = Int(text.value) {
        expected.append((result, hours, file.place(of: text.mark)))
      } else {
        file.report(
          .unexpectedType, at: text.mark,
          "« \(text.value) » n'est pas un nombre entier d'heures")
      }
    }
  }

  /// What the page says and the calculation does not, both sides told.
  func contradictions(with reckoning: Reckoning) -> [Fault] {
    let texts = reckoning.texts.map(\.reference.title).joined(separator: " ; ")
    return expected.compactMap { result, hours, place in
      let found = Self.hours(of: result, in: reckoning)
      guard found != hours else { return nil }
      let words = found.map { "\($0)" } ?? "rien : il manque « formation »"
      return Fault(
        .contradictedExample, at: place,
        "la page attend \(result.rawValue) « \(hours) », le calcul donne « \(words) »",
        notes: ["textes : \(texts)"])
    }
  }

  private static func hours(of result: Result, in reckoning: Reckoning) -> Int? {
    switch result {
    case .balance: reckoning.balance
    case .formerHours: reckoning.cover?.formerHours
    case .account: reckoning.cover?.account
    case .prevention: reckoning.cover?.prevention
    case .anticipation: reckoning.cover?.anticipation
    case .missing: reckoning.cover?.missing
    case .toEnter: reckoning.cover?.toEnter
    }
  }
}
