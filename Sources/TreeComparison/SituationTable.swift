import DecisionTree

/// Situations as rows of a table, one column to a question, to be described in few conditions.
struct SituationTable {
  typealias Condition = DiagramComparison.Condition

  /// How many rows there are.
  let count: Int
  private var questions: [String] = []
  /// For each question, its answers and the rows that give each.
  private var options: [[(answer: String, rows: RowSet)]] = []
  /// For each row, its questions in the order in which they were asked, with their answers.
  private var cells: [[(column: Int, option: Int)]] = []

  /// The places of the answers meant, by column; an absent column may hold anything.
  private typealias Cube = [Int: Set<Int>]

  init(_ situations: [[(question: String, answer: String)]]) {
    count = situations.count
    var columns: [String: Int] = [:]
    for (row, situation) in situations.enumerated() {
      cells.append(
        situation.map { question, answer in
          let column = columns[question] ?? questions.count
          columns[question] = column
          return (column, option(answer, to: question, in: column, of: row))
        })
    }
  }

  private mutating func option(
    _ answer: String, to question: String, in column: Int, of row: Int
  ) -> Int {
    if column == questions.count {
      questions.append(question)
      options.append([])
    }
    let option = options[column].firstIndex { $0.answer == answer } ?? options[column].count
    if option == options[column].count {
      options[column].append((answer, RowSet(capacity: count)))
    }
    options[column][option].rows.insert(row)
    return option
  }

  /// Some rows in a few descriptions, each with the rows among them that it stands for.
  ///
  /// Each description takes in as many members as it can and no row that it must not; together
  /// they take in all members.
  ///
  /// - Parameter opposed: The rows that no description may take in; all others but the members
  ///   where it is not given.
  func descriptions(
    of members: RowSet, opposed: RowSet? = nil
  ) -> [(conditions: [Condition], rows: RowSet)] {
    var others = RowSet(0..<count, capacity: count)
    others.subtract(members)
    var seen: Set<Cube> = []
    var candidates: [(conditions: [Condition], rows: RowSet)] = []
    for row in members.rows {
      let cube = widest(around: row, within: members, without: opposed ?? others)
      guard seen.insert(cube).inserted else { continue }
      var rows = matches(cube)
      rows.formIntersection(members)
      candidates.append((conditions(of: cube, in: cells[row].map(\.column)), rows))
    }
    return candidates.covering(members)
  }

  /// The rows that some conditions describe; none where one of the questions is unknown.
  func matches(_ conditions: [Condition]) -> RowSet {
    var cube: Cube = [:]
    for condition in conditions {
      guard let column = questions.firstIndex(of: condition.question) else {
        return RowSet(capacity: count)
      }
      cube[column] = Set(
        options[column].indices.filter { condition.answers.contains(options[column][$0].answer) })
    }
    return matches(cube)
  }

  private func matches(_ cube: Cube) -> RowSet {
    var rows = RowSet(0..<count, capacity: count)
    for (column, places) in cube {
      var any = RowSet(capacity: count)
      for place in places { any.formUnion(options[column][place].rows) }
      rows.formIntersection(any)
    }
    return rows
  }

  private func conditions(of cube: Cube, in order: [Int]) -> [Condition] {
    order.compactMap { column in
      cube[column].map { places in
        Condition(
          question: questions[column],
          answers: places.sorted().map { options[column][$0].answer })
      }
    }
  }
}

extension SituationTable {
  /// The widest description found around a row: questions are dropped, first ones first, then more
  /// answers are let in, then questions that no longer tell anything are dropped.
  ///
  /// A question with one answer that drops without letting more rows in stays: it tells where one
  /// stands.
  private func widest(
    around row: Int, within members: RowSet, without opposed: RowSet
  ) -> Cube {
    var cube = Cube(uniqueKeysWithValues: cells[row].map { ($0.column, [$0.option]) })
    var size = matches(cube).countInCommon(with: members)
    func take(_ wider: Cube, evenIfEqual: Bool = false) {
      let found = matches(wider)
      let common = found.countInCommon(with: members)
      guard common > size || evenIfEqual, found.isDisjoint(with: opposed) else { return }
      cube = wider
      size = common
    }
    func drop() {
      for (column, _) in cells[row] {
        guard let places = cube[column] else { continue }
        var wider = cube
        wider[column] = nil
        take(wider, evenIfEqual: places.count > 1)
      }
    }
    drop()
    for (column, _) in cells[row] where cube[column] != nil {
      for option in options[column].indices {
        var wider = cube
        wider[column]?.insert(option)
        take(wider)
      }
    }
    drop()
    return cube
  }
}

extension [(conditions: [DiagramComparison.Condition], rows: RowSet)] {
  /// A few of these descriptions that together take in all members: the largest gain first, and
  /// none that the others make useless.
  fileprivate func covering(_ members: RowSet) -> Self {
    var left = members
    var chosen: Self = []
    // A gain only ever falls: what was the largest and still is needs no look at the others.
    var gains = enumerated().map { (place: $0, gain: $1.rows.count) }
    gains.sort { ($1.gain, $0.place) < ($0.gain, $1.place) }
    while !left.isEmpty, let first = gains.first {
      let gain = self[first.place].rows.countInCommon(with: left)
      if gain == first.gain, gain > 0 {
        chosen.append(self[first.place])
        left.subtract(self[first.place].rows)
      }
      gains.removeFirst()
      guard gain < first.gain, gain > 0 else { continue }
      let moved = (place: first.place, gain: gain)
      let next = gains.firstIndex { ($0.gain, moved.place) < (moved.gain, $0.place) }
      gains.insert(moved, at: next ?? gains.endIndex)
    }
    return chosen.withoutUseless
  }

  /// The same, without those whose members the others take in.
  private var withoutUseless: Self {
    var covers: [Int: Int] = [:]
    for row in flatMap(\.rows.rows) { covers[row, default: 0] += 1 }
    var kept = self
    for place in indices.reversed() {
      let rows = self[place].rows.rows
      guard rows.allSatisfy({ covers[$0, default: 0] > 1 }) else { continue }
      for row in rows { covers[row, default: 0] -= 1 }
      kept.remove(at: place)
    }
    return kept
  }
}
