/// An answer given to a question: one of the question's choices.
package struct Answer: Hashable, Sendable {
  /// The question answered.
  package let question: Question
  /// The place of the choice among the question's choices, from 0.
  let place: Int

  private init(question: Question, place: Int) {
    self.question = question
    self.place = place
  }

  /// A typed choice as an answer.
  init<C: Choice>(_ choice: C, to inquiry: Inquiry<C>) {
    self.init(question: inquiry.question, place: C.allCases.firstIndex(of: choice) ?? 0)
  }

  /// The answer with an id, where the question has such a choice.
  package init?(_ id: some StringProtocol, to question: Question) {
    guard let answer = question.answers.first(where: { $0.id == id }) else { return nil }
    self = answer
  }

  /// The id of the choice, such as `titulaire`.
  package var id: String { Self.wording[question.position][place].id }

  /// The choice in French.
  package var label: String { Self.wording[question.position][place].label }

  /// The question and the choice by their ids, such as `statut=titulaire`.
  package var assignment: String { "\(question.rawValue)=\(id)" }

  private static let wording = Question.allCases.map(\.choices)

  fileprivate static let catalogue = Question.allCases.map { question in
    question.choices.indices.map { Answer(question: question, place: $0) }
  }
}

extension Question {
  /// Every answer that the question knows, in order; a situation may offer only some of them.
  package var answers: [Answer] { Answer.catalogue[position] }

  /// The choices with their ids and labels.
  fileprivate var choices: [(id: String, label: String)] {
    switch self {
    case .status: Inquiry.status.choices
    case .electedAsAgent: Inquiry.electedAsAgent.choices
    case .agentStatus: Inquiry.agentStatus.choices
    case .consortiumRegime: Inquiry.consortiumRegime.choices
    case .resumption: Inquiry.resumption.choices
    case .trainingLevy: Inquiry.trainingLevy.choices
    case .situation: Inquiry.situation.choices
    case .activity: Inquiry.activity.choices
    case .host: Inquiry.host.choices
    case .agreement: Inquiry.agreement.choices
    case .medicalOpinion: Inquiry.medicalOpinion.choices
    case .aim: Inquiry.aim.choices
    case .employers: Inquiry.employers.choices
    case .training: Inquiry.training.choices
    case .preparation: Inquiry.preparation.choices
    case .timeSavings: Inquiry.timeSavings.choices
    case .licence: Inquiry.licence.choices
    case .project: Inquiry.project.choices
    case .balance: Inquiry.balance.choices
    case .complement: Inquiry.complement.choices
    case .preventionOpinion: Inquiry.preventionOpinion.choices
    case .provider: Inquiry.provider.choices
    case .priorityPublic: Inquiry.priorityPublic.choices
    case .deliberation: Inquiry.deliberation.choices
    case .refusals: Inquiry.refusals.choices
    }
  }
}

extension Inquiry {
  /// Every choice with its id and label.
  fileprivate var choices: [(id: String, label: String)] {
    Answers.allCases.map { ($0.rawValue, $0.label) }
  }
}
