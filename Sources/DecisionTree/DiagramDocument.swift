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
  package let texte: String
  package let aide: String
  package let reponses: [String: String]

  init(_ question: Question) {
    texte = question.text
    aide = question.help
    reponses = Dictionary(uniqueKeysWithValues: question.answers.map { ($0.id, $0.label) })
  }
}

/// A node: a question and its choices in order, or an end, which has neither.
package struct NodeDocument: Codable, Sendable {
  package let question: String?
  package var choix: [ChoiceDocument]?
  /// What follows when a follow-up is passed over; absent from core questions.
  package var sinon: BypassDocument?

  package struct ChoiceDocument: Codable, Sendable {
    package let reponse: String
    package var regles: [String]
    package var vers: Int

    init(_ edge: Diagram.Edge) {
      reponse = edge.answer.id
      regles = edge.rules.map(\.rawValue)
      vers = edge.target
    }
  }

  package struct BypassDocument: Codable, Sendable {
    package var regles: [String]
    package var vers: Int

    init(_ bypass: Diagram.Bypass) {
      regles = bypass.rules.map(\.rawValue)
      vers = bypass.target
    }
  }

  init(_ node: Diagram.Node) {
    switch node {
    case .end:
      question = nil
      choix = nil
      sinon = nil
    case .question(let question, let edges):
      self.question = question.rawValue
      choix = edges.map(ChoiceDocument.init)
      sinon = nil
    case .followUp(let question, let edges, let bypass):
      self.question = question.rawValue
      choix = edges.map(ChoiceDocument.init)
      sinon = BypassDocument(bypass)
    }
  }
}

/// A rule with its wording, its legal ground and its effect.
package struct RuleDocument: Codable, Hashable, Sendable {
  package let id: String
  package let texte: String
  /// The sentence that answers where the rule is the one to say; nil where it never is.
  package let reponse: String?
  /// Whether the clauses say all that the sentence says; nil where they do not.
  let redite: Bool?
  /// What a « oui » waits for; nil where it waits for nothing.
  package let attente: String?
  package let etat: String
  package let depuis: String?
  package let references: [ReferenceDocument]
  package var effet: EffectDocument
  package var conditions: [ClauseDocument]
  /// What the agent is bound to afterwards; nil in a document that did not tell it apart.
  package let engagements: [ClauseDocument]?
  package let demarches: [StepDocument]

  init(_ rule: Rule) {
    id = rule.rawValue
    texte = rule.text
    reponse = rule.answer?.text
    redite = rule.isToldByClauses ? true : nil
    attente = rule.proviso
    etat = rule.standing.rawValue
    depuis = rule.since?.iso
    references = rule.texts.map { ReferenceDocument($0.reference) }
    effet = EffectDocument(rule.effect)
    conditions = rule.conditions.map(ClauseDocument.init)
    engagements = rule.duties.isEmpty ? nil : rule.duties.map(ClauseDocument.init)
    demarches = rule.steps.map { StepDocument($0, of: rule) }
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
  package let texte: String
  package let url: String
  /// The first day on which the text no longer stands; nil while it does.
  package let abroge: String?
  /// What took the text over, and by which act; nil while it stands.
  package let repris: String?

  package init(_ reference: LegalReference) {
    texte = reference.title(on: Rule.reviewed)
    url = reference.url
    let succession =
      reference.period.hasEnded(on: Rule.reviewed)
      ? reference.period.succession : nil
    abroge = succession.flatMap { $0.end == .repealed ? $0.day.iso : nil }
    repris = succession?.takeover
  }
}

/// A condition or a duty.
package struct ClauseDocument: Codable, Hashable, Sendable {
  package let id: String
  package let texte: String
}

extension ClauseDocument {
  package init(_ clause: Clause) {
    self.init(id: clause.id, texte: clause.text)
  }
}

/// A step of a rule; a document of before the phases has only its id and its text.
package struct StepDocument: Codable, Hashable, Sendable {
  package let id: String
  package let phase: String?
  package let texte: String
  /// The time limit; absent where the texts give none.
  package let delai: String?
  /// The article that says so.
  package let article: String?

  init(_ step: Step, of rule: Rule) {
    id = step.id
    phase = step.phase.rawValue
    texte = step.text
    delai = step.deadline?.text
    article = (step.ground ?? rule.texts.first)?.citation
  }
}
