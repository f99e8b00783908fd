package import DecisionTree
package import Eligibility

extension Finding {
  /// The address that opens this answer, from the root of the site: the page of the core answers,
  /// with the follow-ups as its fragment; the checker itself where one of them is not known.
  package var address: String {
    guard isWhole else { return PathAddress.root + PathAddress.fragment(of: answers) }
    return PathAddress.address(of: answers)
      + PathAddress.fragment(of: answers.filter { !$0.question.isCore })
  }

  /// Whether each core question on the way to the answer is answered.
  private var isWhole: Bool {
    guard case .settled? = try? Answers(answers.filter(\.question.isCore)).examined() else {
      return false
    }
    return true
  }

  /// The address at which the checker itself opens this answer, from the root of the site: every
  /// answer in its fragment.
  package var checkerAddress: String {
    PathAddress.root + "index.html" + PathAddress.fragment(of: answers)
  }
}

extension Path {
  /// The address of the page of this path, from the root of the site: `verifier/…/`.
  package var address: String { PathAddress.address(of: answers) }

  /// Whether the path repeats that of an agent, only reached through an elected office.
  package var isAgentPathOfElected: Bool {
    answers.contains { $0.question == .agentStatus }
  }
}

/// Where the page of some answers stands.
package enum PathAddress {
  /// The folder of the checker.
  package static let root = "verifier/"

  /// The address of the page for answers in the order in which they were asked.
  ///
  /// An elected person who is an agent too is led to the agent's pages.
  package static func address(of answers: [Answer]) -> String {
    let core = answers.filter(\.question.isCore)
    let start = core.firstIndex { $0.question == .agentStatus } ?? 0
    return core[start...].reduce(into: root) { $0 += $1.id + "/" }
  }

  /// Answers as the checker reads them after `#`; nothing where there are none.
  package static func fragment(of answers: [Answer]) -> String {
    answers.isEmpty ? "" : "#" + answers.map(\.assignment).joined(separator: "&")
  }
}
