import DecisionTree

/// Two diagrams compared on core questions, every follow-up passed over.
struct CoreComparison {
  let earlier: DiagramDocument
  let later: DiagramDocument
  /// Every situation, in the order of the diagrams.
  let rows: [ParallelWalk.Row]
  /// What differs in each situation.
  let differences: [[Difference]]
  /// The situations, to be described.
  let table: SituationTable
  /// How many situations may still be met.
  let budget: WalkBudget

  init(
    from earlier: DiagramDocument, to later: DiagramDocument, within budget: WalkBudget
  ) throws(TooManySituations) {
    self.earlier = earlier
    self.later = later
    self.budget = budget
    let walk = ParallelWalk(
      earlier: earlier, later: later, throughFollowUps: false, budget: budget)
    rows = try walk.rows(from: earlier.root, later.root)
    differences = rows.map { row in
      guard let before = row.earlier else { return [.answer(isNew: true)] }
      guard let after = row.later else { return [.answer(isNew: false)] }
      return later.outcome(of: after.rules + later.rulesPassingOver(from: after.node))
        .differences(
          from: earlier.outcome(
            of: before.rules + earlier.rulesPassingOver(from: before.node)))
    }
    table = SituationTable(rows.map(\.answers))
  }

  /// The situations that differ, by what differs, in the order in which they are met.
  var groups: [DiagramComparison.Group] {
    differences.placesByValue.filter { !$0.value.isEmpty }.flatMap { value, places in
      table.descriptions(of: RowSet(places, capacity: table.count)).map { conditions, covered in
        DiagramComparison.Group(
          situation: conditions, differences: value,
          rules: involved(in: covered.rows.map { rows[$0] }), count: covered.count)
      }
    }
  }

  /// The rules that make the difference in some situations, each once.
  ///
  /// For an answer that one side only offers, they are the rules that this answer adds.
  func involved(in rows: [ParallelWalk.Row]) -> [DiagramComparison.InvolvedRule] {
    var added: Set<String> = []
    var removed: Set<String> = []
    var kept: Set<String> = []
    for row in rows {
      guard let before = row.earlier?.rules, let after = row.later?.rules else {
        added.formUnion(row.later.map { $0.rules[$0.before...] } ?? [])
        removed.formUnion(row.earlier.map { $0.rules[$0.before...] } ?? [])
        continue
      }
      added.formUnion(after.filter { !before.contains($0) })
      removed.formUnion(before.filter { !after.contains($0) })
      kept.formUnion(after.filter(before.contains))
    }
    return added.sorted().map { involved($0, .added, later) }
      + removed.sorted().map { involved($0, .removed, earlier) }
      + kept.filter(hasChanged).sorted().map { involved($0, .changed, later) }
  }

  /// Whether a rule of both diagrams has another effect or other conditions.
  private func hasChanged(_ id: String) -> Bool {
    earlier.outcome(of: [id]) != later.outcome(of: [id])
  }

  private func involved(
    _ id: String, _ role: DiagramComparison.InvolvedRule.Role, _ document: DiagramDocument
  ) -> DiagramComparison.InvolvedRule {
    DiagramComparison.InvolvedRule(
      role: role, id: id, references: document.rules[id]?.references.map(\.text) ?? [])
  }
}

extension Collection where Element: Hashable, Index == Int {
  /// Each distinct value with its places, in the order in which they are met.
  var placesByValue: [(value: Element, places: [Int])] {
    var found: [(value: Element, places: [Int])] = []
    var known: [Element: Int] = [:]
    for place in indices {
      if let index = known[self[place]] {
        found[index].places.append(place)
      } else {
        known[self[place]] = found.count
        found.append((self[place], [place]))
      }
    }
    return found
  }
}
