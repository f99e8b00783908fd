import CheckerCore
import DecisionTree
import Eligibility

/// What was understood of a caller's sentence.
struct Hearing {
  /// The answers, each with the words it stands on.
  private(set) var facts: [Heard]
  /// Answers that exclude one another.
  let contradictions: [[Heard]]
  /// What to beware of in the training that was named; empty where there is nothing.
  let trap: String

  /// An answer with the words of the sentence that it stands on.
  struct Heard {
    let answer: Answer
    let words: String
  }

  /// Strikes out an answer that was not meant.
  mutating func strike(_ index: Int) {
    facts.remove(at: index)
  }

  /// What can be said, and the answers it rests on: each question takes its answer when its turn
  /// comes, so that what was said of a later one decides nothing of an earlier one.
  ///
  /// - Parameter more: Answers given besides, such as in the dialogue.
  func consult(_ checker: Checker, with more: [Answer] = []) throws
    -> (consultation: Consultation, answers: GivenAnswers)
  {
    let said = (facts.map(\.answer) + more).map(CheckerCodes.choice)
    let answers = GivenAnswers(codes: checker.tree.heard(said))
    return (try answers.consult(checker), answers)
  }
}

extension Consultation {
  /// Whether the verdict is known.
  var isSettled: Bool {
    switch self {
    case .open: false
    case .settled: true
    }
  }
}
