package import Eligibility

/// What can be said with the answers at hand, some of which may be « je ne sais pas ».
package enum Consultation: Sendable {
  /// Every way left leads to the same answer; these follow-ups could still be answered.
  case settled(Finding, followUps: [FollowUp])
  /// More than one answer is still possible.
  case open(Prospects)
}

/// What is still possible.
package struct Prospects: Sendable {
  /// The next question worth asking, with its choices; nothing where all were asked.
  package let next: (question: Question, offered: [Answer])?
  /// Each verdict still possible, in the order of the contract, with what it hangs on.
  package let possibilities: [Possibility]
  /// The fields of the ruling on which the ways left differ, by their published names.
  package let undecided: [String]
  /// The question whose answer would leave the fewest verdicts possible; nothing where one is left.
  package let decisive: Question?
}

/// A verdict still possible.
package struct Possibility: Sendable {
  /// The verdict.
  package let verdict: Verdict
  /// The answers to unknown questions that lead to it, in the order of the questions.
  package let answers: [Answer]
}

extension Diagram {
  /// Follows the answers as far as they go; at an unknown core question, follows every choice.
  ///
  /// - Throws: `Misstep` where an answer is not offered, or nothing still asks for it.
  package func consult(
    _ answers: Answers, unknown: Set<Question> = []
  ) throws(Misstep) -> Consultation {
    let core = Answers(answers.list.filter(\.question.isCore))
    let walk = try Walk(of: core, unknown: unknown, in: self)
    let ahead = try walk.completions()
    let settled = try followUps(answers, from: walk.ended)
    try refuseUseless(answers, settled.map(\.path), ahead)
    let ends = (settled.map(\.path) + ahead).compactMap(\.finding)
    if walk.open.isEmpty, let finding = agreement(of: ends) {
      let passedOver = settled[0].passedOver.filter { followUp in
        !unknown.contains(followUp.question)
          && settled.allSatisfy { $0.passedOver.contains(followUp) }
      }
      return .settled(finding, followUps: passedOver)
    }
    let next = walk.open.compactMap(question).min().map { question in
      (question: question, offered: offered(question, at: walk.open))
    }
    return .open(
      Prospects(
        next: next, possibilities: possibilities(among: ends, unknown: unknown),
        undecided: Ruling.fields.map(\.name).filter { field in
          Set(ends.map { $0.ruling.value(of: field) }).count > 1
        },
        decisive: decisiveQuestion(among: ends, besides: answers)))
  }

  /// Each settled way with the follow-ups answered on it.
  private func followUps(
    _ answers: Answers, from paths: [Path]
  ) throws(Misstep) -> [(path: Path, passedOver: [FollowUp])] {
    var ways: [(path: Path, passedOver: [FollowUp])] = []
    for path in paths { ways.append(try answering(answers, from: path)) }
    return ways
  }

  /// Refuses a follow-up's answer that no way takes, and that no way ahead may still ask for.
  private func refuseUseless(
    _ answers: Answers, _ settled: [Path], _ ahead: [Path]
  ) throws(Misstep) {
    for answer in answers.list where !answer.question.isCore {
      let isTaken = settled.contains { $0.answers.contains(answer) }
      guard isTaken || ahead.contains(where: { mayAsk(answer.question, from: $0.node) }) else {
        throw .notAsked(answer)
      }
    }
  }

  /// Whether a follow-up may come up after a node.
  private func mayAsk(_ question: Question, from node: Int) -> Bool {
    switch nodes[node] {
    case .followUp(let asked, let edges, let bypass):
      asked == question || mayAsk(question, from: bypass.target)
        || edges.contains { mayAsk(question, from: $0.target) }
    case .question, .end: false
    }
  }

  /// The finding common to several ends, where they agree on the ruling.
  private func agreement(of ends: [Finding]) -> Finding? {
    guard let first = ends.first, ends.allSatisfy({ $0.ruling == first.ruling }) else { return nil }
    let common = Finding(
      answers: first.answers.filter { answer in ends.allSatisfy { $0.answers.contains(answer) } },
      rules: first.rules.filter { rule in ends.allSatisfy { $0.rules.contains(rule) } })
    return common?.ruling == first.ruling ? common : first
  }

  private func offered(_ question: Question, at paths: [Path]) -> [Answer] {
    let choices = paths.filter { self.question(at: $0) == question }.flatMap(edges).map(\.answer)
    return question.answers.filter(choices.contains)
  }

  /// The question not answered yet that separates the verdicts best.
  private func decisiveQuestion(among ends: [Finding], besides answers: Answers) -> Question? {
    guard Set(ends.map(\.ruling.verdict)).count > 1 else { return nil }
    let questions = Set(ends.flatMap(\.answers).map(\.question)).filter { answers[$0] == nil }
    return questions.min { left, right in
      (verdictsLeft(by: left, among: ends), left) < (verdictsLeft(by: right, among: ends), right)
    }
  }

  /// How many verdicts an answer to a question leaves possible, summed over the ways.
  private func verdictsLeft(by question: Question, among ends: [Finding]) -> Int {
    Dictionary(grouping: ends) { end in end.answers.first { $0.question == question } }
      .values.reduce(0) { $0 + Set($1.map(\.ruling.verdict)).count * $1.count }
  }

  private func possibilities(
    among ends: [Finding], unknown: Set<Question>
  ) -> [Possibility] {
    Verdict.allCases.compactMap { verdict in
      let reached = ends.filter { $0.ruling.verdict == verdict }
      guard !reached.isEmpty else { return nil }
      let answers = Set(reached.flatMap(\.answers))
      let ordered = unknown.sorted().flatMap { $0.answers.filter(answers.contains) }
      return Possibility(verdict: verdict, answers: ordered)
    }
  }
}

/// The paths that some answers leave open.
private struct Walk {
  private(set) var open: [Path] = []
  private(set) var ended: [Path] = []
  /// The answers that led somewhere.
  private var used: Set<Question> = []
  /// The choices of the ways that an answer closed.
  private var refused: [Question: [Answer]] = [:]
  private let answers: Answers
  private let unknown: Set<Question>
  private let diagram: Diagram

  init(of answers: Answers, unknown: Set<Question>, in diagram: Diagram) throws(Misstep) {
    self.answers = answers
    self.unknown = unknown
    self.diagram = diagram
    follow(diagram.start)
    try refuseUseless()
  }

  private mutating func follow(_ path: Path) {
    guard let question = diagram.question(at: path) else { return ended.append(path) }
    let edges = diagram.edges(at: path)
    if unknown.contains(question) {
      for edge in edges { follow(path.following(edge)) }
    } else if let answer = answers[question] {
      if let edge = edges.first(where: { $0.answer == answer }) {
        used.insert(question)
        follow(path.following(edge))
      } else {
        refused[question, default: []] += edges.map(\.answer)
      }
    } else {
      open.append(path)
    }
  }

  /// Every end that the open ways lead to and that takes the answers given ahead.
  ///
  /// - Throws: `Misstep.notAsked` where no end takes them all.
  func completions() throws(Misstep) -> [Path] {
    let ahead = answers.list.filter { !used.contains($0.question) }
    let ends = open.flatMap(diagram.completions).filter { end in
      answers.list.allSatisfy { answer in
        end.answers.contains(answer) || !end.answers.contains { $0.question == answer.question }
      } && ahead.allSatisfy(end.answers.contains)
    }
    if ends.isEmpty, let last = ahead.last { throw .notAsked(last) }
    return ends
  }

  /// Refuses an answer that no way takes, and that no open way may still ask for.
  private func refuseUseless() throws(Misstep) {
    let ahead = Set(open.flatMap { diagram.prefixes(of: $0) }.compactMap(diagram.question))
    for answer in answers.list where !used.contains(answer.question) {
      if let offered = refused[answer.question] {
        throw .notOffered(answer, offered: answer.question.answers.filter(offered.contains))
      }
      guard ahead.contains(answer.question) else { throw .notAsked(answer) }
    }
  }
}
