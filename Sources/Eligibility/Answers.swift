/// The answers given so far, at most one to a question.
package struct Answers: Hashable, Sendable {
  private var given: [Question: Answer] = [:]

  package init() {}

  /// The answers of a list; a later answer to the same question replaces an earlier one.
  package init(_ answers: some Sequence<Answer>) {
    for answer in answers { give(answer) }
  }

  /// The answer to a question, where there is one.
  package subscript(question: Question) -> Answer? { given[question] }

  /// Answers a question, in place of any earlier answer.
  package mutating func give(_ answer: Answer) {
    given[answer.question] = answer
  }

  /// Takes an answer back.
  package mutating func withdraw(_ question: Question) {
    given[question] = nil
  }

  /// These answers and one more.
  package func giving(_ answer: Answer) -> Answers {
    var answers = self
    answers.give(answer)
    return answers
  }

  /// The answers in the order of the questions.
  package var list: [Answer] {
    given.values.sorted { $0.question < $1.question }
  }
}
