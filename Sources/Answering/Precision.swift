package import DecisionTree
package import Eligibility

/// A follow-up that may come up once the verdict is known, with what each answer to it adds.
package struct Precision: Sendable {
  /// The question.
  package let question: Question
  /// The answer to an earlier follow-up after which it comes up; nothing where it always does.
  package private(set) var condition: Answer?
  /// The choices, in order.
  package let options: [Option]

  /// A choice, and the rules that it adds to those applied where the question is passed over.
  package struct Option: Sendable {
    package let answer: Answer
    package let rules: [Rule]
  }

  /// The follow-up where an earlier answer is what brings it up.
  fileprivate func brought(by answer: Answer) -> Precision {
    var precision = self
    precision.condition = condition ?? answer
    return precision
  }
}

extension Diagram {
  /// For each node, the follow-ups from there on, in their order, each told once.
  package var precisions: [[Precision]] {
    nodes.indices.reduce(into: []) { known, index in
      known.append(precisions(at: index, known))
    }
  }

  /// - Parameter known: What was found for the nodes before, to which this one leads.
  private func precisions(at node: Int, _ known: [[Precision]]) -> [Precision] {
    guard case .followUp(let question, let edges, let bypass) = nodes[node] else { return [] }
    let later = known[bypass.target]
    let told = Set(later.map(\.question))
    let brought = edges.flatMap { edge in
      known[edge.target].filter { !told.contains($0.question) }
        .map { $0.brought(by: edge.answer) }
    }
    let passed = rulesOfPassing(bypass)
    let options = edges.map { edge in
      let rules = edge.rules + rulesOfPassing(from: edge.target)
      return Precision.Option(
        answer: edge.answer, rules: rules.filter { !passed.contains($0) })
    }
    return [Precision(question: question, condition: nil, options: options)] + brought + later
  }

  private func rulesOfPassing(_ bypass: Bypass) -> [Rule] {
    bypass.rules + rulesOfPassing(from: bypass.target)
  }

  /// The rules added from a node on where every follow-up is passed over.
  private func rulesOfPassing(from node: Int) -> [Rule] {
    guard case .followUp(_, _, let bypass) = nodes[node] else { return [] }
    return rulesOfPassing(bypass)
  }
}
