import Answering
import DecisionTree
import Eligibility

extension Consultation {
  /// The address of the page for these answers: the result, or the question to go on with.
  func address(after answers: GivenAnswers) -> String {
    switch self {
    case .settled(let finding, _): finding.address
    case .open: PathAddress.address(of: answers.leading)
    }
  }
}

extension Consultation {
  /// What would give a better verdict; none before something is found.
  var levers: [FoundLever] {
    switch self {
    case .settled(let finding, _): finding.levers
    case .open: []
    }
  }
}

extension GivenAnswers {
  /// The answers up to the first question that has none.
  fileprivate var leading: [Answer] {
    guard var answers = try? known.askedSoFar() else { return [] }
    if let first = answers.firstIndex(where: { unknown.contains($0.question) }) {
      answers.removeSubrange(first...)
    }
    return answers
  }
}

extension Answers {
  /// The answers that the rules asked for, in their order, until one was missing.
  fileprivate func askedSoFar() throws(Misstep) -> [Answer] {
    switch try examined() {
    case .settled(let finding, _): finding.answers
    case .asking(_, _, let events): events.answers
    }
  }
}
