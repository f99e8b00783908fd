/// The FAQ entries by the rules of their situations, to find those that explain an answer.
///
/// A rule that few ways reach says much more than one that nearly all reach: its weight is the
/// square of its rarity.
package struct EntryTable: Equatable, Sendable {
  /// How much of the weight must be shared, in thousandths.
  package static let threshold: Int64 = 150
  /// How many entries are named at the most.
  package static let most = 5

  /// How much each rule says of an answer.
  package let weights: [Int]
  /// For each entry, the rules of each of its situations, each once.
  package let situations: [[[Int]]]

  package init(weights: [Int], situations: [[[Int]]]) {
    self.weights = weights
    self.situations = situations.map { $0.map(Self.distinct) }
  }

  private static func distinct(_ rules: [Int]) -> [Int] {
    rules.indices.filter { !rules[..<$0].contains(rules[$0]) }.map { rules[$0] }
  }

  /// How much each rule says, by how many of all ways apply it; 1 where none does.
  package static func weights(_ tree: AnswerTree) -> [Int] {
    let (counts, ways) = tree.ruleCounts()
    return counts.map { $0 == 0 ? 1 : (ways / $0) * (ways / $0) }
  }

  /// The places of the entries nearest to an answer, nearest first, then the first first.
  ///
  /// - Parameter rules: The rules of the answer.
  package func nearest(to rules: [Int]) -> [Int] {
    var isApplied = weights.map { _ in false }
    for rule in rules { isApplied[rule] = true }
    let applied = weight(of: Self.distinct(rules))
    var best: [(place: Int, score: Int64)] = []
    for (place, situations) in situations.enumerated() {
      var score: Int64 = 0
      for situation in situations {
        let shared = weight(of: situation.filter { isApplied[$0] })
        let all = applied + weight(of: situation) - shared
        if all > 0 { score = max(score, shared * 1000 / all) }
      }
      guard score >= Self.threshold else { continue }
      let rank = best.firstIndex { $0.score < score } ?? best.count
      best.insert((place, score), at: rank)
      if best.count > Self.most { best.removeLast() }
    }
    return best.map { $0.place }
  }

  private func weight(of rules: [Int]) -> Int64 {
    rules.reduce(0) { $0 + Int64(weights[$1]) }
  }
}
