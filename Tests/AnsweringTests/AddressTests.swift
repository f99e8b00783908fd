import Answering
import DecisionTree
import Eligibility
import Testing
import TestSupport

/// The addresses of the checker's pages.
struct AddressTests {
  private let pages: [Path]

  init() throws {
    let diagram = try Diagram.shared.get()
    pages = diagram.prefixes(of: diagram.start)
  }

  @Test func eachPageHasItsOwn() {
    let own = pages.filter { !$0.isAgentPathOfElected }
    #expect(Set(own.map(\.address)).count == own.count)
    #expect(own.count <= 1_500)
  }

  @Test func eachIsMadeOfTheAnswers() {
    for page in pages where !page.isAgentPathOfElected {
      #expect(page.address == (["verifier"] + page.answers.map(\.id)).joined(separator: "/") + "/")
    }
  }

  /// Whatever follows the agent's status follows it in the same way for someone elected.
  @Test func someoneElectedIsLedToTheAgentsPage() throws {
    let own = Set(pages.filter { !$0.isAgentPathOfElected }.map(\.address))
    let elected = pages.filter(\.isAgentPathOfElected)
    #expect(!elected.isEmpty)
    for page in elected {
      let agent = page.answers.drop { $0.question != .agentStatus }.map(\.id)
      #expect(page.address == (["verifier"] + agent).joined(separator: "/") + "/")
      #expect(own.contains(page.address))
    }
  }

  @Test func onlyAnElectedAgentTakesTheDetour() {
    for page in pages {
      let ids = page.answers.map(\.id)
      #expect(page.isAgentPathOfElected == (ids.starts(with: ["elu", "oui"]) && ids.count > 2))
    }
  }

  @Test func aFindingStandsAtTheAddressOfItsAnswers() throws {
    for finding in try AnswerSpace.findings() {
      #expect(finding.address == PathAddress.address(of: finding.answers))
    }
  }

  @Test func withoutOneOfItsQuestionsItStandsInTheChecker() throws {
    let known: [Answer] = [
      Answer(Status.tenured, to: .status), Answer(Situation.inPost, to: .situation),
      Answer(Training.jobAdaptation, to: .training),
    ]
    let consultation = try Checker.shared.get().consult(Answers(known), unknown: [.employers])
    guard case .settled(let finding, _) = consultation else {
      Issue.record("open")
      return
    }
    #expect(
      finding.address == "verifier/#statut=titulaire&situation=en-poste&formation=adaptation")
  }
}
