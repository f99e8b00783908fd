package import CheckerCore
package import DecisionTree
package import Eligibility

/// Finds the FAQ entries that explain an answer, by the rules that both rest on.
///
/// An entry is known by the rules that its situations fired.
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

  /// The entries by the places of their rules, in the order of their ids.
  package let table: EntryTable
  /// Their ids.
  package let ids: [String]

  /// - Parameter weights: How much each rule says of an answer.
  init(weights: [Int], _ entries: [Entry]) {
    let entries = entries.sorted { $0.id < $1.id }
    ids = entries.map(\.id)
    table = EntryTable(
      weights: weights, situations: entries.map { $0.situations.map { $0.map(CheckerCodes.place) } }
    )
  }

  package init(_ checker: Checker, _ entries: [Entry]) {
    self.init(weights: EntryTable.weights(checker.tree), entries)
  }

  /// How much each rule says of an answer, by its id.
  package var weights: [String: Int] {
    Dictionary(
      uniqueKeysWithValues: zip(CheckerCodes.rules.map(\.rawValue), table.weights))
  }

  /// The ids of the entries nearest to an answer, nearest first.
  package func nearest(to finding: Finding) -> [String] {
    table.nearest(to: finding.rules.map(CheckerCodes.place)).map { ids[$0] }
  }
}
