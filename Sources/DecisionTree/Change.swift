package import Eligibility

/// One other answer that would give another verdict, all else being equal.
package struct Change: Hashable, Sendable {
  /// How many changes are named at the most.
  package static let most = 6

  /// The answer that would be given instead.
  package let answer: Answer
  /// What would then be found.
  package let finding: Finding
}

extension Question {
  /// Whether the question is about what the person is.
  package var isStatus: Bool { self == .status || self == .agentStatus }
}

extension Diagram {
  /// The other answers that would give another verdict: those to the last question first.
  ///
  /// What the person is, as opposed to what they ask, is left as it is.
  ///
  /// - Parameters:
  ///   - finding: What was found; its follow-ups do not matter here.
  ///   - count: How many changes at the most.
  package func changes(of finding: Finding, count: Int = Change.most) -> [Change] {
    let answers = Answers(finding.answers)
    var changes: [Change] = []
    var path = start
    while let edge = edges(at: path).first(where: { $0.answer == answers[$0.answer.question] }) {
      let others = edges(at: path).filter { $0 != edge && !$0.answer.question.isStatus }
      changes = others.compactMap { change(to: $0, on: path, answers, finding) } + changes
      path = path.following(edge)
    }
    return Array(changes.prefix(count))
  }

  /// The changes of what was found; none before something is.
  package func changes(of consultation: Consultation) -> [Change] {
    switch consultation {
    case .settled(let finding, _): changes(of: finding)
    case .open: []
    }
  }

  /// What another choice leads to when every later answer is kept where it is still asked.
  private func change(
    to edge: Edge, on path: Path, _ answers: Answers, _ finding: Finding
  ) -> Change? {
    var path = path.following(edge)
    while let next = edges(at: path).first(where: { $0.answer == answers[$0.answer.question] }) {
      path = path.following(next)
    }
    guard question(at: path) == nil, let other = path.finding,
      other.ruling.verdict != finding.ruling.verdict
    else { return nil }
    return Change(answer: edge.answer, finding: other)
  }

  /// The verdicts that each choice of the question at the end of a path leaves possible.
  package func separations(at path: Path) -> [(answer: Answer, verdicts: [Verdict])] {
    edges(at: path).map { edge in
      let reached = Set(
        completions(of: path.following(edge)).compactMap(\.finding?.ruling.verdict))
      return (edge.answer, Verdict.allCases.filter(reached.contains))
    }
  }
}
