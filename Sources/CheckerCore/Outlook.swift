/// What is still possible after some answers.
package struct Outlook: Sendable {
  private let walk: AnswerWalk
  private let ways: [Way]
  /// The verdicts still possible.
  package let verdicts: PlaceSet
  /// The next question worth asking; nil where none is left that could be made sense of, or where
  /// enough is not known to look for it elsewhere first.
  package let next: Int?
  /// The codes that the next question offers, in order.
  package let offered: [UInt8]
  /// How many answers that are not known end the questions.
  package static let patience = 2

  init(_ walk: AnswerWalk, _ ways: [Way], _ ahead: PlaceSet) {
    self.walk = walk
    self.ways = ways
    var verdicts = ahead
    for way in ways { verdicts.insert(AnswerTree.verdict(of: way.ruling)) }
    self.verdicts = verdicts
    let unknown = walk.codes.indices.filter {
      walk.codes[$0] == AnswerCode.unknown && walk.tree.table.questions[$0].kind != .followUp
    }
    let found = unknown.count < Self.patience ? walk.next() : nil
    next = found?.question
    offered = found.map { $0.offered.places.map { UInt8($0) } } ?? []
  }

  /// What the verdicts hang on: every way left is walked.
  package func hinges() -> Hinges {
    let ahead = walk.endsAhead().map { index in
      Hinges.End(
        walk.tree.choices(to: index), walk.tree.nodes[index].ruling, of: walk.codes.count)
    }
    let settled = ways.map { Hinges.End($0.choices, $0.ruling, of: walk.codes.count) }
    return Hinges(settled + ahead, after: walk.codes, next: next)
  }
}

/// What the verdicts still possible hang on.
package struct Hinges: Sendable {
  /// Where a way may end.
  struct End: Sendable {
    /// The code of its answer to each question.
    private(set) var codes: [UInt8]
    let ruling: PackedRuling
    let verdict: Int

    init(_ choices: [CodedAnswer], _ ruling: PackedRuling, of count: Int) {
      codes = [UInt8](repeating: AnswerCode.none, count: count)
      for choice in choices { codes[choice.question] = choice.code }
      self.ruling = ruling
      verdict = AnswerTree.verdict(of: ruling)
    }
  }

  private let ends: [End]
  private let given: [UInt8]
  private let next: Int?

  /// - Parameter next: The question to put next.
  init(_ ends: [End], after given: [UInt8], next: Int?) {
    self.ends = ends
    self.given = given
    self.next = next
  }

  /// The answers to unknown questions that lead to a verdict, in the order of the questions.
  package func choices(leadingTo verdict: Int) -> [CodedAnswer] {
    given.indices.filter { given[$0] == AnswerCode.unknown }.flatMap { question in
      var codes = PlaceSet()
      for end in ends where end.verdict == verdict && end.codes[question] != AnswerCode.none {
        codes.insert(Int(end.codes[question]))
      }
      return codes.places.map { CodedAnswer(question: question, code: UInt8($0)) }
    }
  }

  /// The fields of the ruling on which the ways left differ.
  package var undecided: [Int] {
    (0..<PackedRuling.fieldCount).filter { field in
      ends.contains { $0.ruling[field] != ends[0].ruling[field] }
    }
  }

  /// What every way left agrees on: fields, and the places of their values.
  package var certain: [(field: Int, value: Int)] {
    let undecided = undecided
    return (0..<PackedRuling.fieldCount).filter { !undecided.contains($0) }.compactMap { field in
      ends.first?.ruling[field].map { (field, $0) }
    }
  }

  /// Of the questions whose answer is not known and the next one, that which would leave the fewest
  /// verdicts possible; nil where one verdict is left.
  package var decisive: Int? {
    guard ends.contains(where: { $0.verdict != ends[0].verdict }) else { return nil }
    var best: (question: Int, left: Int)?
    for question in given.indices
    where given[question] == AnswerCode.unknown || question == next {
      guard ends.contains(where: { $0.codes[question] != AnswerCode.none }) else { continue }
      let left = verdictsLeft(by: question)
      if left < best?.left ?? .max { best = (question, left) }
    }
    return best?.question
  }

  /// How many verdicts an answer to a question leaves possible, summed over the ways.
  private func verdictsLeft(by question: Int) -> Int {
    var groups = [(verdicts: PlaceSet, count: Int)](
      repeating: (PlaceSet(), 0), count: PlaceSet.width)
    for end in ends {
      let code = Int(end.codes[question])
      groups[code].verdicts.insert(end.verdict)
      groups[code].count += 1
    }
    return groups.reduce(0) { $0 + $1.verdicts.count * $1.count }
  }
}
