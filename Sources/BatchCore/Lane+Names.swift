import CheckerCore

/// An answer as a row says it.
package struct SaidAnswer: Hashable, Sendable {
  /// The place of the question.
  package let question: Int
  /// The text of the row.
  package let text: String

  package init(question: Int, text: String) {
    self.question = question
    self.text = text
  }
}

/// Why an answer cannot be taken, in French.
struct AnswerFault: Error, Hashable {
  let text: String
}

extension Lane {
  /// The code of an answer that is no id; usual words are taken, and counted.
  mutating func hear(_ text: String, to question: Int) -> Result<UInt8, AnswerFault> {
    let said = SaidAnswer(question: question, text: text)
    let book = layout.assessor.book
    let result =
      layout.corrections.words[said].map { .success($0) } ?? heard[said]
      ?? Self.understand(said, book)
    if heard.count == Self.memory { heard = [:] }
    heard[said] = result
    switch result {
    case .success(let code):
      summary.count(said, as: book.assignment(CodedAnswer(question: question, code: code)))
    case .failure: summary.count(unheard: said)
    }
    return result
  }

  private static func understand(
    _ said: SaidAnswer, _ book: RuleBook
  ) -> Result<UInt8, AnswerFault> {
    let question = said.question
    switch book.names.answer(Array(said.text.utf8), to: question) {
    case .one(let code): return .success(UInt8(code))
    case .perhaps(let codes):
      let candidates = codes.map { book.id(CodedAnswer(question: question, code: UInt8($0))) }
      return .failure(
        AnswerFault(text: RowFault.vagueAnswer(said.text, to: question, candidates, book)))
    case .nothing:
      return .failure(AnswerFault(text: RowFault.unknownAnswer(said.text, to: question, book)))
    }
  }
}
