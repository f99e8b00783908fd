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
  package init<C: Choice>(_ choice: C, to typed: TypedQuestion<C>) {
    guard let place = C.allCases.firstIndex(of: choice) else {
      preconditionFailure("every choice is among all of them")
    }
    self.init(question: typed.question, place: place)
  }

  /// The answer with an id, where the question has such a choice.
  package init?(_ id: some StringProtocol, to question: Question) {
    guard let answer = question.answers.first(where: { $0.id == id }) else { return nil }
    self = answer
  }

  /// The id of the choice, such as `titulaire`.
  package var id: String { Question.rows[question.position].choices[place].id }

  /// What is known of the choice.
  var row: ChoiceRow { Question.rows[question.position].choices[place].row }

  /// The choice in French.
  package var label: String { row.label }

  /// The choice among others on a line.
  var brief: String { row.brief }

  /// Whether it is among the choices that most people give, or all stand together.
  package var isUsual: Bool {
    let row = Question.rows[question.position]
    return row.others == nil || row.usual.contains(id)
  }

  /// The question and the choice by their ids, such as `statut=titulaire`.
  package var assignment: String { "\(question.rawValue)=\(id)" }

  fileprivate static let catalogue = Question.allCases.map { question in
    Question.rows[question.position].choices.indices.map { Answer(question: question, place: $0) }
  }
}

extension Question {
  /// Every answer that the question knows, in order; a situation may offer only some of them.
  package var answers: [Answer] { Answer.catalogue[position] }
}
