package import Eligibility

/// Every complete list of core answers, found by running the rules again for each one.
package enum AnswerSpace {
  private static let all = Result { try findings(from: Answers()) }

  /// What the rules find for each complete list of answers, worked out once.
  package static func findings() throws -> [Finding] {
    try all.get()
  }

  /// What the rules find for each complete list of answers that begins so.
  package static func findings(from answers: Answers) throws -> [Finding] {
    switch try answers.examined() {
    case .settled(let finding, _): [finding]
    case .asking(_, let offered, _):
      try offered.flatMap { try findings(from: answers.giving($0)) }
    }
  }
}
