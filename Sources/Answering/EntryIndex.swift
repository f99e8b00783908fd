import DecisionTree
import Eligibility

/// The FAQ entries as the command line finds them in a built site.
package struct EntryIndex: Codable, Sendable {
  /// Where the index stands in a built site.
  package static let path = "verifier/fiches.json"

  /// The version of this format.
  package var version = 1
  /// How much each rule says of an answer, by its id.
  package let weights: [String: Int]
  /// The entries, by section.
  package let entries: [Row]

  /// An entry.
  package struct Row: Codable, Sendable {
    package let id: String
    package let question: String
    /// The address from the root of the site.
    package let url: String
    /// The ids of the rules of each of its situations.
    package let situations: [[String]]

    package init(id: String, question: String, url: String, situations: [[String]]) {
      self.id = id
      self.question = question
      self.url = url
      self.situations = situations
    }
  }

  private enum CodingKeys: String, CodingKey {
    case version
    case weights = "poids"
    case entries = "fiches"
  }

  package init(weights: [String: Int], entries: [Row]) {
    self.weights = weights
    self.entries = entries
  }
}

extension RelatedEntries {
  /// The entries of an index; rules that this program does not know are left out, those that the
  /// index does not know weigh least.
  package init(_ index: EntryIndex) {
    self.init(
      weights: CheckerCodes.rules.map { index.weights[$0.rawValue] ?? 1 },
      index.entries.map { row in
        Entry(id: row.id, situations: row.situations.map { $0.compactMap { Rule[$0] } })
      })
  }
}
