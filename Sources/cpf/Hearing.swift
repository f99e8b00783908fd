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
    let said = facts.map(\.answer) + more
    var answers = GivenAnswers()
    while true {
      let consultation = try answers.consult(checker)
      let answer = consultation.turns.lazy.compactMap { question, offered in
        said.last { $0.question == question && offered.contains($0) }
      }.first
      guard let answer else { return (consultation, answers) }
      answers.give(answer, to: answer.question)
    }
  }
}

extension Consultation {
  /// The questions whose turn it is, with their choices.
  fileprivate var turns: [(question: Question, offered: [Answer])] {
    switch self {
    case .open(let prospects): prospects.next.map { [$0] } ?? []
    case .settled(_, let followUps): followUps.map { ($0.question, $0.offered) }
    }
  }

  /// Whether the verdict is known.
  var isSettled: Bool {
    switch self {
    case .open: false
    case .settled: true
    }
  }
}
