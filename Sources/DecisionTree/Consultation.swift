package import Eligibility

/// What can be said with the answers at hand, some of which may be « je ne sais pas ».
package enum Consultation: Sendable {
  /// Every way left leads to the same answer.
  case settled(Finding)
  /// More than one answer is still possible.
  case open(Prospects)
}

/// What is still possible.
package struct Prospects: Sendable {
  /// The next question worth asking, with its choices; nothing where all were asked.
  package let next: (question: Question, offered: [Answer])?
  /// Each verdict still possible, in the order of the contract, with what it hangs on.
  package let possibilities: [Possibility]
}

/// A verdict still possible.
package struct Possibility: Sendable {
  /// The verdict.
  package let verdict: Verdict
  /// The answers to unknown questions that lead to it, in the order of the questions.
  package let answers: [Answer]
}

extension Diagram {
  /// Follows the answers as far as they go; at an unknown question, follows every choice.
  ///
  /// - Throws: `Misstep` where an answer is not offered, or nothing still asks for it.
  package func consult(
    _ answers: Answers, unknown: Set<Question> = []
  ) throws(Misstep) -> Consultation {
    let walk = try Walk(of: answers, unknown: unknown, in: self)
    let ends = (walk.ended + walk.open.flatMap(completions)).compactMap(\.finding)
    if walk.open.isEmpty, let finding = agreement(of: ends) { return .settled(finding) }
    let next = walk.open.compactMap(question).min().map { question in
      (question: question, offered: offered(question, at: walk.open))
    }
    return .open(
      Prospects(next: next, possibilities: possibilities(among: ends, unknown: unknown)))
  }

  /// The finding common to several ends, where they agree on the ruling.
  private func agreement(of ends: [Finding]) -> Finding? {
    guard let first = ends.first, ends.allSatisfy({ $0.ruling == first.ruling }) else { return nil }
    return Finding(
      answers: first.answers.filter { answer in ends.allSatisfy { $0.answers.contains(answer) } },
      rules: first.rules.filter { rule in ends.allSatisfy { $0.rules.contains(rule) } })
  }

  private func offered(_ question: Question, at paths: [Path]) -> [Answer] {
    let choices = paths.filter { self.question(at: $0) == question }.flatMap(edges).map(\.answer)
    return question.answers.filter(choices.contains)
  }

  private func possibilities(
    among ends: [Finding], unknown: Set<Question>
  ) -> [Possibility] {
    Verdict.allCases.compactMap { verdict in
      let reached = ends.filter { $0.ruling.verdict == verdict }
      guard !reached.isEmpty else { return nil }
      let answers = Set(reached.flatMap(\.answers)).filter { unknown.contains($0.question) }
      let ordered = unknown.sorted().flatMap { $0.answers.filter(answers.contains) }
      return Possibility(verdict: verdict, answers: ordered)
    }
  }
}

/// The paths that some answers leave open.
private struct Walk {
  private(set) var open: [Path] = []
  private(set) var ended: [Path] = []
  private var used: Set<Question> = []
  private let answers: Answers
  private let unknown: Set<Question>
  private let diagram: Diagram

  init(of answers: Answers, unknown: Set<Question>, in diagram: Diagram) throws(Misstep) {
    self.answers = answers
    self.unknown = unknown
    self.diagram = diagram
    try follow(diagram.start, alone: true)
    if open.isEmpty && ended.isEmpty, let answer = answers.list.last { throw .notAsked(answer) }
    try refuseUnused()
  }

  /// - Parameter alone: whether no unknown question lies behind: then an answer that is not offered
  ///   is a misstep; otherwise it only closes this way.
  private mutating func follow(_ path: Path, alone: Bool) throws(Misstep) {
    guard let question = diagram.question(at: path) else { return ended.append(path) }
    let edges = diagram.edges(at: path)
    if unknown.contains(question) {
      used.insert(question)
      for edge in edges { try follow(path.following(edge), alone: false) }
    } else if let answer = answers[question] {
      used.insert(question)
      if let edge = edges.first(where: { $0.answer == answer }) {
        try follow(path.following(edge), alone: alone)
      } else if alone {
        throw .notOffered(answer, offered: edges.map(\.answer))
      }
    } else {
      open.append(path)
    }
  }

  private func refuseUnused() throws(Misstep) {
    let reachable = Set(open.flatMap { diagram.prefixes(of: $0) }.compactMap(diagram.question))
    for answer in answers.list
    where !used.contains(answer.question) && !reachable.contains(answer.question) {
      throw .notAsked(answer)
    }
  }
}
