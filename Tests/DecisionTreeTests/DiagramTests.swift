import DecisionTree
import Eligibility
import Testing
import TestSupport

/// The diagram says what the rules say.
struct DiagramTests {
  private let diagram: Diagram

  init() throws {
    diagram = try Diagram.shared.get()
  }

  @Test func agreesWithTheRulesOnEveryAnswer() throws {
    let direct = try AnswerSpace.findings()
    let paths = diagram.completions(of: diagram.start)
    #expect(direct.count > 1_000)
    #expect(paths.map(\.finding) == direct)
  }

  @Test func asksInTheOrderOfTheContract() throws {
    let order = Dictionary(
      uniqueKeysWithValues: zip(Question.allCases, Question.allCases.indices))
    for path in diagram.completions(of: diagram.start) {
      let places = path.answers.compactMap { order[$0.question] }
      #expect(zip(places, places.dropFirst()).allSatisfy { $0 < $1 })
    }
  }

  @Test func foldsEqualSubTrees() {
    #expect(Set(diagram.nodes).count == diagram.nodes.count)
    #expect(diagram.nodes.count { $0 == .end } == 1)
    for (index, node) in diagram.nodes.enumerated() {
      guard case .question(let question, let edges) = node else { continue }
      #expect(!edges.isEmpty)
      #expect(edges.allSatisfy { $0.target < index && $0.answer.question == question })
      #expect(Set(edges.map(\.answer)).count == edges.count)
    }
  }

  /// Run through the rules again, the answers apply the rule and settle the verdict.
  @Test(arguments: Rule.allCases) func someAnswersApplyEachRule(rule: Rule) throws {
    let answers = try #require(diagram.answersByRule[rule])
    guard case .settled(let finding, _) = try Answers(answers).examined() else {
      Issue.record("the verdict is not settled")
      return
    }
    #expect(finding.rules.contains(rule))
  }

  @Test func prefixesAreTheBeginningsOfTheCompletions() {
    let prefixes = diagram.prefixes(of: diagram.start).map(\.answers)
    let beginnings = Set(
      diagram.completions(of: diagram.start).flatMap { path in
        (0...path.answers.count).map { Array(path.answers.prefix($0)) }
      })
    #expect(prefixes.count == beginnings.count)
    #expect(Set(prefixes) == beginnings)
  }

  @Test func theProofFindsNothing() throws {
    let proof = diagram.proof()
    let direct = try AnswerSpace.findings()
    #expect(proof.defects == [])
    #expect(proof.paths == direct.count)
    #expect(proof.nodes == diagram.nodes.count)
    #expect(proof.longest > direct.map(\.answers.count).max() ?? 0)
    #expect(proof.tuples > proof.paths)
  }
}
