import Answering
import DecisionTree
import Eligibility
import Testing
import TestSupport

/// The other answers that would give another verdict, against the rules run again for each.
struct ChangeTests {
  private let checker: Checker

  init() throws {
    checker = try Checker.shared.get()
  }

  @Test func eachChangeIsOneAnswerAwayAndGivesAnotherVerdict() throws {
    for finding in try AnswerSpace.findings() {
      for change in finding.changes(in: checker) {
        #expect(change.finding.ruling.verdict != finding.ruling.verdict)
        let answered = change.finding.answers.filter { !finding.answers.contains($0) }
        #expect(answered == [change.answer])
        let again = try Answers(change.finding.answers).examined()
        guard case .settled(let direct, _) = again else {
          Issue.record("not settled")
          return
        }
        #expect(direct == change.finding)
      }
    }
  }

  @Test func theNearestComeFirst() throws {
    let answers = ["titulaire", "maladie", "favorable", "reconversion", "diplome"]
    let finding = try #require(
      try AnswerSpace.findings().first { $0.answers.map(\.id) == answers })
    let questions = finding.changes(in: checker, count: 20).map(\.answer.question)
    #expect(questions == questions.sorted(by: >))
    #expect(questions.contains(.medicalOpinion))
    #expect(!questions.contains(.status))
  }

  @Test func theDiagramAndTheRulesNameTheSame() throws {
    for finding in try AnswerSpace.findings() {
      #expect(finding.changes() == finding.changes(in: checker))
    }
  }
}
