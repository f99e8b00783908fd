import DecisionTree

/// Two diagrams compared on follow-ups: what differs once they are answered, and did not before.
///
/// Where only one side has follow-ups, there is a request on that side only: the core questions
/// have said so.
struct FollowUpComparison {
  private let core: CoreComparison
  /// The openings met, with the core situations that lead to each.
  private let openings: [(opening: FollowUpOpening, situations: RowSet)]

  /// Answers to follow-ups, and what differs with them.
  private struct Change: Hashable {
    let conditions: [DiagramComparison.Condition]
    let differences: [Difference]
  }

  /// A change with the openings that show it wherever its answers can be given.
  private struct Candidate {
    let change: Change
    /// The openings, with the ways through each that the answers describe.
    let shown: [Int: RowSet]
    /// The openings where the same answers make another difference, or none.
    let opposed: [Int]
  }

  init(_ core: CoreComparison) throws(TooManySituations) {
    self.core = core
    var ways: [FollowUpWays.Key: FollowUpWays] = [:]
    var openings: [(opening: FollowUpOpening, situations: RowSet)] = []
    for (key, rows) in core.rows.map({ FollowUpOpening.Key($0, core) }).placesByValue {
      guard let key else { continue }
      let known: FollowUpWays
      if let found = ways[key.ways] {
        known = found
      } else {
        known = try FollowUpWays(key.ways, core)
        ways[key.ways] = known
      }
      openings.append((FollowUpOpening(key, known), RowSet(rows, capacity: core.table.count)))
    }
    self.openings = openings
  }

  /// The situations that differ by follow-ups, core answers first.
  var groups: [DiagramComparison.Group] {
    let changes = changes.map(candidate)
    return changes.map(\.change.differences).placesByValue.flatMap { _, places in
      chosen(among: places.map { changes[$0] }).flatMap(groups)
    }
  }

  /// The changes of each opening, described by follow-ups alone, each once.
  private var changes: [Change] {
    var seen: Set<Change> = []
    var described: Set<[[Difference]]> = []
    return openings.flatMap { opening, _ -> [Change] in
      guard described.insert(opening.differences).inserted else { return [] }
      return opening.differences.placesByValue.filter { !$0.value.isEmpty }.flatMap {
        value, places in
        opening.table.descriptions(of: RowSet(places, capacity: opening.table.count)).map {
          Change(conditions: $0.conditions, differences: value)
        }
      }
    }.filter { seen.insert($0).inserted }
  }

  private func candidate(_ change: Change) -> Candidate {
    var shown: [Int: RowSet] = [:]
    var opposed: [Int] = []
    for (place, (opening, _)) in openings.enumerated() {
      let rows = opening.table.matches(change.conditions)
      guard !rows.isEmpty else { continue }
      if rows.rows.allSatisfy({ opening.differences[$0] == change.differences }) {
        shown[place] = rows
      } else {
        opposed.append(place)
      }
    }
    return Candidate(change: change, shown: shown, opposed: opposed)
  }

  /// A few candidates that together show all that these show: the largest gain first.
  private func chosen(among candidates: [Candidate]) -> [Candidate] {
    var left = candidates.reduce(into: [Int: RowSet]()) { left, candidate in
      left.merge(candidate.shown) { first, second in
        var both = first
        both.formUnion(second)
        return both
      }
    }
    var chosen: [Candidate] = []
    func gain(_ candidate: Candidate) -> Int {
      candidate.shown.reduce(0) { $0 + (left[$1.key]?.countInCommon(with: $1.value) ?? 0) }
    }
    while let best = candidates.max(by: { gain($0) < gain($1) }), gain(best) > 0 {
      chosen.append(best)
      for (place, rows) in best.shown { left[place]?.subtract(rows) }
    }
    return chosen
  }

  private func groups(of candidate: Candidate) -> [DiagramComparison.Group] {
    let members = situations(at: Array(candidate.shown.keys))
    return core.table.descriptions(of: members, opposed: situations(at: candidate.opposed)).map {
      DiagramComparison.Group(
        situation: $0.conditions + candidate.change.conditions,
        differences: candidate.change.differences, rules: involved(in: candidate),
        count: $0.rows.count)
    }
  }

  private func situations(at places: [Int]) -> RowSet {
    places.reduce(into: RowSet(capacity: core.table.count)) {
      $0.formUnion(openings[$1].situations)
    }
  }

  private func involved(in candidate: Candidate) -> [DiagramComparison.InvolvedRule] {
    core.involved(
      in: candidate.shown.flatMap { place, rows in
        rows.rows.map { openings[place].opening.rows[$0] }
      })
  }
}
