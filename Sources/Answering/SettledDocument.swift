import DecisionTree
import Eligibility
import Law

/// A settled answer, as the contract's JSON.
package struct SettledDocument: Encodable, Sendable {
  private let state = "complet"
  private let verdict: String
  private let request: String
  private let acquisition: String
  private let unit: String
  private let decider: String
  private let payer: String
  private let title: String
  private let explanation: String
  private let spoken: [String]
  private let conditions: [AskedClause]
  private let duties: [AskedClause]
  private let steps: [AskedStep]
  private let rules: [AppliedRule]
  private let entries: [AnswerDocument.EntryDocument]
  private let answers: [String: String]
  private let date = Rule.reviewed.iso
  private let link: String
  private let followUps: [FollowUpDocument]
  private let levers: [LeverDocument]
  private let withoutLever: String?
  private let reference: String
  private let ruleState: String
  private let letters: [AnswerDocument.LetterDocument]
  private let local: [LocalDocument]?

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
    case spoken = "a-dire"
    case conditions
    case duties = "engagements"
    case steps = "demarches"
    case rules = "regles"
    case entries = "faq"
    case answers = "reponses"
    case date = "a-jour-au"
    case link = "lien"
    case followUps = "precisions"
    case levers = "leviers"
    case withoutLever = "sans-levier"
    case reference
    case ruleState = "marques"
    case letters = "courriers"
    case local = "reglement"
  }

  init(
    _ finding: Finding, followUps: [FollowUp], given: [String: String], levers: [FoundLever],
    entries: [AnswerDocument.EntryDocument], letters: [AnswerDocument.LetterDocument],
    rules local: LocalRules?
  ) {
    let ruling = finding.ruling
    verdict = ruling.verdict.rawValue
    request = ruling.request.rawValue
    acquisition = ruling.acquisition.rawValue
    unit = ruling.unit.rawValue
    decider = ruling.decider.rawValue
    payer = ruling.payer.rawValue
    title = finding.title
    explanation = finding.explanation
    spoken = finding.spoken.map(\.text)
    conditions = finding.conditions.map(AskedClause.init)
    duties = finding.duties.map(AskedClause.init)
    steps = finding.steps.map(AskedStep.init)
    rules = finding.toldRules.map(AppliedRule.init)
    self.entries = entries
    answers = given
    link = finding.address
    self.followUps = followUps.map(FollowUpDocument.init)
    self.levers = levers.map(LeverDocument.init)
    reference = finding.reference
    ruleState = finding.state
    self.letters = letters
    self.local = local.map { $0.statements(on: ruling.localTopics).map(LocalDocument.init) }
    withoutLever = levers.isEmpty ? ruling.verdict.withoutLever : nil
  }
}

/// A condition or a duty, and the rule that asks for it.
private struct AskedClause: Encodable {
  let id: String
  let text: String
  let rule: String

  enum CodingKeys: String, CodingKey {
    case id
    case text = "texte"
    case rule = "regle"
  }

  init(_ clause: SaidClause) {
    id = clause.id
    text = clause.text
    rule = clause.rule.rawValue
  }
}

/// A step, when it is to be done, and the rule that asks for it.
private struct AskedStep: Encodable {
  let id: String
  let phase: String
  let text: String
  let deadline: String?
  let ground: String
  let rule: String

  enum CodingKeys: String, CodingKey {
    case id
    case phase
    case text = "texte"
    case deadline = "delai"
    case ground = "article"
    case rule = "regle"
  }

  init(_ step: SaidStep) {
    id = step.id
    phase = step.phase.rawValue
    text = step.text
    deadline = step.deadline
    ground = step.ground.citation
    rule = step.rule.rawValue
  }
}

/// Something that the authority has settled, beside the law.
private struct LocalDocument: Encodable {
  let topic: String
  let text: String

  enum CodingKeys: String, CodingKey {
    case topic = "sujet"
    case text = "texte"
  }

  init(_ statement: LocalStatement) {
    topic = statement.topic.rawValue
    text = statement.text
  }
}

/// A rule behind an answer.
private struct AppliedRule: Encodable {
  let id: String
  let text: String
  let references: [ReferenceDocument]
  let standing: String
  let since: String?

  enum CodingKeys: String, CodingKey {
    case id
    case text = "texte"
    case references
    case standing = "etat"
    case since = "depuis"
  }

  init(_ rule: Rule) {
    id = rule.rawValue
    text = rule.text
    references = rule.texts.map { ReferenceDocument($0.reference) }
    standing = rule.standing.rawValue
    since = rule.since?.iso
  }
}

/// Some answers, and the better verdict that they would give.
private struct LeverDocument: Encodable {
  let answers: [String: String]
  let verdict: String
  let mover: String
  let text: String

  enum CodingKeys: String, CodingKey {
    case answers = "reponses"
    case verdict
    case mover = "depend-de"
    case text = "texte"
  }

  init(_ lever: FoundLever) {
    answers = Dictionary(
      uniqueKeysWithValues: lever.answers.map { ($0.question.rawValue, $0.id) })
    verdict = lever.verdict.rawValue
    mover = lever.mover.rawValue
    text = lever.text
  }
}

/// A follow-up that could still be answered.
private struct FollowUpDocument: Encodable {
  let question: String
  let choices: [String]

  enum CodingKeys: String, CodingKey {
    case question
    case choices = "choix"
  }

  init(_ followUp: FollowUp) {
    question = followUp.question.rawValue
    choices = followUp.offered.map(\.id)
  }
}
