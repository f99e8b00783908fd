package import CheckerCore

/// All that a batch knows of the rules: the diagram as small numbers, what people call its questions
/// and answers, and the ids that a file holds.
package struct RuleBook: Sendable {
  /// A question with its ids.
  package struct QuestionIDs: Equatable, Sendable {
    package let id: String
    /// The ids of its answers, in the order of their codes.
    package let answers: [String]

    package init(id: String, answers: [String]) {
      self.id = id
      self.answers = answers
    }
  }

  /// The ids of a ruling's fields.
  package struct Values: Equatable, Sendable {
    /// For each field of a packed ruling, the ids of its values.
    package let fields: [[String]]
    /// The verdicts under which an authority may pay.
    package let paidVerdicts: [Int]
    /// The payers that are the authority of the agent.
    package let ownPayers: [Int]

    package init(fields: [[String]], paidVerdicts: [Int], ownPayers: [Int]) {
      self.fields = fields
      self.paidVerdicts = paidVerdicts
      self.ownPayers = ownPayers
    }
  }

  /// The questions that a batch treats in its own way.
  package struct Roles: Equatable, Sendable {
    /// The status of the person, which stands for that of an elected person's post too where a
    /// heading does not tell them apart.
    package let status: Int
    /// That by which an elected person is led to the pages of agents.
    package let agentStatus: Int
    /// The id of « je ne sais pas ».
    package let unknown: String
    /// The folder of the checker, which addresses begin with.
    package let root: String

    package init(status: Int, agentStatus: Int, unknown: String, root: String) {
      self.status = status
      self.agentStatus = agentStatus
      self.unknown = unknown
      self.root = root
    }
  }

  package let table: CheckerTable
  package let names: SpokenNames
  package let questions: [QuestionIDs]
  package let rules: [String]
  package let values: Values
  package let roles: Roles

  package init(
    _ table: CheckerTable, _ names: SpokenNames, questions: [QuestionIDs], rules: [String],
    _ values: Values, _ roles: Roles
  ) {
    self.table = table
    self.names = names
    self.questions = questions
    self.rules = rules
    self.values = values
    self.roles = roles
  }
}

extension RuleBook {
  /// The place of the question with an id; nil where there is none.
  func question(_ id: String) -> Int? {
    questions.firstIndex { $0.id == id }
  }

  /// Whether the verdict hangs on a question.
  func isCore(_ question: Int) -> Bool {
    table.questions[question].kind != .followUp
  }

  /// Whether a question is about the training alone.
  func isAboutTraining(_ question: Int) -> Bool {
    table.questions[question].kind == .wish
  }

  /// The id of an answer by its code; that of « je ne sais pas » too.
  func id(_ answer: CodedAnswer) -> String {
    answer.code == AnswerCode.unknown
      ? roles.unknown : questions[answer.question].answers[Int(answer.code) - AnswerCode.first]
  }

  /// An answer as it is written: `situation=maladie`.
  func assignment(_ answer: CodedAnswer) -> String {
    "\(questions[answer.question].id)=\(id(answer))"
  }

  /// The ids that a row may give to a question.
  func accepted(_ question: Int) -> [String] {
    questions[question].answers + [roles.unknown]
  }

  /// Whether the authority of the agent pays, within its own caps.
  func isPaidByAuthority(_ ruling: PackedRuling) -> Bool {
    guard let verdict = ruling[PackedRuling.verdict], let payer = ruling[PackedRuling.payer]
    else { return false }
    return values.paidVerdicts.contains(verdict) && values.ownPayers.contains(payer)
  }

  /// The address that opens an answer, from the root of the site: the page of its core answers, with
  /// the follow-ups as its fragment; the checker itself where one of them is not known.
  func address(of way: Way) -> String {
    way.isWhole ? address(of: way.choices) : roles.root + fragment(of: way.choices)
  }

  /// The page of some answers, in the order in which they were asked.
  func address(of choices: [CodedAnswer]) -> String {
    let core = choices.filter { isCore($0.question) }
    let start = core.firstIndex { $0.question == roles.agentStatus } ?? 0
    var address = roles.root
    for choice in core[start...] { address += id(choice) + "/" }
    return address + fragment(of: choices.filter { !isCore($0.question) })
  }

  private func fragment(of choices: [CodedAnswer]) -> String {
    choices.isEmpty ? "" : "#" + choices.map(assignment).joined(separator: "&")
  }
}
