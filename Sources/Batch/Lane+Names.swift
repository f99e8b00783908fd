import CheckerCore
import DecisionTree
import Eligibility

/// An answer as a row says it.
package struct SaidAnswer: Hashable, Sendable {
  /// The place of the question.
  let question: Int
  /// The text of the row.
  package let text: String

  /// What was made of it: `situation=maladie`.
  func assignment(_ code: UInt8) -> String {
    let question = AnswerCodes.questions[question]
    let id =
      code == AnswerCode.unknown
      ? Answer.unknownID
      : CheckerCodes.answer(CodedAnswer(question: self.question, code: code)).id
    return "\(question.rawValue)=\(id)"
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
    let result = heard[said] ?? Self.understand(said)
    if heard.count == Self.memory { heard = [:] }
    heard[said] = result
    if case .success(let code) = result { summary.count(said, as: code) }
    return result
  }

  private static func understand(_ said: SaidAnswer) -> Result<UInt8, AnswerFault> {
    let question = AnswerCodes.questions[said.question]
    switch CheckerCodes.names.answer(Array(said.text.utf8), to: said.question) {
    case .one(let code): return .success(UInt8(code))
    case .perhaps(let codes):
      let candidates = codes.map { code in
        code == Int(AnswerCode.unknown)
          ? Answer.unknownID
          : CheckerCodes.answer(CodedAnswer(question: said.question, code: UInt8(code))).id
      }
      return .failure(
        AnswerFault(text: RowFault.vagueAnswer(said.text, to: question, candidates)))
    case .nothing:
      return .failure(AnswerFault(text: RowFault.unknownAnswer(said.text, to: question)))
    }
  }
}
