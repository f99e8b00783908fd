package import Eligibility

/// The rules as a shared diagram: questions, choices, and the rules that each choice adds.
///
/// Sub-trees that ask the same questions and add the same rules are one node. The ruling is not
/// stored at the ends: it is read off the rules along the path.
package struct Diagram: Sendable {
  /// The nodes; a node comes after those it leads to, the root comes last.
  package let nodes: [Node]

  package init(nodes: [Node]) {
    self.nodes = nodes
  }

  /// A question with its choices, or the end of the questions.
  package enum Node: Hashable, Sendable {
    /// A core question: the verdict waits for its answer.
    case question(Question, [Edge])
    /// A question that may be passed over.
    case followUp(Question, [Edge], otherwise: Bypass)
    case end
  }

  /// One choice: the rules it adds and the node it leads to.
  package struct Edge: Hashable, Sendable {
    /// The choice.
    package let answer: Answer
    /// The rules added once this is answered, in order.
    package let rules: [Rule]
    /// The index of the next node.
    package let target: Int

    package init(answer: Answer, rules: [Rule], target: Int) {
      self.answer = answer
      self.rules = rules
      self.target = target
    }
  }

  /// What follows when a question is passed over.
  package struct Bypass: Hashable, Sendable {
    /// The rules added, in order.
    package let rules: [Rule]
    /// The index of the next node.
    package let target: Int
  }

  /// The index of the first question.
  package var root: Int { nodes.count - 1 }
}
