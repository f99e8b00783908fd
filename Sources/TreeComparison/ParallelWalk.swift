import DecisionTree
import Eligibility

/// Walks two diagrams together: each answer is given to both, where each asks for it.
struct ParallelWalk {
  let earlier: DiagramDocument
  let later: DiagramDocument
  /// Whether follow-ups are walked, and not core questions.
  let throughFollowUps: Bool
  /// How many situations may still be met.
  let budget: WalkBudget

  /// What stands for a follow-up left without an answer; no answer has such an id.
  static let passedOver = "sans réponse"

  /// A situation, and where it leads in each diagram.
  struct Row {
    /// The questions with their answers, in the order in which they were asked.
    fileprivate(set) var answers: [(question: String, answer: String)] = []
    /// Where the earlier diagram stands; nil where it does not offer the last answer.
    fileprivate(set) var earlier: Side?
    /// Where the later diagram stands; nil where it does not offer the last answer.
    fileprivate(set) var later: Side?

    /// The answer to a question, where it was asked.
    func answer(to question: String) -> String? {
      answers.first { $0.question == question }?.answer
    }
  }

  /// A place in one diagram, and the rules applied on the way.
  struct Side {
    var node: Int
    var rules: [String] = []
    /// How many of them came before the last answer.
    var before = 0
  }

  /// Every situation from two nodes to the end of the questions walked.
  func rows(from earlier: Int, _ later: Int) throws(TooManySituations) -> [Row] {
    try completions(of: Row(earlier: Side(node: earlier), later: Side(node: later)))
  }

  private func completions(of row: Row) throws(TooManySituations) -> [Row] {
    guard let before = row.earlier, let after = row.later,
      let question = nextQuestion(before, after)
    else {
      try budget.meet()
      return [row]
    }
    let known = options(of: question, at: before, in: earlier)
    let options =
      known + options(of: question, at: after, in: later).filter { !known.contains($0) }
    var rows: [Row] = []
    for option in options {
      var row = row
      row.answers.append((question, option))
      row.earlier = advance(before, with: row, in: earlier)
      row.later = advance(after, with: row, in: later)
      rows += try completions(of: row)
    }
    return rows
  }

  /// The question to answer next: the first in the order of the contract.
  private func nextQuestion(_ before: Side, _ after: Side) -> String? {
    [question(at: before.node, in: earlier), question(at: after.node, in: later)]
      .compactMap(\.self).min { order(of: $0) < order(of: $1) }
  }

  private func order(of question: String) -> Int {
    Question.allCases.firstIndex { $0.rawValue == question } ?? -1
  }

  /// The question that a node asks, of the kind that is walked.
  private func question(at node: Int, in diagram: DiagramDocument) -> String? {
    let node = diagram.nodes[node]
    return (node.bypass != nil) == throughFollowUps ? node.question : nil
  }

  private func options(
    of question: String, at side: Side, in diagram: DiagramDocument
  ) -> [String] {
    let node = diagram.nodes[side.node]
    guard self.question(at: side.node, in: diagram) == question else { return [] }
    return (node.choices ?? []).map(\.answer) + (node.bypass == nil ? [] : [Self.passedOver])
  }

  /// The place after all the questions that were answered; nil where an answer is not offered.
  private func advance(_ side: Side, with row: Row, in diagram: DiagramDocument) -> Side? {
    var side = side
    while let question = question(at: side.node, in: diagram),
      let answer = row.answer(to: question)
    {
      let node = diagram.nodes[side.node]
      if let choice = node.choices?.first(where: { $0.answer == answer }) {
        side = Side(
          node: choice.target, rules: side.rules + choice.rules, before: side.rules.count)
      } else if let bypass = node.bypass, answer == Self.passedOver {
        side = Side(
          node: bypass.target, rules: side.rules + bypass.rules, before: side.rules.count)
      } else {
        return nil
      }
    }
    return side
  }
}

extension DiagramDocument {
  /// The rules added from a node to the end when every follow-up is passed over.
  func rulesPassingOver(from node: Int) -> [String] {
    var rules: [String] = []
    var node = node
    while let bypass = nodes[node].bypass {
      rules += bypass.rules
      node = bypass.target
    }
    return rules
  }

  /// What some rules add up to.
  func outcome(of ids: [String]) -> Outcome {
    Outcome(ids.compactMap { rules[$0] })
  }
}
