import Eligibility
import Law

/// The answer to some answers, as the contract's JSON.
package struct AnswerDocument: Encodable, Sendable {
  /// A FAQ entry that explains the answer.
  package struct EntryDocument: Codable, Sendable {
    package let id: String
    package let question: String
    package let url: String

    package init(id: String, question: String, url: String) {
      self.id = id
      self.question = question
      self.url = url
    }
  }

  private let content: Content
  private let answers: [String: String]

  private enum Content: Sendable {
    case settled(Finding, [FollowUp], [Change], [EntryDocument])
    case open(Prospects)
  }

  /// - Parameters:
  ///   - consultation: What can be said.
  ///   - given: The answers given, with `inconnu` where it was said.
  ///   - changes: The other answers that would give another verdict.
  ///   - entries: The FAQ entries that explain it.
  package init(
    _ consultation: Consultation, given: [String: String], changes: [Change] = [],
    entries: [EntryDocument] = []
  ) {
    answers = given
    content =
      switch consultation {
      case .settled(let finding, let followUps): .settled(finding, followUps, changes, entries)
      case .open(let prospects): .open(prospects)
      }
  }

  private enum CodingKeys: String, CodingKey {
    case state = "etat"
    case verdict
    case request = "demande"
    case acquisition
    case unit = "unite"
    case decider = "decideur"
    case payer = "payeur"
    case title = "titre"
    case explanation = "explication"
    case conditions
    case steps = "demarches"
    case rules = "regles"
    case entries = "faq"
    case answers = "reponses"
    case date = "a-jour-au"
    case link = "lien"
    case question
    case possibleVerdicts = "verdicts-possibles"
    case possibilities = "possibilites"
    case undecided = "en-suspens"
    case decisive = "question-decisive"
    case choices = "choix"
    case followUps = "precisions"
    case changes = "changements"
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(answers, forKey: .answers)
    try container.encode(Rule.reviewed.iso, forKey: .date)
    switch content {
    case .settled(let finding, let followUps, let changes, let entries):
      try container.encode("complet", forKey: .state)
      try container.encode(followUps.map(FollowUpDocument.init), forKey: .followUps)
      try container.encode(changes.map(ChangeDocument.init), forKey: .changes)
      try encode(finding, entries, into: &container)
    case .open(let prospects):
      try container.encode("incomplet", forKey: .state)
      try encode(prospects, into: &container)
    }
  }

  private func encode(
    _ finding: Finding, _ entries: [EntryDocument],
    into container: inout KeyedEncodingContainer<CodingKeys>
  ) throws {
    let ruling = finding.ruling
    try container.encode(ruling.verdict.rawValue, forKey: .verdict)
    try container.encode(ruling.request.rawValue, forKey: .request)
    try container.encode(ruling.acquisition.rawValue, forKey: .acquisition)
    try container.encode(ruling.unit.rawValue, forKey: .unit)
    try container.encode(ruling.decider.rawValue, forKey: .decider)
    try container.encode(ruling.payer.rawValue, forKey: .payer)
    try container.encode(ruling.title, forKey: .title)
    try container.encode(finding.explanation, forKey: .explanation)
    try container.encode(finding.conditions.map(ClauseDocument.init), forKey: .conditions)
    try container.encode(finding.steps.map(ClauseDocument.init), forKey: .steps)
    try container.encode(finding.rules.map(AppliedRuleDocument.init), forKey: .rules)
    try container.encode(entries, forKey: .entries)
    try container.encode(finding.address, forKey: .link)
  }

  private func encode(
    _ prospects: Prospects, into container: inout KeyedEncodingContainer<CodingKeys>
  ) throws {
    let possibilities = prospects.possibilities
    try container.encodeIfPresent(prospects.next?.question.rawValue, forKey: .question)
    try container.encodeIfPresent(prospects.next?.offered.map(\.id), forKey: .choices)
    try container.encode(possibilities.map(\.verdict.rawValue), forKey: .possibleVerdicts)
    try container.encode(possibilities.map(PossibilityDocument.init), forKey: .possibilities)
    try container.encode(prospects.undecided, forKey: .undecided)
    try container.encodeIfPresent(prospects.decisive?.rawValue, forKey: .decisive)
  }
}

/// A rule behind an answer.
private struct AppliedRuleDocument: Encodable {
  let id: String
  let texte: String
  let references: [ReferenceDocument]
  let etat: String
  let depuis: String?

  init(_ rule: Rule) {
    let statement = rule.statement
    id = rule.rawValue
    texte = statement.text
    references = statement.texts.map { ReferenceDocument($0.reference) }
    etat = statement.standing.rawValue
    depuis = statement.since?.iso
  }
}

/// A legal reference.
struct ReferenceDocument: Codable, Hashable, Sendable {
  let texte: String
  let url: String

  init(_ reference: LegalReference) {
    texte = reference.title
    url = reference.url
  }
}

/// Another answer, and the verdict that it would give.
private struct ChangeDocument: Encodable {
  let question: String
  let reponse: String
  let verdict: String

  init(_ change: Change) {
    question = change.answer.question.rawValue
    reponse = change.answer.id
    verdict = change.finding.ruling.verdict.rawValue
  }
}

/// A follow-up that could still be answered.
private struct FollowUpDocument: Encodable {
  let question: String
  let choix: [String]

  init(_ followUp: FollowUp) {
    question = followUp.question.rawValue
    choix = followUp.offered.map(\.id)
  }
}

/// A verdict still possible, with the answers to unknown questions that lead to it.
private struct PossibilityDocument: Encodable {
  let verdict: String
  let si: [String: [String]]

  init(_ possibility: Possibility) {
    verdict = possibility.verdict.rawValue
    si = Dictionary(grouping: possibility.answers, by: \.question.rawValue)
      .mapValues { $0.map(\.id) }
  }
}
