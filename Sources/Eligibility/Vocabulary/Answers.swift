/// The answers given so far, at most one to a question.
package struct Answers: Hashable, Sendable {
  /// The answers, in the order of the questions.
  package private(set) var list: [Answer] = []

  package init() {}

  /// The answers of a list; a later answer to the same question replaces an earlier one.
  package init(_ answers: some Sequence<Answer>) {
    for answer in answers { give(answer) }
  }

  /// The answer to a question, where there is one.
  package subscript(question: Question) -> Answer? {
    list.first { $0.question == question }
  }

  /// Answers a question, in place of any earlier answer.
  package mutating func give(_ answer: Answer) {
    let position = answer.question.position
    let index = list.firstIndex { $0.question.position >= position } ?? list.count
    if index < list.count, list[index].question == answer.question {
      list[index] = answer
    } else {
      list.insert(answer, at: index)
    }
  }

  /// Takes an answer back.
  package mutating func withdraw(_ question: Question) {
    list.removeAll { $0.question == question }
  }

  /// These answers and one more.
  package func giving(_ answer: Answer) -> Answers {
    var answers = self
    answers.give(answer)
    return answers
  }
}
