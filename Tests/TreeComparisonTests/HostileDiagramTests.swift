import Foundation
import Testing
import TestSupport

@testable import DecisionTree
@testable import TreeComparison

/// Diagrams made to be too much: they are refused before they take the memory or the time.
struct HostileDiagramTests {
  private let today: DiagramDocument

  init() throws {
    today = DiagramDocument(try Diagram.shared.get())
  }

  /// The diagram of this program with other nodes, and the last of them as its root.
  private func document(_ nodes: [[String: Any]]) throws -> DiagramDocument {
    let data = try JSONEncoder().encode(today)
    var object = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
    object["noeuds"] = nodes
    object["racine"] = nodes.count - 1
    return try JSONDecoder().decode(
      DiagramDocument.self, from: JSONSerialization.data(withJSONObject: object))
  }

  /// One question after another, each with two answers that lead to the next.
  private func chain(_ length: Int) throws -> DiagramDocument {
    try document(
      [[:]]
        + (1...length).map { number in
          let choices = ["a", "b"].map { answer in
            ["reponse": answer, "regles": [String](), "vers": number - 1] as [String: Any]
          }
          return ["question": "q\(number)", "choix": choices]
        })
  }

  @Test func aFewTwoWayNodesAreTooManySituations() throws {
    for length in [14, 18, 60] {
      let hostile = try chain(length)
      #expect(hostile.fault == nil)
      #expect(throws: TooManySituations.self) { try DiagramComparison(from: hostile, to: today) }
      #expect(throws: TooManySituations.self) { try DiagramComparison(from: today, to: hostile) }
    }
  }

  @Test func aWayWithoutEndIsAFault() throws {
    #expect(try chain(100).fault == nil)
    #expect(try chain(101).fault == "« noeuds[101] » commence un chemin de plus de 100 questions")
    #expect(try chain(20_000).fault != nil)
  }

  @Test func aNodeThatLeadsToItselfIsAFault() throws {
    let choice: [String: Any] = ["reponse": "a", "regles": [String](), "vers": 1]
    let hostile = try document([[:], ["question": "q", "choix": [choice]]])
    #expect(hostile.fault?.hasPrefix("« noeuds[1] » mène au nœud 1") == true)
  }

  /// Two diagrams that begin with another question have every situation of one for each of the other.
  @Test func anotherFirstQuestionEnds() throws {
    let data = try JSONEncoder().encode(today)
    var object = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
    var nodes = try #require(object["noeuds"] as? [[String: Any]])
    nodes[today.root]["question"] = "duree"
    object["noeuds"] = nodes
    let mutated = try JSONDecoder().decode(
      DiagramDocument.self, from: JSONSerialization.data(withJSONObject: object))
    #expect(mutated.fault == nil)
    #expect(throws: TooManySituations.self) { try DiagramComparison(from: mutated, to: today) }
  }

  /// Exports with a place or two changed, as a hand or a fault of a disk changes them.
  @Test func changedExportsAreComparedOrRefused() throws {
    var generator = SeededGenerator(seed: 7)
    let data = try JSONEncoder().encode(today)
    let object = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
    let nodes = try #require(object["noeuds"] as? [[String: Any]])
    let questions = nodes.compactMap { $0["question"] as? String }
    var (refused, compared) = (0, 0)
    for _ in 0..<Mutation.rounds(15) {
      var changed = nodes
      for _ in 0..<Int.random(in: 1...2, using: &generator) {
        let place = Int.random(in: changed.indices, using: &generator)
        guard var choices = changed[place]["choix"] as? [[String: Any]], !choices.isEmpty else {
          continue
        }
        let choice = Int.random(in: choices.indices, using: &generator)
        switch Int.random(in: 0..<4, using: &generator) {
        case 0: choices[choice]["vers"] = Int.random(in: -1...nodes.count, using: &generator)
        case 1: choices.remove(at: choice)
        case 2: choices[choice]["regles"] = ["R01"]
        case _: changed[place]["question"] = questions.randomElement(using: &generator)
        }
        changed[place]["choix"] = choices
      }
      var document = object
      document["noeuds"] = changed
      let hostile = try JSONDecoder().decode(
        DiagramDocument.self, from: JSONSerialization.data(withJSONObject: document))
      if hostile.fault == nil, (try? DiagramComparison(from: hostile, to: today)) != nil {
        compared += 1
      } else {
        refused += 1
      }
    }
    print("\(compared) changed exports compared, \(refused) refused")
    #expect(compared > 0 && refused > 0)
  }
}
