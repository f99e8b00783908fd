package import Eligibility

extension Diagram {
  /// Explores the rules over all answers and folds equal sub-trees.
  ///
  /// - Throws: `Misstep.unsettled` where some answers end without a complete ruling.
  package init() throws(Misstep) {
    var explorer = Explorer()
    _ = try explorer.explore(Answers(), after: 0)
    nodes = explorer.nodes
  }
}

/// Runs the rules again and again, one more answer at a time, and shares what it has seen.
private struct Explorer {
  var nodes: [Diagram.Node] = []
  private var indices: [Diagram.Node: Int] = [:]

  /// The rules that the last answer adds, and the node that follows.
  ///
  /// - Parameter count: how many rules were applied before the last answer.
  mutating func explore(
    _ answers: Answers, after count: Int
  ) throws(Misstep) -> (rules: [Rule], target: Int) {
    switch try answers.examined() {
    case .settled(let finding):
      return (Array(finding.rules.dropFirst(count)), index(of: .end))
    case .asking(let question, let offered, let events):
      let rules = events.rules
      var edges: [Diagram.Edge] = []
      for answer in offered {
        let next = try explore(answers.giving(answer), after: rules.count)
        edges.append(Diagram.Edge(answer: answer, rules: next.rules, target: next.target))
      }
      return (Array(rules.dropFirst(count)), index(of: .question(question, edges)))
    }
  }

  private mutating func index(of node: Diagram.Node) -> Int {
    if let known = indices[node] { return known }
    nodes.append(node)
    indices[node] = nodes.count - 1
    return nodes.count - 1
  }
}
