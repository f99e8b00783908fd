package import Eligibility

extension Diagram {
  /// Explores the rules over all answers and folds equal sub-trees.
  ///
  /// - Parameter withFollowUps: Whether follow-ups are explored; without them, every settled
  ///   verdict is an end, and the diagram takes half the time.
  /// - Throws: `Misstep.unsettled` where some answers end without a complete ruling.
  package init(withFollowUps: Bool = true) throws(Misstep) {
    var explorer = Explorer(withFollowUps: withFollowUps)
    _ = try explorer.explore(Answers(), after: 0)
    nodes = explorer.nodes
  }
}

/// Runs the rules again and again, one more answer at a time, and shares what it has seen.
private struct Explorer {
  /// The rules that an answer adds, and the node that follows.
  typealias Step = (rules: [Rule], target: Int)

  private(set) var nodes: [Diagram.Node] = []
  private let withFollowUps: Bool
  private var indices: [Diagram.Node: Int] = [:]
  /// Follow-ups depend on their context alone: each context is explored once.
  private var followUps: [FollowUpContext: Step] = [:]

  init(withFollowUps: Bool) {
    self.withFollowUps = withFollowUps
  }

  /// Explores the core questions.
  ///
  /// - Parameter count: How many rules were applied before the last answer.
  mutating func explore(_ answers: Answers, after count: Int) throws(Misstep) -> Step {
    switch try answers.examinedCore() {
    case .settled(let events, let context):
      let rules = events.rules
      guard Ruling(rules: rules) != nil else {
        throw .unsettled(Misstep.Unsettled(answers: events.answers, rules: rules))
      }
      let asked = withFollowUps ? context : nil
      let rest = try asked.map { context throws(Misstep) in try exploreFollowUps(context) }
      return (
        Array(rules.dropFirst(count)) + (rest?.rules ?? []), rest?.target ?? index(of: .end)
      )
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

  private mutating func exploreFollowUps(_ context: FollowUpContext) throws(Misstep) -> Step {
    if let known = followUps[context] { return known }
    let step = try exploreFollowUps(context, Answers(), passingOver: [], after: 0)
    followUps[context] = step
    return step
  }

  private mutating func exploreFollowUps(
    _ context: FollowUpContext, _ answers: Answers, passingOver passed: Set<Question>,
    after count: Int
  ) throws(Misstep) -> Step {
    let progress = try answers.examinedFollowUps(context, passingOver: passed)
    let rules = progress.events.rules
    let added = Array(rules.dropFirst(count))
    guard let next = progress.next else { return (added, index(of: .end)) }
    var edges: [Diagram.Edge] = []
    for answer in next.offered {
      let step = try exploreFollowUps(
        context, answers.giving(answer), passingOver: passed, after: rules.count)
      edges.append(Diagram.Edge(answer: answer, rules: step.rules, target: step.target))
    }
    let bypass = try exploreFollowUps(
      context, answers, passingOver: passed.union([next.question]), after: rules.count)
    let node = Diagram.Node.followUp(
      next.question, edges, otherwise: Diagram.Bypass(rules: bypass.rules, target: bypass.target))
    return (added, index(of: node))
  }

  private mutating func index(of node: Diagram.Node) -> Int {
    if let known = indices[node] { return known }
    nodes.append(node)
    indices[node] = nodes.count - 1
    return nodes.count - 1
  }
}
