import CheckerCore
package import Eligibility

/// What an answer needs of an earlier question, where that was asked.
package struct AnswerNeed: Hashable, Sendable {
  /// The earlier question.
  package let question: Question
  /// Which of its answers agree, a bit each by their places.
  package let answers: UInt32
  /// Whether one of them must have been given: the question is asked because of it.
  package let isPremise: Bool
}

extension Diagram {
  /// What each answer of each question needs, question by question; nothing of those that no way
  /// offers.
  package var needs: [[[AnswerNeed]]] {
    var offered = Question.allCases.map { question in
      question.answers.map { _ in AnswerSets.none }
    }
    var reached = nodes.map { _ in AnswerSets.none }
    reached[root] = .start
    for index in nodes.indices.reversed() {
      switch nodes[index] {
      case .end: break
      case .question(let question, let edges):
        pass(question, edges, from: index, &reached, &offered)
      case .followUp(let question, let edges, let bypass):
        pass(question, edges, from: index, &reached, &offered)
        reached[bypass.target].add(reached[index])
      }
    }
    return offered.enumerated().map { question, answers in
      answers.map { $0.needs(before: question) }
    }
  }

  private func pass(
    _ question: Question, _ edges: [Edge], from index: Int, _ reached: inout [AnswerSets],
    _ offered: inout [[AnswerSets]]
  ) {
    let place = CheckerCodes.place(of: question)
    for edge in edges {
      let answer = Int(CheckerCodes.code(of: edge.answer)) - AnswerCode.first
      offered[place][answer].add(reached[index])
      reached[edge.target].add(reached[index].giving(answer, to: place))
    }
  }
}

/// Which answers to each question lead somewhere; the highest bit where it is not asked.
private struct AnswerSets {
  private var masks: [UInt32]

  private static let unasked: UInt32 = 1 << 31

  static let none = AnswerSets(masks: Question.allCases.map { _ in 0 })
  static let start = AnswerSets(masks: Question.allCases.map { _ in unasked })

  mutating func add(_ other: AnswerSets) {
    for place in masks.indices { masks[place] |= other.masks[place] }
  }

  func giving(_ answer: Int, to question: Int) -> AnswerSets {
    precondition((0..<Self.unasked.trailingZeroBitCount).contains(answer), "a bit of its own")
    var sets = self
    sets.masks[question] = 1 << UInt32(answer)
    return sets
  }

  /// What is needed of the questions before one; the last that few answers lead from is the premise.
  func needs(before question: Int) -> [AnswerNeed] {
    let needs = (0..<question).compactMap { place -> (AnswerNeed, Bool)? in
      let answers = masks[place] & ~Self.unasked
      let all = UInt32(truncatingIfNeeded: (1 << Question.allCases[place].answers.count) - 1)
      guard answers != 0, answers != all else { return nil }
      let need = AnswerNeed(
        question: Question.allCases[place], answers: answers, isPremise: false)
      let isNarrow = masks[place] & Self.unasked == 0 && answers.nonzeroBitCount <= 2
      return (need, isNarrow)
    }
    let premise = needs.last { $0.1 }?.0.question
    // An agent in post is told of without the position being said.
    let isExempt = Question.allCases[question] == .employers
    return needs.map { need, _ in
      AnswerNeed(
        question: need.question, answers: need.answers,
        isPremise: need.question == premise && !isExempt)
    }
  }
}
