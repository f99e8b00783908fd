import DecisionTree

/// The ways through the follow-ups that begin at a node of each diagram.
struct FollowUpWays {
  /// Where they begin.
  struct Key: Hashable {
    let earlier: Int
    let later: Int
  }

  /// What the rules of follow-ups add up to on both sides.
  struct Contribution: Hashable {
    let before: Outcome
    let after: Outcome
  }

  let rows: [ParallelWalk.Row]
  /// What each way adds up to; nil where an answer is offered on one side only.
  let contributions: [Contribution?]
  /// What passing over every follow-up adds up to.
  let passing: Contribution
  let table: SituationTable
  /// Whether some way adds up to something else on each side.
  let differ: Bool

  init(_ key: Key, _ core: CoreComparison) throws(TooManySituations) {
    let walk = ParallelWalk(
      earlier: core.earlier, later: core.later, throughFollowUps: true, budget: core.budget)
    rows = try walk.rows(from: key.earlier, key.later)
    contributions = rows.map { row in
      guard let before = row.earlier, let after = row.later else { return nil }
      return Contribution(
        before: core.earlier.outcome(of: before.rules), after: core.later.outcome(of: after.rules))
    }
    passing = Contribution(
      before: core.earlier.outcome(of: core.earlier.rulesPassingOver(from: key.earlier)),
      after: core.later.outcome(of: core.later.rulesPassingOver(from: key.later)))
    table = SituationTable(rows.map(\.answers))
    differ = contributions.contains { $0.map { $0.before != $0.after } ?? true }
  }
}

/// Where follow-ups begin on both sides, after the same ruling so far: compared once.
struct FollowUpOpening {
  /// What tells one opening from another.
  struct Key: Hashable {
    let ways: FollowUpWays.Key
    /// What the core questions settled, on both sides.
    let before: Outcome
    let after: Outcome

    /// The opening of a core situation, where follow-ups begin on both sides.
    init?(_ row: ParallelWalk.Row, _ core: CoreComparison) {
      guard let before = row.earlier, let after = row.later,
        core.earlier.nodes[before.node].bypass != nil, core.later.nodes[after.node].bypass != nil
      else { return nil }
      ways = FollowUpWays.Key(earlier: before.node, later: after.node)
      self.before = core.earlier.outcome(of: before.rules)
      self.after = core.later.outcome(of: after.rules)
    }
  }

  /// What differs on each way, and does not with every follow-up passed over.
  let differences: [[Difference]]
  private let ways: FollowUpWays

  /// The ways, to be described.
  var table: SituationTable { ways.table }
  /// The ways.
  var rows: [ParallelWalk.Row] { ways.rows }

  init(_ key: Key, _ ways: FollowUpWays) {
    self.ways = ways
    guard ways.differ || key.before != key.after else {
      differences = Array(repeating: [], count: ways.rows.count)
      return
    }
    let base = Set(Self.differences(ways.passing, after: key))
    var known: [FollowUpWays.Contribution: [Difference]] = [:]
    differences = zip(ways.rows, ways.contributions).map { row, contribution in
      guard let contribution else { return [.answer(isNew: row.earlier == nil)] }
      if let differences = known[contribution] { return differences }
      let own = Self.differences(contribution, after: key).filter { !base.contains($0) }
      known[contribution] = own
      return own
    }
  }

  private static func differences(
    _ contribution: FollowUpWays.Contribution, after key: Key
  ) -> [Difference] {
    key.after.followed(by: contribution.after)
      .differences(from: key.before.followed(by: contribution.before))
  }
}
