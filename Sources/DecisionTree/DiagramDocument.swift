import Eligibility
import Law

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
  let root: Int
  let questions: [String: QuestionDocument]
  var rules: [String: RuleDocument]
  var nodes: [NodeDocument]

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
struct QuestionDocument: Codable, Sendable {
  let texte: String
  let aide: String
  let reponses: [String: String]

  init(_ question: Question) {
    texte = question.text
    aide = question.help
    reponses = Dictionary(uniqueKeysWithValues: question.answers.map { ($0.id, $0.label) })
  }
}

/// A node: a question and its choices in order, or an end, which has neither.
struct NodeDocument: Codable, Sendable {
  let question: String?
  var choix: [ChoiceDocument]?
  /// What follows when a follow-up is passed over; absent from core questions.
  var sinon: BypassDocument?

  struct ChoiceDocument: Codable, Sendable {
    let reponse: String
    var regles: [String]
    var vers: Int

    init(_ edge: Diagram.Edge) {
      reponse = edge.answer.id
      regles = edge.rules.map(\.rawValue)
      vers = edge.target
    }
  }

  struct BypassDocument: Codable, Sendable {
    var regles: [String]
    var vers: Int

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
struct RuleDocument: Codable, Hashable, Sendable {
  let id: String
  let texte: String
  let etat: String
  let depuis: String?
  let references: [ReferenceDocument]
  var effet: EffectDocument
  var conditions: [ClauseDocument]
  let demarches: [ClauseDocument]

  init(_ rule: Rule) {
    let statement = rule.statement
    id = rule.rawValue
    texte = statement.text
    etat = statement.standing.rawValue
    depuis = statement.since?.iso
    references = statement.texts.map { ReferenceDocument($0.reference) }
    effet = EffectDocument(rule.effect)
    conditions = statement.conditions.map(ClauseDocument.init)
    demarches = statement.steps.map(ClauseDocument.init)
  }
}

/// What a rule sets; fields that it leaves alone are absent.
struct EffectDocument: Codable, Hashable, Sendable {
  var verdict: String?
  var demande: String?
  var acquisition: String?
  var unite: String?
  var decideur: String?
  var payeur: String?

  init(_ effect: Effect) {
    verdict = effect.verdict?.rawValue
    demande = effect.request?.rawValue
    acquisition = effect.acquisition?.rawValue
    unite = effect.unit?.rawValue
    decideur = effect.decider?.rawValue
    payeur = effect.payer?.rawValue
  }
}

/// A condition or a step.
struct ClauseDocument: Codable, Hashable, Sendable {
  let id: String
  let texte: String
}

extension ClauseDocument {
  init(_ clause: Clause) {
    self.init(id: clause.id, texte: clause.text)
  }
}
