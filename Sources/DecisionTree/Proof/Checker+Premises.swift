import CheckerCore
import Eligibility

extension Checker {
  /// The questions put to someone who does not know what brings them up, over every interview with
  /// one answer that is not known; a second one ends the questions.
  func questionsWithoutPremise() -> [Proof.Defect] {
    var found: [Question: Proof.Defect] = [:]
    search(CheckerCodes.codes(Answers()), &found)
    return Array(found.values)
  }

  private func search(_ codes: [UInt8], _ found: inout [Question: Proof.Defect]) {
    guard case .open(let outlook)? = try? consult(codes), let next = outlook.next else { return }
    let question = CheckerCodes.questions[next]
    let unknown = question.premises.filter {
      codes[CheckerCodes.place(of: $0)] == AnswerCode.unknown
    }
    if !unknown.isEmpty {
      found[question] = Proof.Defect(
        check: .premise,
        text: "la question « \(question.rawValue) » suppose une réponse que l'on ignore : "
          + unknown.map(\.rawValue).joined(separator: ", "),
        answers: codes.indices.filter { codes[$0] > AnswerCode.unknown }.map {
          CheckerCodes.answer(CodedAnswer(question: $0, code: codes[$0]))
        }, rules: [])
    }
    for code in outlook.offered + [AnswerCode.unknown] {
      var further = codes
      further[next] = code
      search(further, &found)
    }
  }
}
