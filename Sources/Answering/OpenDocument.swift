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
  }

  init(_ prospects: Prospects, given: [String: String]) {
    answers = given
    question = prospects.next?.question.rawValue
    choices = prospects.next?.offered.map(\.id)
    possibleVerdicts = prospects.possibilities.map(\.verdict.rawValue)
    possibilities = prospects.possibilities.map(PossibilityDocument.init)
    undecided = prospects.undecided.map(\.rawValue)
    decisive = prospects.decisive?.rawValue
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
