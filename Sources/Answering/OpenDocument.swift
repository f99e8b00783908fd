import DecisionTree
import Eligibility
import Law

/// An answer that hangs on more, as the contract's JSON.
package struct OpenDocument: Encodable, Sendable {
  private let state = "incomplet"
  private let answers: [String: String]
  private let date = Rule.reviewed.iso
  private let question: String?
  private let choices: [String]?
  private let possibleVerdicts: [String]
  private let possibilities: [PossibilityDocument]
  private let undecided: [String]
  private let decisive: String?
  private let certain: [String: String]
  private let certainSentences: [String]
  private let missing: [MissingFactDocument]
  private let message: String?

  private enum CodingKeys: String, CodingKey {
    case state = "etat"
    case answers = "reponses"
    case date = "a-jour-au"
    case question
    case choices = "choix"
    case possibleVerdicts = "verdicts-possibles"
    case possibilities = "possibilites"
    case undecided = "en-suspens"
    case decisive = "question-decisive"
    case certain = "acquis"
    case certainSentences = "certitudes"
    case missing = "a-demander"
    case message
  }

  init(_ prospects: Prospects, given: [String: String]) {
    answers = given
    question = prospects.next?.question.rawValue
    choices = prospects.next?.offered.map(\.id)
    possibleVerdicts = prospects.possibilities.map(\.verdict.rawValue)
    possibilities = prospects.possibilities.map(PossibilityDocument.init)
    undecided = prospects.undecided.map(\.rawValue)
    decisive = prospects.decisive?.rawValue
    certain = Dictionary(
      uniqueKeysWithValues: prospects.certain.map { ($0.key.rawValue, $0.value) })
    certainSentences = prospects.certainSentences
    let unknown = given.filter { $0.value == Answer.unknownID }.keys
    let missing = MissingFacts(unknown.compactMap { Question(rawValue: $0) })
    self.missing = missing.points.map(MissingFactDocument.init)
    message = prospects.next == nil ? missing.message : nil
  }
}

/// Something to find out: where to look, and what to ask.
private struct MissingFactDocument: Encodable {
  let question: String
  let help: String
  let request: String

  enum CodingKeys: String, CodingKey {
    case question
    case help = "aide"
    case request = "texte"
  }

  init(_ point: MissingFacts.Point) {
    question = point.question.rawValue
    help = point.question.help
    request = point.request
  }
}

/// A verdict still possible, with the answers to unknown questions that lead to it.
private struct PossibilityDocument: Encodable {
  let verdict: String
  let answers: [String: [String]]

  enum CodingKeys: String, CodingKey {
    case verdict
    case answers = "si"
  }

  init(_ possibility: Possibility) {
    verdict = possibility.verdict.rawValue
    answers = Dictionary(grouping: possibility.answers, by: \.question.rawValue)
      .mapValues { $0.map(\.id) }
  }
}
