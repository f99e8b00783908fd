/// The core questions unfolded into a tree, with what may still come below each node.
///
/// A row that leaves a question open may have a thousand ways ahead: these sets say what they lead
/// to without walking them.
package struct AnswerTree: Sendable {
  /// A core question after the answers that lead to it, or a settled verdict.
  struct Node: Sendable {
    /// The node before; nil at the root.
    let parent: Int?
    /// The code of the answer that leads here; that of none at the root.
    let code: UInt8
    /// The rules that this answer adds.
    let rules: [Int]
    /// What all the rules so far add up to.
    let ruling: PackedRuling
    /// The node of the table.
    let place: Int
    /// The question asked here; nil at a settled verdict.
    let question: Int?
    /// The nodes that follow, in the order of the choices.
    var children: [Int] = []
    /// What may come from here on.
    var below = Prospect()
  }

  /// What may come from some node on.
  package struct Prospect: Equatable, Sendable {
    package var questions = PlaceSet()
    package var followUps = PlaceSet()
    package var verdicts = PlaceSet()

    mutating func formUnion(_ other: Prospect) {
      questions.formUnion(other.questions)
      followUps.formUnion(other.followUps)
      verdicts.formUnion(other.verdicts)
    }
  }

  package let table: CheckerTable
  /// A node comes before those it leads to; the root comes first.
  private(set) var nodes: [Node] = []
  /// The follow-ups that may come up after each node of the table.
  private let followUps: [PlaceSet]

  /// Unfolds a table, every way of which ends in a complete ruling.
  package init(_ table: CheckerTable) {
    self.table = table
    followUps = Self.followUps(in: table)
    let root = CheckerTable.Step(
      code: AnswerCode.none, rules: [], target: table.nodes.count - 1)
    _ = unfold(root, after: nil, PackedRuling())
  }

  /// Adds the node that a step leads to, and all below it; gives its index.
  private mutating func unfold(
    _ step: CheckerTable.Step, after parent: Int?, _ before: PackedRuling
  ) -> Int {
    var ruling = before
    for rule in step.rules { ruling.merge(table.rules[rule].effect) }
    let index = nodes.count
    var below = Prospect()
    switch table.nodes[step.target] {
    case .question(let question, let steps):
      nodes.append(node(step, after: parent, ruling, asking: question))
      below.questions = PlaceSet(question)
      var children: [Int] = []
      for next in steps {
        let child = unfold(next, after: index, ruling)
        below.formUnion(nodes[child].below)
        children.append(child)
      }
      nodes[index].children = children
    case .followUp, .end:
      nodes.append(node(step, after: parent, ruling, asking: nil))
      below.followUps = followUps[step.target]
      below.verdicts = PlaceSet(Self.verdict(of: ruling))
    }
    nodes[index].below = below
    return index
  }

  private func node(
    _ step: CheckerTable.Step, after parent: Int?, _ ruling: PackedRuling, asking question: Int?
  ) -> Node {
    Node(
      parent: parent, code: step.code, rules: step.rules, ruling: ruling, place: step.target,
      question: question)
  }

  /// The verdict of a ruling that every rule of its way has shaped.
  static func verdict(of ruling: PackedRuling) -> Int {
    guard ruling.isComplete, let verdict = ruling[PackedRuling.verdict] else {
      preconditionFailure("a way ends without a complete ruling")
    }
    return verdict
  }

  /// A node of the table comes after those it leads to.
  private static func followUps(in table: CheckerTable) -> [PlaceSet] {
    var sets: [PlaceSet] = []
    for node in table.nodes {
      var set = PlaceSet()
      switch node {
      case .question, .end: break
      case .followUp(let question, let steps, let bypass):
        set.insert(question)
        set.formUnion(sets[bypass.target])
        for step in steps { set.formUnion(sets[step.target]) }
      }
      sets.append(set)
    }
    return sets
  }

  /// The node that an answer leads to from another; nil where it is not offered there.
  func child(of index: Int, for code: UInt8) -> Int? {
    nodes[index].children.first { nodes[$0].code == code }
  }

  /// The answers on the way to a node, in the order in which they were asked.
  func choices(to index: Int) -> [CodedAnswer] {
    guard let parent = nodes[index].parent, let question = nodes[parent].question else { return [] }
    return choices(to: parent) + [CodedAnswer(question: question, code: nodes[index].code)]
  }

  /// The rules on the way to a node, in order.
  func rules(to index: Int) -> [Int] {
    let before = nodes[index].parent.map { rules(to: $0) } ?? []
    return before + nodes[index].rules
  }

  /// The node that answers lead to without a doubt.
  private func sureNode(_ codes: [UInt8]) -> Int {
    var index = 0
    while let question = nodes[index].question, let next = child(of: index, for: codes[question]) {
      index = next
    }
    return index
  }

  /// The answers that lead somewhere without a doubt, in the order in which they are asked.
  package func sureChoices(_ codes: [UInt8]) -> [CodedAnswer] {
    choices(to: sureNode(codes))
  }

  /// The verdict that answers lead to, and the way there; nil where a core question has none.
  package func end(_ codes: [UInt8]) -> (verdict: Int, way: Way)? {
    endVerdict(codes).map { ($0, Way(to: sureNode(codes), in: self)) }
  }

  /// The verdict that answers lead to; nil where a core question has none.
  func endVerdict(_ codes: [UInt8]) -> Int? {
    let node = nodes[sureNode(codes)]
    return node.question == nil ? Self.verdict(of: node.ruling) : nil
  }

  /// The question that answers lead to; nil where the verdict is settled.
  package func question(after codes: [UInt8]) -> Int? {
    nodes[sureNode(codes)].question
  }

  /// How many core questions are left to put after some answers, the next one among them: at the
  /// least and at the most. Those whose answers are given already do not count; nil where an answer
  /// is not known, since what is asked then hangs on it.
  package func remaining(after codes: [UInt8]) -> ClosedRange<Int>? {
    codes.contains(AnswerCode.unknown) ? nil : remaining(at: 0, codes)
  }

  private func remaining(at index: Int, _ codes: [UInt8]) -> ClosedRange<Int> {
    guard let question = nodes[index].question else { return 0...0 }
    if let next = child(of: index, for: codes[question]) { return remaining(at: next, codes) }
    var (least, most) = (Int.max, 0)
    for child in nodes[index].children {
      let below = remaining(at: child, codes)
      least = min(least, below.lowerBound)
      most = max(most, below.upperBound)
    }
    return least + 1...most + 1
  }

  /// The verdicts possible after each choice of the question that answers lead to.
  package func separations(_ codes: [UInt8]) -> [(code: UInt8, verdicts: PlaceSet)] {
    nodes[sureNode(codes)].children.map { (nodes[$0].code, nodes[$0].below.verdicts) }
  }
}
