package import Eligibility

/// The way from the first question to a node: answers given and rules added.
package struct Path: Hashable, Sendable {
  /// The answers, in the order in which they were asked.
  package private(set) var answers: [Answer] = []
  /// The rules, in the order in which they were added.
  package private(set) var rules: [Rule] = []
  /// The index of the node reached.
  package private(set) var node: Int

  /// The way that has not begun.
  init(startingAt node: Int) {
    self.node = node
  }

  /// The way one choice further.
  func following(_ edge: Diagram.Edge) -> Path {
    var path = self
    path.answers.append(edge.answer)
    path.rules += edge.rules
    path.node = edge.target
    return path
  }

  /// What the rules along the path add up to, where they do.
  package var finding: Finding? { Finding(answers: answers, rules: rules) }
}

extension Diagram {
  /// The way that has not begun.
  package var start: Path { Path(startingAt: root) }

  /// The choices at the end of a path; empty where the questions are over.
  package func edges(at path: Path) -> [Edge] {
    switch nodes[path.node] {
    case .question(_, let edges): edges
    case .end: []
    }
  }

  /// The question at the end of a path, where there is one.
  package func question(at path: Path) -> Question? {
    switch nodes[path.node] {
    case .question(let question, _): question
    case .end: nil
    }
  }

  /// Every way from a path to the end of the questions, in the order of the choices.
  package func completions(of path: Path) -> [Path] {
    let edges = edges(at: path)
    return edges.isEmpty ? [path] : edges.flatMap { completions(of: path.following($0)) }
  }

  /// Every path and every beginning of one, parents first.
  package func prefixes(of path: Path) -> [Path] {
    [path] + edges(at: path).flatMap { prefixes(of: path.following($0)) }
  }
}
