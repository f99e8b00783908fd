package import Eligibility

/// Every complete list of core answers, found by running the rules again for each one.
package enum AnswerSpace {
  /// What the rules find for each complete list of answers.
  package static func findings(from answers: Answers = Answers()) throws -> [Finding] {
    switch try answers.examined() {
    case .settled(let finding, _): [finding]
    case .asking(_, let offered, _):
      try offered.flatMap { try findings(from: answers.giving($0)) }
    }
  }
}
