package import CheckerCore
import DecisionTree
package import Eligibility

/// The letters that are written once an answer is known: those that say for which cases they are.
package struct LetterShelf: Sendable {
  /// The letters, by the moment in which they are written, then by id.
  package let letters: [Letter]
  /// For each, the cases that it is for.
  package let conditions: [Condition]

  /// - Parameter letters: Letters whose conditions name what exists.
  package init(_ letters: [Letter]) {
    let shelf = Letter.Moment.allCases.flatMap { moment in
      letters.filter { $0.moment == moment && !$0.cases.isEmpty }
    }
    let coded = shelf.compactMap { letter in
      Condition(letter.cases, in: letter).map { (letter, $0) }
    }
    self.letters = coded.map(\.0)
    conditions = coded.map(\.1)
  }

  /// The letters that fit an answer.
  ///
  /// - Parameter passed: The follow-ups that could still be answered.
  package func fitting(_ finding: Finding, passed: [Question]) -> [Letter] {
    let facts = finding.facts(passed: passed, chosen: [])
    return zip(letters, conditions).filter { facts.truth(of: $1) == .yes }.map(\.0)
  }
}

extension Letter {
  /// When a letter is written.
  package enum Moment: String, CaseIterable, Codable, Sendable {
    /// The agent asks.
    case request = "demande"
    /// The agent was refused.
    case refusal = "refus"
    /// The employer answers.
    case employer = "employeur"

    /// What stands above the letters of the moment.
    package var label: String {
      switch self {
      case .request: "Pour demander"
      case .refusal: "En cas de refus"
      case .employer: "Pour l'employeur"
      }
    }
  }

  /// When the letter is written.
  package var moment: Moment {
    guard sender != .employer else { return .employer }
    return isAppeal ? .refusal : .request
  }
}
