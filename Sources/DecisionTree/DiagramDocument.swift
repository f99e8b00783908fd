package import Eligibility
package import Law

/// The diagram as a document for other programs: questions, rules and nodes by id.
///
/// A ruling is read off a path by applying the effects of its rules in order, from nothing.
package struct DiagramDocument: Codable, Sendable {
  /// The version of this format that this program writes and reads.
  package static let currentVersion = 1

  /// The version of the format of this document.
  package let version: Int
  /// The day on which the rules were last checked, as `2026-11-20`.
  package let date: String
  package let root: Int
  package let questions: [String: QuestionDocument]
  package var rules: [String: RuleDocument]
  package var nodes: [NodeDocument]

  private enum CodingKeys: String, CodingKey {
    case version
    case date = "a-jour-au"
    case root = "racine"
    case questions
    case rules = "regles"
    case nodes = "noeuds"
  }

  package init(_ diagram: Diagram) {
    version = Self.currentVersion
    date = Rule.reviewed.iso
    root = diagram.root
    questions = Dictionary(
      uniqueKeysWithValues: Question.allCases.map { ($0.rawValue, QuestionDocument($0)) })
    rules = Dictionary(
      uniqueKeysWithValues: Rule.allCases.map { ($0.rawValue, RuleDocument($0)) })
    nodes = diagram.nodes.map(NodeDocument.init)
  }
}

/// A question with its wording and the wording of its choices.
package struct QuestionDocument: Codable, Sendable {
  package let text: String
  package let help: String
  /// The wording of each choice, by its id.
  package let answers: [String: String]

  private enum CodingKeys: String, CodingKey {
    case text = "texte"
    case help = "aide"
    case answers = "reponses"
  }

  init(_ question: Question) {
    text = question.text
    help = question.help
    answers = Dictionary(uniqueKeysWithValues: question.answers.map { ($0.id, $0.label) })
  }
}

/// A node: a question and its choices in order, or an end, which has neither.
package struct NodeDocument: Codable, Sendable {
  package let question: String?
  package var choices: [ChoiceDocument]?
  /// What follows when a follow-up is passed over; absent from core questions.
  package var bypass: BypassDocument?

  private enum CodingKeys: String, CodingKey {
    case question
    case choices = "choix"
    case bypass = "sinon"
  }

  package struct ChoiceDocument: Codable, Sendable {
    package let answer: String
    package var rules: [String]
    /// The place of the node that follows.
    package var target: Int

    private enum CodingKeys: String, CodingKey {
      case answer = "reponse"
      case rules = "regles"
      case target = "vers"
    }

    init(_ edge: Diagram.Edge) {
      answer = edge.answer.id
      rules = edge.rules.map(\.rawValue)
      target = edge.target
    }
  }

  package struct BypassDocument: Codable, Sendable {
    package var rules: [String]
    /// The place of the node that follows.
    package var target: Int

    private enum CodingKeys: String, CodingKey {
      case rules = "regles"
      case target = "vers"
    }

    init(_ bypass: Diagram.Bypass) {
      rules = bypass.rules.map(\.rawValue)
      target = bypass.target
    }
  }

  init(_ node: Diagram.Node) {
    switch node {
    case .end:
      question = nil
      choices = nil
      bypass = nil
    case .question(let question, let edges):
      self.question = question.rawValue
      choices = edges.map(ChoiceDocument.init)
      bypass = nil
    case .followUp(let question, let edges, let bypass):
      self.question = question.rawValue
      choices = edges.map(ChoiceDocument.init)
      self.bypass = BypassDocument(bypass)
    }
  }
}

/// A rule with its wording, its legal ground and its effect.
package struct RuleDocument: Codable, Hashable, Sendable {
  package let id: String
  package let text: String
  /// The sentence that answers where the rule is the one to say; nil where it never is.
  package let answer: String?
  /// Whether the clauses say all that the sentence says; nil where they do not.
  let isToldByClauses: Bool?
  /// What a « oui » waits for; nil where it waits for nothing.
  package let proviso: String?
  package let standing: String
  package let since: String?
  package let references: [ReferenceDocument]
  package var effect: EffectDocument
  package var conditions: [ClauseDocument]
  /// What the agent is bound to afterwards; nil in a document that did not tell it apart.
  package let duties: [ClauseDocument]?
  package let steps: [StepDocument]

  private enum CodingKeys: String, CodingKey {
    case id, references, conditions
    case text = "texte"
    case answer = "reponse"
    case isToldByClauses = "redite"
    case proviso = "attente"
    case standing = "etat"
    case since = "depuis"
    case effect = "effet"
    case duties = "engagements"
    case steps = "demarches"
  }

  init(_ rule: Rule) {
    id = rule.rawValue
    text = rule.text
    answer = rule.answer?.text
    isToldByClauses = rule.isToldByClauses ? true : nil
    proviso = rule.proviso
    standing = rule.standing.rawValue
    since = rule.since?.iso
    references = rule.texts.map { ReferenceDocument($0.reference) }
    effect = EffectDocument(rule.effect)
    conditions = rule.conditions.map(ClauseDocument.init)
    duties = rule.duties.isEmpty ? nil : rule.duties.map(ClauseDocument.init)
    steps = rule.steps.map { StepDocument($0, of: rule) }
  }
}

/// What a rule sets, by the names of the fields; fields that it leaves alone are absent.
package struct EffectDocument: Codable, Hashable, Sendable {
  /// The value that each field is set to, by its id.
  package var fields: [Ruling.Field: String]

  package init(_ effect: Effect) {
    fields = Dictionary(
      uniqueKeysWithValues: Ruling.Field.allCases.compactMap { field in
        effect.value(of: field).map { (field, $0) }
      })
  }

  /// Reads the fields that this program knows; others are left out.
  package init(from decoder: any Decoder) throws {
    let values = try decoder.singleValueContainer().decode([String: String].self)
    fields = Dictionary(
      uniqueKeysWithValues: values.compactMap { name, value in
        Ruling.Field(rawValue: name).map { ($0, value) }
      })
  }

  package func encode(to encoder: any Encoder) throws {
    let values = Dictionary(
      uniqueKeysWithValues: fields.map { ($0.key.rawValue, $0.value) })
    var container = encoder.singleValueContainer()
    try container.encode(values)
  }
}

/// A legal reference, as it is right on the day on which the rules were checked.
package struct ReferenceDocument: Codable, Hashable, Sendable {
  package let text: String
  package let url: String
  /// The first day on which the text no longer stands; nil while it does.
  package let repealed: String?
  /// What took the text over, and by which act; nil while it stands.
  package let takeover: String?

  private enum CodingKeys: String, CodingKey {
    case url
    case text = "texte"
    case repealed = "abroge"
    case takeover = "repris"
  }

  package init(_ reference: LegalReference) {
    text = reference.title(on: Rule.reviewed)
    url = reference.url
    let succession =
      reference.period.hasEnded(on: Rule.reviewed)
      ? reference.period.succession : nil
    repealed = succession.flatMap { $0.end == .repealed ? $0.day.iso : nil }
    takeover = succession?.takeover
  }
}

/// A condition or a duty.
package struct ClauseDocument: Codable, Hashable, Sendable {
  package let id: String
  package let text: String

  private enum CodingKeys: String, CodingKey {
    case id
    case text = "texte"
  }
}

extension ClauseDocument {
  package init(_ clause: Clause) {
    self.init(id: clause.id, text: clause.text)
  }
}

/// A step of a rule; a document of before the phases has only its id and its text.
package struct StepDocument: Codable, Hashable, Sendable {
  package let id: String
  package let phase: String?
  package let text: String
  /// The time limit; absent where the texts give none.
  package let deadline: String?
  /// The article that says so.
  package let article: String?

  private enum CodingKeys: String, CodingKey {
    case id, phase, article
    case text = "texte"
    case deadline = "delai"
  }

  init(_ step: Step, of rule: Rule) {
    id = step.id
    phase = step.phase.rawValue
    text = step.text
    deadline = step.deadline?.text
    article = (step.ground ?? rule.texts.first)?.citation
  }
}
