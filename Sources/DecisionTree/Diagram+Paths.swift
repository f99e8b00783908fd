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
  package func following(_ edge: Diagram.Edge) -> Path {
    var path = self
    path.answers.append(edge.answer)
    path.rules += edge.rules
    path.node = edge.target
    return path
  }

  /// The way past a question left without an answer.
  func passing(_ bypass: Diagram.Bypass) -> Path {
    var path = self
    path.rules += bypass.rules
    path.node = bypass.target
    return path
  }

  /// The way one step further.
  func taking(_ step: Diagram.Step) -> Path {
    var path = self
    if let answer = step.answer { path.answers.append(answer) }
    path.rules += step.rules
    path.node = step.target
    return path
  }

  /// What the rules along the path add up to, where they do.
  package var finding: Finding? { Finding(answers: answers, rules: rules) }
}

extension Diagram {
  /// The way that has not begun.
  package var start: Path { Path(startingAt: root) }

  /// The choices of the core question at the end of a path; empty once the verdict is settled.
  package func edges(at path: Path) -> [Edge] {
    switch nodes[path.node] {
    case .question(_, let edges): edges
    case .followUp, .end: []
    }
  }

  /// The core question at the end of a path; nothing once the verdict is settled.
  package func question(at path: Path) -> Question? {
    switch nodes[path.node] {
    case .question(let question, _): question
    case .followUp, .end: nil
    }
  }

  /// Every way from a path to a settled verdict, in the order of the choices; no follow-up is
  /// answered.
  package func completions(of path: Path) -> [Path] {
    let edges = edges(at: path)
    return edges.isEmpty ? [path] : edges.flatMap { completions(of: path.following($0)) }
  }

  /// Every path to a settled verdict and every beginning of one, parents first.
  package func prefixes(of path: Path) -> [Path] {
    [path] + edges(at: path).flatMap { prefixes(of: path.following($0)) }
  }

  /// Every way from a path through the follow-ups to the end, each answered or passed over.
  package func followUpWays(from path: Path) -> [Path] {
    switch nodes[path.node] {
    case .question: []
    case .followUp(_, let edges, let bypass):
      edges.flatMap { followUpWays(from: path.following($0)) }
        + followUpWays(from: path.passing(bypass))
    case .end: [path]
    }
  }
}
