import Testing
import TestSupport

@testable import DecisionTree
@testable import Eligibility

/// The other answers that would give another verdict, against the rules run again for each.
struct ChangeTests {
  private let diagram: Diagram

  init() throws {
    diagram = try Diagram.shared.get()
  }

  @Test func eachChangeIsOneAnswerAwayAndGivesAnotherVerdict() throws {
    for finding in try AnswerSpace.findings() {
      for change in diagram.changes(of: finding) {
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
    let questions = diagram.changes(of: finding, count: 20).map(\.answer.question)
    #expect(questions == questions.sorted(by: >))
    #expect(questions.contains(.medicalOpinion))
    #expect(!questions.contains(.status))
  }

  @Test func aQuestionSeparatesWhatItsChoicesLeadTo() throws {
    for path in diagram.prefixes(of: diagram.start) {
      for (answer, verdicts) in diagram.separations(at: path) {
        let found = try AnswerSpace.findings(from: Answers(path.answers + [answer]))
        #expect(Set(verdicts) == Set(found.map(\.ruling.verdict)))
      }
    }
  }
}
