package import Eligibility

/// Finds the FAQ entries that explain an answer, by the rules that both rest on.
///
/// An entry is known by the rules that its situations fired. A rule that few paths reach says much
/// more than one that nearly all reach: its weight is the square of its rarity.
package struct RelatedEntries: Sendable {
  /// An entry and the rules of each of its situations.
  package struct Entry: Sendable {
    package let id: String
    package let situations: [[Rule]]

    package init(id: String, situations: [[Rule]]) {
      self.id = id
      self.situations = situations
    }
  }

  /// How much each rule that core questions reach says of an answer.
  package let weights: [Rule: Int]
  private let entries: [(id: String, situations: [Set<Rule>])]

  /// How much of the weight must be shared, in thousandths.
  package static let threshold = 150

  /// How many entries are named at the most.
  package static let most = 5

  package init(_ diagram: Diagram, _ entries: [Entry]) {
    let paths = diagram.completions(of: diagram.start)
    var counts: [Rule: Int] = [:]
    for rule in paths.flatMap(\.rules) { counts[rule, default: 0] += 1 }
    weights = counts.mapValues { (paths.count / $0) * (paths.count / $0) }
    self.entries = entries.map { ($0.id, $0.situations.map(Set.init)) }
  }

  /// The ids of the entries nearest to an answer, nearest first.
  package func nearest(to finding: Finding, count: Int = Self.most) -> [String] {
    let rules = Set(finding.rules)
    return entries.map { (id: $0.id, score: $0.situations.map { score(rules, $0) }.max() ?? 0) }
      .filter { $0.score >= Self.threshold }
      .sorted { ($1.score, $0.id) < ($0.score, $1.id) }
      .prefix(count)
      .map(\.id)
  }

  /// The weight of what is shared over the weight of all, in thousandths.
  private func score(_ left: Set<Rule>, _ right: Set<Rule>) -> Int {
    let all = weight(of: left.union(right))
    return all == 0 ? 0 : weight(of: left.intersection(right)) * 1000 / all
  }

  private func weight(of rules: Set<Rule>) -> Int {
    rules.reduce(0) { $0 + weights[$1, default: 1] }
  }
}
