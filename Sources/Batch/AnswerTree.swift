import DecisionTree
import Eligibility

/// The core questions of a diagram unfolded into a tree, with what may still come below each node.
///
/// It says what `Diagram.consult` says (a test compares them) without walking every way anew: a row
/// that leaves a question open may have a thousand ways ahead.
struct AnswerTree: Sendable {
  /// A question with its choices, or a settled verdict.
  struct Node: Sendable {
    /// The way to it.
    let path: Path
    /// The place of its question; nothing at a settled verdict.
    let question: Int?
    /// The node that follows each code of its question.
    let children: [UInt8: Int]
    /// What may come from here on.
    let below: Prospect
  }

  /// What may come from some node on, as sets of places.
  struct Prospect: Hashable, Sendable {
    var questions: UInt32 = 0
    var followUps: UInt32 = 0
    var verdicts: UInt32 = 0

    mutating func formUnion(_ other: Prospect) {
      questions |= other.questions
      followUps |= other.followUps
      verdicts |= other.verdicts
    }
  }

  let diagram: Diagram
  private(set) var nodes: [Node] = []
  private(set) var root = 0
  /// The follow-ups that may come up after each node of the diagram.
  private let followUps: [UInt32]

  init(_ diagram: Diagram) {
    self.diagram = diagram
    followUps = Self.followUps(in: diagram)
    root = unfold(diagram.start)
  }

  /// Adds a node and all below it; gives its index.
  private mutating func unfold(_ path: Path) -> Int {
    var below = Prospect()
    var children: [UInt8: Int] = [:]
    let question = diagram.question(at: path).map(AnswerCodes.place(of:))
    if let question {
      below.questions = 1 << question
      for edge in diagram.edges(at: path) {
        let child = unfold(path.following(edge))
        children[AnswerCodes.code(of: edge.answer)] = child
        below.formUnion(nodes[child].below)
      }
    } else {
      below.followUps = followUps[path.node]
      below.verdicts = path.finding.map { Self.set(of: $0.ruling.verdict) } ?? 0
    }
    nodes.append(Node(path: path, question: question, children: children, below: below))
    return nodes.count - 1
  }

  /// A verdict as a set of one.
  static func set(of verdict: Verdict) -> UInt32 {
    Verdict.allCases.firstIndex(of: verdict).map { 1 << $0 } ?? 0
  }

  /// A node of the diagram comes after those it leads to.
  private static func followUps(in diagram: Diagram) -> [UInt32] {
    var sets: [UInt32] = []
    for node in diagram.nodes {
      switch node {
      case .question, .end: sets.append(0)
      case .followUp(let question, let edges, let bypass):
        let next = edges.reduce(sets[bypass.target]) { $0 | sets[$1.target] }
        sets.append(next | 1 << AnswerCodes.place(of: question))
      }
    }
    return sets
  }
}
