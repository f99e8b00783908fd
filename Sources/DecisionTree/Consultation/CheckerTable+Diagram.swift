package import CheckerCore
package import Eligibility

extension CheckerTable {
  /// What is known of each question.
  package static let questions = CheckerCodes.questions.map { question in
    var premises = PlaceSet()
    for premise in question.premises { premises.insert(CheckerCodes.place(of: premise)) }
    return Question(
      choices: question.answers.count, kind: Kind(question), premises: premises)
  }

  /// What each rule adds.
  static let ruleRows: [Rule] = {
    var clauses: [String: Int] = [:]
    func number(_ ids: [String]) -> [Int] {
      ids.map { id in
        let number = clauses[id] ?? clauses.count
        clauses[id] = number
        return number
      }
    }
    return CheckerCodes.rules.map { rule in
      Rule(
        effect: CheckerCodes.effect(of: rule), leavesDoubt: rule.leavesDoubt,
        precedence: rule.answer == nil ? nil : rule.precedence.rawValue, isCaution: rule.isCaution,
        hasProviso: rule.proviso != nil, saysDoubt: rule.effect.verdict == .toVerify,
        conditions: number(rule.conditions.map(\.id)),
        duties: number(rule.duties.map(\.id)), steps: number(rule.steps.map(\.id)),
        phases: rule.steps.map { CheckerCodes.place(of: $0.phase) },
        setsAside: rule.setsAside.map(CheckerCodes.place))
    }
  }()

  /// The verdicts that end a case.
  static let closing: PlaceSet = {
    var set = PlaceSet()
    for verdict in Verdict.allCases where verdict.endsCase {
      set.insert(CheckerCodes.place(of: verdict))
    }
    return set
  }()

  /// The diagram by its numbers, with what its rules add.
  ///
  /// - Parameter known: Answers to follow-ups that hold for everybody: nobody is asked, and they
  ///   count unless another answer is given.
  package init(_ diagram: Diagram, knowing known: [Answer] = []) {
    self.init(
      questions: Self.questions, rules: Self.ruleRows, closing: Self.closing,
      nodes: diagram.nodes.map { Node($0, knowing: known) })
  }
}

extension CheckerTable.Node {
  fileprivate init(_ node: Diagram.Node, knowing known: [Answer]) {
    switch node {
    case .end: self = .end
    case .question(let question, let edges):
      self = .question(CheckerCodes.place(of: question), edges.map(CheckerTable.Step.init))
    case .followUp(let question, let edges, let bypass):
      let passing = CheckerTable.Step(
        code: AnswerCode.none, rules: bypass.rules.map(CheckerCodes.place), target: bypass.target)
      let settled = edges.first { known.contains($0.answer) }.map(CheckerTable.Step.init)
      self = .followUp(
        CheckerCodes.place(of: question), edges.map(CheckerTable.Step.init),
        otherwise: settled ?? passing)
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

extension CheckerTable.Kind {
  /// The training and what is asked about it are the last of the core questions.
  fileprivate init(_ question: Eligibility.Question) {
    self = !question.isCore ? .followUp : question < .training ? .core : .wish
  }
}

extension Verdict {
  /// Whether nothing is left to ask for: what was said before no longer matters.
  fileprivate var endsCase: Bool {
    switch self {
    case .later, .no, .outOfScope: true
    case .yes, .onMedicalOpinion, .otherBody, .euros, .toVerify: false
    }
  }
}
