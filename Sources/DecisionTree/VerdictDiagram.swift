package import Eligibility

/// The core questions that follow from some answers, down to the verdicts: a diagram for people.
///
/// Rules are left out, so that sub-trees with the same verdicts are one node, and the choices that
/// lead to the same node are one branch.
package struct VerdictDiagram: Sendable {
  /// A question, or what it comes to.
  package enum Node: Hashable, Sendable {
    case question(Question, [Branch])
    case verdict(Verdict)
    /// The questions of an agent of this status, who is an elected person too.
    case sameAs(Answer)

    /// What stands at an end; a question is none.
    package var ending: String? {
      switch self {
      case .question: nil
      case .verdict(let verdict): verdict.label
      case .sameAs(let answer): "comme pour : \(answer.label)"
      }
    }
  }

  /// The choices of a question that lead to one node.
  package struct Branch: Hashable, Sendable {
    /// The choices, in order.
    package let answers: [Answer]
    /// The index of the next node.
    package let target: Int
  }

  /// The nodes; a node comes after those it leads to, the first question comes last.
  package let nodes: [Node]
  /// The number of each question, counted from 1 as one reads from the first question on.
  package let numbers: [Int: Int]

  /// Nothing where no question is left, or where the rules do not conclude.
  ///
  /// - Parameter path: The answers already given.
  package init?(_ diagram: Diagram, after path: Path) {
    var folding = Folding(diagram)
    guard diagram.question(at: path) != nil, let root = folding.fold(path) else { return nil }
    nodes = folding.nodes
    numbers = Self.numbers(of: folding.nodes, from: root)
  }

  /// The index of the first question.
  package var root: Int { nodes.count - 1 }

  private static func numbers(of nodes: [Node], from root: Int) -> [Int: Int] {
    var numbers: [Int: Int] = [:]
    func visit(_ index: Int) {
      guard numbers[index] == nil, case .question(_, let branches) = nodes[index] else { return }
      numbers[index] = numbers.count + 1
      for branch in branches { visit(branch.target) }
    }
    visit(root)
    return numbers
  }
}

/// Walks the answers, and shares what leads to the same verdicts.
private struct Folding {
  private(set) var nodes: [VerdictDiagram.Node] = []
  private var indices: [VerdictDiagram.Node: Int] = [:]
  private let diagram: Diagram

  init(_ diagram: Diagram) {
    self.diagram = diagram
  }

  /// The node for the end of a path; nothing where the rules do not conclude.
  mutating func fold(_ path: Path) -> Int? {
    if let answer = path.answers.last, answer.question == .agentStatus {
      return index(of: .sameAs(answer))
    }
    guard let question = diagram.question(at: path) else {
      return path.finding.map { index(of: .verdict($0.ruling.verdict)) }
    }
    var branches: [VerdictDiagram.Branch] = []
    for edge in diagram.edges(at: path) {
      guard let target = fold(path.following(edge)) else { return nil }
      branches.add(edge.answer, to: target)
    }
    return index(of: .question(question, branches))
  }

  private mutating func index(of node: VerdictDiagram.Node) -> Int {
    if let known = indices[node] { return known }
    nodes.append(node)
    indices[node] = nodes.count - 1
    return nodes.count - 1
  }
}

extension [VerdictDiagram.Branch] {
  /// Adds a choice to the branch that leads to the same node, or a branch of its own.
  fileprivate mutating func add(_ answer: Answer, to target: Int) {
    if let index = firstIndex(where: { $0.target == target }) {
      self[index] = Element(answers: self[index].answers + [answer], target: target)
    } else {
      append(Element(answers: [answer], target: target))
    }
  }
}
