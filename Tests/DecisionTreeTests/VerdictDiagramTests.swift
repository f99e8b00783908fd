import DecisionTree
import Eligibility
import Testing
import TestSupport

/// What is shown of a status says what the rules say.
struct VerdictDiagramTests {
  private let diagram: Diagram

  init() throws {
    diagram = try Diagram.shared.get()
  }

  /// Every complete list of answers, found by the rules, leads to its verdict.
  @Test func leadsEveryAnswerToItsVerdict() throws {
    for edge in diagram.edges(at: diagram.start) {
      let findings = try AnswerSpace.findings(from: Answers([edge.answer]))
      guard let shown = VerdictDiagram(diagram, after: diagram.start.following(edge)) else {
        #expect(findings.count == 1, "\(edge.answer.id)")
        continue
      }
      for finding in findings {
        let end = try #require(shown.end(of: Answers(finding.answers)), "\(finding.answers)")
        switch end {
        case .verdict(let verdict): #expect(verdict == finding.ruling.verdict)
        case .sameAs(let answer): #expect(finding.answers.contains(answer))
        case .question(let question, _): Issue.record("\(question) is not answered")
        }
      }
    }
  }

  @Test func numbersTheQuestionsAndSharesWhatIsTheSame() throws {
    let tenured = try #require(
      diagram.edges(at: diagram.start).first { $0.answer.id == "titulaire" })
    let shown = try #require(VerdictDiagram(diagram, after: diagram.start.following(tenured)))
    let questions = shown.nodes.count { $0.ending == nil }
    #expect(shown.numbers.values.sorted() == Array(1...questions))
    #expect(shown.numbers[shown.root] == 1)
    #expect(Set(shown.nodes).count == shown.nodes.count)
  }

  @Test func theGraphHasEveryQuestionAndEveryWay() throws {
    let edge = try #require(diagram.edges(at: diagram.start).first)
    let shown = try #require(VerdictDiagram(diagram, after: diagram.start.following(edge)))
    let graph = VerdictDOT(shown).text(titled: "Un \"titre\"")
    let tokens = try DOTTokens(graph).tokens
    #expect(tokens.prefix(3) == ["digraph", "\"Un \\\"titre\\\"\"", "{"] && tokens.last == "}")
    #expect(tokens.count { $0 == "->" } == shown.branches.count)
    let texts = Set(tokens.map { $0.replacing("\\n", with: " ") })
    for (index, number) in shown.numbers {
      guard case .question(let question, _) = shown.nodes[index] else { continue }
      #expect(texts.contains("\"\(number). \(question.text)\""))
    }
  }
}

extension VerdictDiagram {
  fileprivate var branches: [Branch] {
    nodes.flatMap { node in
      if case .question(_, let branches) = node { branches } else { [Branch]() }
    }
  }

  /// The node that some answers lead to.
  fileprivate func end(of answers: Answers) -> Node? {
    var index = root
    while case .question(let question, let branches) = nodes[index] {
      guard let answer = answers[question],
        let branch = branches.first(where: { $0.answers.contains(answer) })
      else { return nil }
      index = branch.target
    }
    return nodes[index]
  }
}
