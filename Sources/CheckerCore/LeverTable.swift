/// What can be changed so that another answer follows, by small numbers.
///
/// A row is an answer that somebody can bring about: the person, the employer, a doctor, or time. It
/// is tried in place of the answer given; where it opens a question, the rows of that question are
/// tried in turn, and where that has none, any of its choices: the best that may follow counts.
package struct LeverTable: Equatable, Sendable {
  /// An answer that can be brought about.
  package struct Row: Equatable, Sendable {
    package let answer: CodedAnswer
    /// The codes of the answers in whose place it can come; any where there are none.
    package let origins: [UInt8]
    /// Who can bring it about: the lower, the sooner named.
    package let mover: Int

    package init(answer: CodedAnswer, origins: [UInt8], mover: Int) {
      self.answer = answer
      self.origins = origins
      self.mover = mover
    }
  }

  /// Some rows, and the best verdict that they lead to.
  package struct Match: Equatable, Sendable {
    package let rows: [Int]
    package let verdict: Int
  }

  /// What some answers lead to.
  package enum Onward: Sendable {
    case verdict(Int)
    case question(Int, offered: [UInt8])
  }

  /// How many are named at the most.
  package static let most = 3

  package let rows: [Row]
  /// How good each verdict is: the lower, the better.
  package let ranks: [Int]
  /// The rank from which on nothing needs to change.
  package let enough: Int

  package init(rows: [Row], ranks: [Int], enough: Int) {
    self.rows = rows
    self.ranks = ranks
    self.enough = enough
  }

  /// What would give a better verdict, first what the person can do.
  ///
  /// - Parameters:
  ///   - choices: The answers to core questions.
  ///   - verdict: What they lead to.
  ///   - count: How many questions there are.
  ///   - onward: What codes of answers lead to; nil where one is refused.
  package func levers(
    of choices: [CodedAnswer], _ verdict: Int, questions count: Int,
    onward: ([UInt8]) -> Onward?
  ) -> [Match] {
    guard ranks[verdict] > enough else { return [] }
    var codes = [UInt8](repeating: AnswerCode.none, count: count)
    for choice in choices { codes[choice.question] = choice.code }
    var found: [Match] = []
    for (place, row) in rows.enumerated() where isOpen(row, codes[row.answer.question]) {
      var changed = codes
      changed[row.answer.question] = row.answer.code
      guard let lever = reach(changed, [place], onward), ranks[lever.verdict] < ranks[verdict]
      else { continue }
      let rank = found.firstIndex { isBefore(lever, $0) } ?? found.count
      found.insert(lever, at: rank)
    }
    return Array(found.prefix(Self.most))
  }

  /// Whether a row can come in the place of an answer.
  private func isOpen(_ row: Row, _ code: UInt8) -> Bool {
    code > AnswerCode.unknown && code != row.answer.code
      && (row.origins.isEmpty || row.origins.contains(code))
  }

  /// The best that codes lead to.
  private func reach(
    _ codes: [UInt8], _ used: [Int], _ onward: ([UInt8]) -> Onward?
  ) -> Match? {
    switch onward(codes) {
    case nil: return nil
    case .verdict(let verdict)?: return Match(rows: used, verdict: verdict)
    case .question(let question, let offered)?:
      var best: Match?
      let here = rows.indices.filter { place in
        rows[place].answer.question == question && rows[place].origins.isEmpty
          && offered.contains(rows[place].answer.code)
      }
      for place in here {
        best = better(
          best, reach(giving(rows[place].answer.code, to: question, codes), used + [place], onward))
      }
      for code in offered where here.isEmpty {
        best = better(best, reach(giving(code, to: question, codes), used, onward))
      }
      return best
    }
  }

  private func giving(_ code: UInt8, to question: Int, _ codes: [UInt8]) -> [UInt8] {
    var given = codes
    given[question] = code
    return given
  }

  private func better(_ one: Match?, _ other: Match?) -> Match? {
    guard let one, let other else { return one ?? other }
    return ranks[other.verdict] < ranks[one.verdict] ? other : one
  }

  private func isBefore(_ lever: Match, _ other: Match) -> Bool {
    let (mover, otherMover) = (self.mover(of: lever), self.mover(of: other))
    if mover != otherMover { return mover < otherMover }
    return ranks[lever.verdict] < ranks[other.verdict]
  }

  /// Whoever is last to bring a lever about.
  package func mover(of lever: Match) -> Int {
    lever.rows.reduce(0) { max($0, rows[$1].mover) }
  }
}

extension AnswerTree {
  /// What would give a better verdict than a way does.
  package func levers(of way: Way, _ table: LeverTable) -> [LeverTable.Match] {
    let core = way.choices.filter { self.table.questions[$0.question].kind != .followUp }
    return table.levers(
      of: core, Self.verdict(of: way.ruling), questions: self.table.questions.count,
      onward: onward)
  }

  /// What codes of answers lead to without a doubt.
  package func onward(_ codes: [UInt8]) -> LeverTable.Onward? {
    if let verdict = endVerdict(codes) { return .verdict(verdict) }
    return question(after: codes).map { question in
      .question(question, offered: separations(codes).map { $0.code })
    }
  }
}
