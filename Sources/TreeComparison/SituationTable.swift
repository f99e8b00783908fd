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
    while !left.isEmpty,
      let best = self.max(by: { first, second in
        first.rows.countInCommon(with: left) < second.rows.countInCommon(with: left)
      })
    {
      chosen.append(best)
      left.subtract(best.rows)
    }
    for place in chosen.indices.reversed() {
      var rest = chosen
      rest.remove(at: place)
      var missing = members
      for description in rest { missing.subtract(description.rows) }
      if missing.isEmpty { chosen = rest }
    }
    return chosen
  }
}
