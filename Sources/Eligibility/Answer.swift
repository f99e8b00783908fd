/// An answer given to a question: one of the question's choices.
package struct Answer: Hashable, Sendable {
  /// The question answered.
  package let question: Question
  /// The id of the choice, such as `titulaire`.
  package let id: String
  /// The choice in French.
  package let label: String

  /// A typed choice as an answer.
  init<C: Choice>(_ choice: C, to inquiry: Inquiry<C>) {
    question = inquiry.question
    id = choice.rawValue
    label = choice.label
  }

  /// The answer with an id, where the question has such a choice.
  package init?(_ id: some StringProtocol, to question: Question) {
    guard let answer = question.answers.first(where: { $0.id == id }) else { return nil }
    self = answer
  }
}

extension Question {
  /// Every answer that the question knows, in order; a situation may offer only some of them.
  package var answers: [Answer] { Self.catalogue[self] ?? [] }

  private static let catalogue = Dictionary(
    uniqueKeysWithValues: allCases.map { ($0, $0.listedAnswers) })

  private var listedAnswers: [Answer] {
    switch self {
    case .status: Inquiry.status.answers
    case .electedAsAgent: Inquiry.electedAsAgent.answers
    case .agentStatus: Inquiry.agentStatus.answers
    case .consortiumRegime: Inquiry.consortiumRegime.answers
    case .resumption: Inquiry.resumption.answers
    case .trainingLevy: Inquiry.trainingLevy.answers
    case .situation: Inquiry.situation.answers
    case .activity: Inquiry.activity.answers
    case .host: Inquiry.host.answers
    case .agreement: Inquiry.agreement.answers
    case .medicalOpinion: Inquiry.medicalOpinion.answers
    case .aim: Inquiry.aim.answers
    case .employers: Inquiry.employers.answers
    case .training: Inquiry.training.answers
    case .preparation: Inquiry.preparation.answers
    case .timeSavings: Inquiry.timeSavings.answers
    case .licence: Inquiry.licence.answers
    case .project: Inquiry.project.answers
    case .balance: Inquiry.balance.answers
    case .complement: Inquiry.complement.answers
    case .preventionOpinion: Inquiry.preventionOpinion.answers
    case .provider: Inquiry.provider.answers
    case .priorityPublic: Inquiry.priorityPublic.answers
    case .deliberation: Inquiry.deliberation.answers
    case .refusals: Inquiry.refusals.answers
    }
  }
}

extension Inquiry {
  /// Every choice as an answer.
  var answers: [Answer] { Answers.allCases.map { Answer($0, to: self) } }
}
