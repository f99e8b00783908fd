import Eligibility
import Foundation
import Testing
import TestSupport

@testable import DecisionTree

/// The diagram in the forms that other programs read.
struct ExportTests {
  private let diagram: Diagram

  init() throws {
    diagram = try Diagram.shared.get()
  }

  @Test func theSameRulesGiveTheSameBytes() throws {
    let again = try Diagram()
    #expect(try json(diagram) == json(again))
    #expect(diagram.dot == again.dot)
    #expect(diagram.mermaid == again.mermaid)
    #expect(diagram.outline == again.outline)
  }

  @Test func jsonHasTheShapeThatIsDocumented() throws {
    let root = try #require(
      try JSONSerialization.jsonObject(with: json(diagram)) as? [String: Any])
    #expect(Set(root.keys) == ["version", "a-jour-au", "racine", "questions", "regles", "noeuds"])
    #expect(root["version"] as? Int == 1)
    let rules = try #require(root["regles"] as? [String: [String: Any]])
    let questions = try #require(root["questions"] as? [String: [String: Any]])
    for (id, rule) in rules { try checkRule(id, rule) }
    let nodes = try #require(root["noeuds"] as? [[String: Any]])
    #expect(root["racine"] as? Int == nodes.count - 1)
    for (index, node) in nodes.enumerated() where !node.isEmpty {
      let question = try #require(node["question"] as? String)
      let answers = try #require(questions[question]?["reponses"] as? [String: String])
      let choices = try #require(node["choix"] as? [[String: Any]])
      #expect(choices.allSatisfy { answers[$0["reponse"] as? String ?? ""] != nil })
      let bypass = node["sinon"] as? [String: Any]
      for way in choices + [bypass].compactMap(\.self) {
        #expect((way["vers"] as? Int).map { (0..<index).contains($0) } == true)
        #expect((way["regles"] as? [String])?.allSatisfy { rules[$0] != nil } == true)
      }
    }
  }

  private func checkRule(_ id: String, _ rule: [String: Any]) throws {
    let names = ["id", "texte", "etat", "references", "effet", "conditions", "demarches"]
    let optional = ["depuis", "reponse", "redite", "attente", "engagements"]
    #expect(Set(rule.keys).subtracting(optional) == Set(names))
    #expect(rule["id"] as? String == id)
    let effect = try #require(rule["effet"] as? [String: String])
    #expect(Set(effect.keys).isSubset(of: Set(Ruling.Field.allCases.map(\.rawValue))))
    for list in ["conditions", "engagements"] {
      let clauses = try #require((rule[list] ?? []) as? [[String: String]])
      #expect(clauses.allSatisfy { Set($0.keys) == ["id", "texte"] })
    }
    let steps = try #require(rule["demarches"] as? [[String: String]])
    let keys: Set = ["id", "phase", "texte", "article"]
    #expect(steps.allSatisfy { Set($0.keys).subtracting(["delai"]) == keys })
    let references = try #require(rule["references"] as? [[String: String]])
    #expect(
      references.allSatisfy { Set($0.keys).subtracting(["abroge", "repris"]) == ["texte", "url"] })
  }

  @Test func jsonReadsBackAsItWasWritten() throws {
    let document = try JSONDecoder().decode(DiagramDocument.self, from: json(diagram))
    #expect(try encoded(document) == json(diagram))
  }

  @Test func dotIsAGraphWithEveryNodeAndEveryStep() throws {
    let tokens = try DOTTokens(diagram.dot).tokens
    #expect(tokens.prefix(3) == ["digraph", "cpf", "{"] && tokens.last == "}")
    #expect(tokens.count { $0 == "->" } == diagram.reachableSteps().count)
    #expect(tokens.count { $0 == "[" } == tokens.count { $0 == "]" })
    for question in Set(DiagramDocument(diagram).nodes.compactMap(\.question)) {
      let text = DiagramDocument(diagram).questions[question]?.text ?? ""
      #expect(tokens.contains("\"\(text)\""), "\(question)")
    }
    #expect(tokens.contains("dotted") && tokens.contains("dashed"))
  }

  @Test(.enabled(if: Graphviz.program != nil, "Graphviz is not installed"))
  func graphvizReadsTheDOT() throws {
    #expect(try Graphviz.status(reading: diagram.dot) == 0)
  }

  @Test func mermaidIsOneStatementPerLine() {
    let lines = diagram.mermaid.split(separator: "\n").map(String.init)
    #expect(lines.first == "flowchart TD")
    let node = #/  n\d+(?:\["[^"<>`]+"\]|\(\["[^"<>`]+"\]\)|\(\("fin"\)\))/#
    let step = #/  n\d+ (?:-->|-\.->)\|"[^"<>`]+"\| n\d+/#
    let nodes = lines.dropFirst().filter { $0.wholeMatch(of: node) != nil }
    let steps = lines.dropFirst().filter { $0.wholeMatch(of: step) != nil }
    #expect(nodes.count == diagram.nodes.count)
    #expect(steps.count == diagram.reachableSteps().count)
    #expect(lines.count == 1 + nodes.count + steps.count)
  }

  @Test func theOutlineWritesEachQuestionOnceAndRefersToItAfterwards() {
    let lines = diagram.outline.split(separator: "\n").map(String.init)
    let numbers = lines.compactMap {
      $0.firstMatch(of: #/^ *(\d+)\. /#).flatMap { Int($0.output.1) }
    }
    let references = lines.compactMap {
      $0.firstMatch(of: #/→ voir (\d+)$/#).flatMap { Int($0.output.1) }
    }
    #expect(numbers == Array(1...(diagram.nodes.count - 1)))
    #expect(Set(references).isSubset(of: Set(numbers)))
    let steps = lines.count { $0.firstMatch(of: #/^ *- /#) != nil }
    #expect(steps == diagram.reachableSteps().count)
  }

  private func json(_ diagram: Diagram) throws -> Data {
    try encoded(DiagramDocument(diagram))
  }

  private func encoded(_ document: DiagramDocument) throws -> Data {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys]
    return try encoder.encode(document)
  }
}
