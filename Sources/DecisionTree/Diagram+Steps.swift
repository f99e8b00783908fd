import Eligibility

extension Diagram {
  /// A way from one node to the next: by an answer, or past a question.
  struct Step: Hashable {
    /// The index of the node that asks.
    let origin: Int
    /// The choice; nothing where the question is passed over.
    let answer: Answer?
    /// The rules added, in order.
    let rules: [Rule]
    /// The index of the next node.
    let target: Int
  }

  /// The ways on from a node, in the order of the choices; passing over comes last.
  func steps(from index: Int) -> [Step] {
    switch nodes[index] {
    case .question(_, let edges): edges.map { Step($0, from: index) }
    case .followUp(_, let edges, let bypass):
      edges.map { Step($0, from: index) }
        + [Step(origin: index, answer: nil, rules: bypass.rules, target: bypass.target)]
    case .end: []
    }
  }

  /// Every step that some answers take, a node nearer to the root first.
  func reachableSteps() -> [Step] {
    let reached = Set(shortestPaths().keys)
    return nodes.indices.reversed().filter(reached.contains).flatMap(steps)
  }

  /// The shortest path to every node that some answers reach; also right where nodes loop.
  func shortestPaths() -> [Int: Path] {
    guard !nodes.isEmpty else { return [:] }
    var paths = [root: start]
    var frontier = [start]
    while !frontier.isEmpty {
      var next: [Path] = []
      while let path = frontier.popLast() {
        for step in steps(from: path.node)
        where nodes.indices.contains(step.target) && paths[step.target] == nil {
          let further = path.taking(step)
          paths[step.target] = further
          next.append(further)
        }
      }
      frontier = next.reversed()
    }
    return paths
  }

  /// How many ways lead from a node to one of a kind, core questions and follow-ups answered.
  func total(from node: Int, _ isLast: (Node) -> Bool) -> Int {
    var known: [Int: Int] = [:]
    func count(_ index: Int) -> Int {
      if let count = known[index] { return count }
      let count =
        isLast(nodes[index])
        ? 1 : steps(from: index).filter { $0.answer != nil }.reduce(0) { $0 + count($1.target) }
      known[index] = count
      return count
    }
    return count(node)
  }

  /// The most questions that follow from a node.
  func longest(from node: Int) -> Int {
    var known: [Int: Int] = [:]
    func length(_ index: Int) -> Int {
      if let length = known[index] { return length }
      let length = steps(from: index).map { 1 + length($0.target) }.max() ?? 0
      known[index] = length
      return length
    }
    return length(node)
  }

  /// The ways that lead back to a node already passed, or nowhere.
  func endlessWays() -> [Proof.Defect] {
    let paths = shortestPaths()
    return paths.values.flatMap { path in
      steps(from: path.node).filter { !(0..<path.node).contains($0.target) }.map { step in
        Proof.Defect(
          check: .termination,
          text: "après cette réponse, les questions ne se terminent pas",
          answers: path.taking(step).answers, rules: path.taking(step).rules)
      }
    }.sorted { $0.answers.count < $1.answers.count }
  }
}

extension Diagram.Step {
  init(_ edge: Diagram.Edge, from origin: Int) {
    self.init(origin: origin, answer: edge.answer, rules: edge.rules, target: edge.target)
  }
}

extension Diagram.Node {
  /// Whether the verdict is settled here.
  var isCoreEnd: Bool {
    switch self {
    case .question: false
    case .followUp, .end: true
    }
  }
}
