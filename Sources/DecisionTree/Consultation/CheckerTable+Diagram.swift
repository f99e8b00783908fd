package import CheckerCore
import Eligibility

extension CheckerTable {
  /// What is known of each question.
  package static let questions = CheckerCodes.questions.map { question in
    Question(
      choices: question.answers.count,
      kind: question.isStatus ? .status : question.isCore ? .core : .followUp)
  }

  /// The diagram by its numbers, with what its rules add.
  package init(_ diagram: Diagram) {
    var clauses: [String: Int] = [:]
    func number(_ list: [Clause]) -> [Int] {
      list.map { clause in
        let number = clauses[clause.id] ?? clauses.count
        clauses[clause.id] = number
        return number
      }
    }
    self.init(
      questions: Self.questions,
      rules: CheckerCodes.rules.map { rule in
        Rule(
          effect: CheckerCodes.effect(of: rule), leavesDoubt: rule.leavesDoubt,
          conditions: number(rule.conditions), steps: number(rule.steps))
      },
      nodes: diagram.nodes.map(Node.init))
  }
}

extension CheckerTable.Node {
  fileprivate init(_ node: Diagram.Node) {
    switch node {
    case .end: self = .end
    case .question(let question, let edges):
      self = .question(CheckerCodes.place(of: question), edges.map(CheckerTable.Step.init))
    case .followUp(let question, let edges, let bypass):
      self = .followUp(
        CheckerCodes.place(of: question), edges.map(CheckerTable.Step.init),
        otherwise: CheckerTable.Step(
          code: AnswerCode.none, rules: bypass.rules.map(CheckerCodes.place),
          target: bypass.target))
    }
  }
}

extension CheckerTable.Step {
  fileprivate init(_ edge: Diagram.Edge) {
    self.init(
      code: CheckerCodes.code(of: edge.answer), rules: edge.rules.map(CheckerCodes.place),
      target: edge.target)
  }
}

extension Eligibility.Question {
  /// Whether the question is about what the person is.
  package var isStatus: Bool { self == .status || self == .agentStatus }
}
