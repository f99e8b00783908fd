import Answering
import DecisionTree
import Eligibility
import Testing
import TestSupport

/// What would give a better verdict, over every result, against the checker asked again.
struct LeverTests {
  private let checker: Checker

  init() throws {
    checker = try Checker.shared.get()
  }

  @Test func everyLeverLeadsToTheBetterVerdictThatItNames() throws {
    for finding in try AnswerSpace.findings() {
      for lever in finding.levers(in: checker) {
        let line = "\(finding.answers.summary) → \(lever.answers.map(\.assignment))"
        #expect(lever.verdict.rank < finding.ruling.verdict.rank, "\(line)")
        #expect(try verdicts(finding, after: lever.answers).contains(lever.verdict), "\(line)")
      }
    }
  }

  /// The verdicts that answers leave possible, those that they make idle left out.
  private func verdicts(_ finding: Finding, after changed: [Answer]) throws -> [Verdict] {
    var answers = Answers(finding.answers.filter(\.question.isCore))
    for answer in changed { answers.give(answer) }
    while true {
      do {
        switch try checker.consult(answers) {
        case .settled(let finding, _): return [finding.ruling.verdict]
        case .open(let prospects): return prospects.possibilities.map(\.verdict)
        }
      } catch {
        switch error {
        case .notAsked(let idle), .notOffered(let idle, _):
          try #require(!changed.contains(idle), "\(idle.assignment) is idle")
          answers.withdraw(idle.question)
        case .unsettled: throw error
        }
      }
    }
  }

  @Test func everyAnswerThatSaysLaterSaysWhatItWaitsFor() throws {
    for finding in try AnswerSpace.findings() {
      let levers = finding.levers(in: checker)
      let verdict = finding.ruling.verdict
      if verdict == .later { #expect(!levers.isEmpty, "\(finding.answers.summary)") }
      if levers.isEmpty, verdict.rank > Verdict.euros.rank { #expect(verdict.withoutLever != nil) }
      if verdict.rank <= Verdict.euros.rank {
        #expect(levers.isEmpty, "\(finding.answers.summary)")
      }
    }
  }

  @Test func whatThePersonCanDoComesFirstAndFactsLast() throws {
    let movers = Lever.Mover.allCases
    for finding in try AnswerSpace.findings() {
      let levers = finding.levers(in: checker)
      let order = levers.compactMap { movers.firstIndex(of: $0.mover) }
      #expect(order == order.sorted(), "\(finding.answers.summary)")
      #expect(levers.count <= 3)
    }
  }

  @Test func aMedicalOpinionIsWhatASickLeaveWaitsFor() throws {
    let finding = try #require(
      try AnswerSpace.findings().first {
        $0.answers.map(\.id) == ["titulaire", "maladie", "absent"]
      })
    let first = try #require(finding.levers(in: checker).first)
    #expect(first.answers.map(\.assignment) == ["avis-medical=favorable", "but=reconversion"])
    #expect(first.verdict == .onMedicalOpinion)
    #expect(first.mover == .doctor)
  }

  @Test func theDiagramAndTheRulesNameTheSame() throws {
    for finding in try AnswerSpace.findings() where finding.ruling.verdict.rank > Verdict.yes.rank {
      #expect(finding.levers == finding.levers(in: checker), "\(finding.answers.summary)")
    }
  }

  /// Each row serves somewhere: none is there for nothing.
  @Test func everyLeverServes() throws {
    let used = Set(try AnswerSpace.findings().flatMap { $0.levers(in: checker).flatMap(\.steps) })
    #expect(Set(Lever.all).subtracting(used).map(\.answer.assignment) == [])
  }
}
