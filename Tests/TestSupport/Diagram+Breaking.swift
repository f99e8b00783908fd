package import DecisionTree
package import Eligibility

extension Diagram {
  /// The diagram with one choice changed, wherever its question is asked.
  package func changingEdge(
    of question: Question, to answer: String, _ change: (Edge) -> Edge
  ) -> Diagram {
    changingChoices(of: question) { $0.map { $0.answer.id == answer ? change($0) : $0 } }
  }

  /// The diagram with the choices of a question changed, wherever it is asked.
  package func changingChoices(of question: Question, _ change: ([Edge]) -> [Edge]) -> Diagram {
    Diagram(
      nodes: nodes.map { node in
        switch node {
        case .question(question, let edges): .question(question, change(edges))
        case .followUp(question, let edges, let bypass):
          .followUp(question, change(edges), otherwise: bypass)
        case .question, .followUp, .end: node
        }
      })
  }
}

extension Diagram.Node {
  /// The node with each choice changed.
  package func mapping(_ change: (Diagram.Edge) -> Diagram.Edge) -> Diagram.Node {
    switch self {
    case .question(let question, let edges): .question(question, edges.map(change))
    case .followUp(let question, let edges, let bypass):
      .followUp(question, edges.map(change), otherwise: bypass)
    case .end: .end
    }
  }
}

extension Diagram.Edge {
  package func with(rules: [Rule]) -> Diagram.Edge {
    Diagram.Edge(answer: answer, rules: rules, target: target)
  }

  package func with(target: Int) -> Diagram.Edge {
    Diagram.Edge(answer: answer, rules: rules, target: target)
  }
}
