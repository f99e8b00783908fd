/// The decision diagram as small numbers: what one consultation needs, wherever it runs.
///
/// Questions, rules, clauses and the values of a ruling are told by their places in lists that
/// others hold; an answer by its code: 0 for none, 1 for « je ne sais pas », then the choices.
package struct CheckerTable: Equatable, Sendable {
  /// The questions, in the order in which they are asked.
  package let questions: [Question]
  /// The rules.
  package let rules: [Rule]
  /// The verdicts that end a case: what was said of it before no longer matters.
  package let closing: PlaceSet
  /// The nodes; a node comes after those it leads to, the root comes last.
  package let nodes: [Node]

  /// What is known of a question.
  package struct Question: Equatable, Sendable {
    /// How many choices it knows; a situation may offer only some of them.
    package let choices: Int
    /// What hangs on it.
    package let kind: Kind
    /// The questions whose answers bring it up.
    package let premises: PlaceSet

    package init(choices: Int, kind: Kind, premises: PlaceSet = PlaceSet()) {
      self.choices = choices
      self.kind = kind
      self.premises = premises
    }

    /// The codes of its choices.
    package var codes: Range<Int> { AnswerCode.first..<AnswerCode.first + choices }
  }

  /// What hangs on a question.
  package enum Kind: Int, Equatable, Sendable {
    /// The verdict, and only those to whom it is put can have answered it.
    case core
    /// The verdict, and it is about the training wanted: someone may want one where nothing asks.
    case wish
    /// Conditions, steps and money: it may be passed over.
    case followUp
  }

  /// What a rule adds to an answer.
  package struct Rule: Equatable, Sendable {
    /// The fields that it sets.
    package let effect: PackedRuling
    /// Whether it shapes an answer without having been read in a text in force.
    package let leavesDoubt: Bool
    /// How much it says of one case; nil where it never answers.
    package let precedence: Int?
    /// Whether its sentence is worth a caution.
    package let isCaution: Bool
    /// Whether a « oui » waits for something.
    package let hasProviso: Bool
    /// Whether its answer says itself that the texts leave it open.
    package let saysDoubt: Bool
    /// The clauses of its conditions, of its duties and of its steps: equal clauses have the same
    /// number.
    package let conditions: [Int]
    package let duties: [Int]
    package let steps: [Int]
    /// The phase of each step, in the order of time.
    package let phases: [Int]
    /// The rules that are not told where it applies.
    package let setsAside: [Int]

    package init(
      effect: PackedRuling, leavesDoubt: Bool, precedence: Int? = nil, isCaution: Bool = false,
      hasProviso: Bool = false, saysDoubt: Bool = false, conditions: [Int] = [], duties: [Int] = [],
      steps: [Int] = [],
      phases: [Int] = [], setsAside: [Int] = []
    ) {
      precondition(steps.count == phases.count)
      self.effect = effect
      self.leavesDoubt = leavesDoubt
      self.precedence = precedence
      self.isCaution = isCaution
      self.hasProviso = hasProviso
      self.saysDoubt = saysDoubt
      self.conditions = conditions
      self.duties = duties
      self.steps = steps
      self.phases = phases
      self.setsAside = setsAside
    }
  }

  /// A way from one node to the next.
  package struct Step: Equatable, Sendable {
    /// The code of the answer; past a follow-up that of the answer which holds for everybody, or
    /// that of none where the question is passed over.
    package let code: UInt8
    /// The rules added, in order.
    package let rules: [Int]
    /// The next node.
    package let target: Int

    package init(code: UInt8, rules: [Int], target: Int) {
      self.code = code
      self.rules = rules
      self.target = target
    }
  }

  /// A question with its choices, or the end of the questions.
  package enum Node: Equatable, Sendable {
    case end
    case question(Int, [Step])
    case followUp(Int, [Step], otherwise: Step)
  }

  /// - Parameter nodes: The nodes, of which there is at least one, each after those it leads to.
  package init(questions: [Question], rules: [Rule], closing: PlaceSet, nodes: [Node]) {
    precondition(!nodes.isEmpty && questions.count <= PlaceSet.width)
    precondition(questions.allSatisfy { $0.codes.upperBound <= PlaceSet.width })
    self.questions = questions
    self.rules = rules
    self.closing = closing
    self.nodes = nodes
  }
}

/// What the codes of answers below those of the choices say.
package enum AnswerCode {
  /// No answer.
  package static let none: UInt8 = 0
  /// « Je ne sais pas ».
  package static let unknown: UInt8 = 1
  /// The code of a question's first choice.
  package static let first = 2
}

/// An answer: a question and the code of one of its choices.
package struct CodedAnswer: Equatable, Sendable {
  package let question: Int
  package let code: UInt8

  package init(question: Int, code: UInt8) {
    self.question = question
    self.code = code
  }
}
