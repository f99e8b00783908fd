import Answering
import DecisionTree
import Eligibility
import Testing
import TestSupport

/// By when an answer comes, told only where the rules say that silence refuses.
struct AnswerTimeTests {
  @Test func aTimeIsToldOnlyWhereSilenceRefuses() throws {
    var told = 0
    for finding in try AnswerSpace.findings() {
      let ruling = finding.ruling
      guard ruling.hasCertainRoles, ruling.answerTime != nil else { continue }
      told += 1
      #expect(finding.rules.contains(.silence), "\(finding.answers.summary)")
    }
    #expect(told > 0)
  }
}
