import Answering
import Eligibility
import Testing
import TestSupport

/// By when an answer comes, told only of whoever answers to citizens by law.
struct AnswerTimeTests {
  @Test func aTimeIsToldOnlyWhereAPublicEmployerMayRefuse() throws {
    var told = 0
    for finding in try AnswerSpace.findings() where finding.answerTime != nil {
      told += 1
      let (ruling, summary) = (finding.ruling, finding.answers.summary)
      #expect([.approval, .deferrable].contains(ruling.request), "\(summary)")
      #expect(ruling.decider != .depositsFund && ruling.decider != .accountHolder, "\(summary)")
      #expect(!finding.answers.map(\.assignment).contains("statut=contrat-aide"), "\(summary)")
    }
    #expect(told > 0)
  }
}
