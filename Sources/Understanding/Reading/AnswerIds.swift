import French

/// The answers by which others are read differently, by their ids in the contract.
struct AnswerIds {
  private let questions: [CallersVocabulary.Question]

  init(_ vocabulary: CallersVocabulary) {
    questions = vocabulary.questions
  }

  /// The place of a question; nil where there is none of this id.
  func question(_ id: StaticString) -> Int? {
    questions.firstIndex { $0.id.equals(id) }
  }

  /// Whether an answer is one of a question's, by their ids.
  func isAnswer(_ code: SpokenAnswer, _ answer: StaticString, to question: StaticString) -> Bool {
    questions[code.question].id.equals(question)
      && questions[code.question].answers[code.answer].id.equals(answer)
  }

  /// Whether an answer is to a question, by its id.
  func isAnswer(_ code: SpokenAnswer, to question: StaticString) -> Bool {
    questions[code.question].id.equals(question)
  }

  /// An answer; nil where there is none of these ids.
  func answer(_ answer: StaticString, to question: StaticString) -> SpokenAnswer? {
    guard let place = self.question(question) else { return nil }
    return questions[place].answers.firstIndex { $0.id.equals(answer) }
      .map { SpokenAnswer(question: place, answer: $0) }
  }

  /// The answer of the same id to another question.
  func same(_ code: SpokenAnswer, for question: StaticString) -> SpokenAnswer? {
    guard let place = self.question(question) else { return nil }
    let id = questions[code.question].answers[code.answer].id
    return questions[place].answers.firstIndex { $0.id == id }
      .map { SpokenAnswer(question: place, answer: $0) }
  }
}
