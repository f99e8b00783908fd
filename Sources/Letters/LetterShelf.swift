package import CheckerCore
import DecisionTree
package import Eligibility

/// The letters that are written once an answer is known: those that say for which cases they are.
package struct LetterShelf: Sendable {
  /// The letters, by the moment in which they are written, then by id.
  package let letters: [Letter]
  /// For each, the cases that it is for.
  package let fitness: [Fitness]

  /// - Parameter letters: Letters whose conditions name what exists.
  package init(_ letters: [Letter]) {
    let shelf = Letter.Moment.allCases.flatMap { moment in
      letters.filter { $0.moment == moment && !$0.cases.isEmpty }
    }
    let coded = shelf.compactMap { letter in
      letter.fitness.map { (letter, $0) }
    }
    self.letters = coded.map(\.0)
    fitness = coded.map(\.1)
  }

  /// The letters that fit an answer.
  ///
  /// - Parameter passed: The follow-ups that could still be answered.
  package func fitting(_ finding: Finding, passed: [Question]) -> [Letter] {
    let facts = finding.facts(passed: passed, chosen: [])
    return zip(letters, fitness).filter { facts.truth(of: $1) == .yes }.map(\.0)
  }
}

extension Letter {
  /// The cases that the letter is for, by the numbers of the checker: those in which each choice
  /// that it needs can be made; nil where it names something that does not exist.
  package var fitness: Fitness? {
    let needed = fields.filter { $0.isRequired && $0.condition.isEmpty && !$0.options.isEmpty }
    let grounds = needed.map { field in
      field.options.compactMap { Condition($0.condition, in: self)?.ofCase }
    }
    guard zip(needed, grounds).allSatisfy({ $0.options.count == $1.count }) else { return nil }
    return Condition(cases, in: self).map { Fitness($0.ofCase, grounds: grounds) }
  }

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
