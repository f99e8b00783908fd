import Answering
import DecisionTree
import Eligibility

/// What was understood of a sentence, and what follows, as the contract's JSON.
struct HearingDocument: Encodable {
  private let understood: [HeardDocument]
  private let contradictions: [[HeardDocument]]
  private let trap: String?
  /// The question that comes next; nil where nothing hangs on one.
  private let question: String?
  private let answer: AnswerDocument
  private let entries: [AnswerDocument.EntryDocument]

  private enum CodingKeys: String, CodingKey {
    case understood = "compris"
    case contradictions
    case trap = "a-savoir"
    case question
    case answer = "reponse"
    case entries = "faq"
  }

  private struct HeardDocument: Encodable {
    let question: String
    let answer: String
    let words: String
    /// Whether the answer has a part in what follows; told only where it has none.
    let counts: Bool?

    enum CodingKeys: String, CodingKey {
      case question
      case answer = "reponse"
      case words = "mots"
      case counts = "compte"
    }

    init(_ heard: Hearing.Heard, in answers: GivenAnswers) {
      question = heard.answer.question.rawValue
      answer = heard.answer.id
      words = heard.words
      let isTaken = answers.known[heard.answer.question] == heard.answer
      counts = isTaken ? nil : false
    }
  }

  init(
    _ hearing: Hearing, _ consultation: Consultation, _ answers: GivenAnswers,
    told answer: AnswerDocument, found: [AnswerDocument.EntryDocument]
  ) {
    understood = hearing.facts.map { HeardDocument($0, in: answers) }
    contradictions = hearing.contradictions.map { facts in
      facts.map { HeardDocument($0, in: answers) }
    }
    trap = hearing.trap.isEmpty ? nil : hearing.trap
    question = consultation.question?.rawValue
    self.answer = answer
    entries = found
  }
}

extension Consultation {
  /// The question whose answer is still missing; nil where the verdict is known.
  var question: Question? {
    switch self {
    case .open(let prospects): prospects.next?.question
    case .settled: nil
    }
  }
}
