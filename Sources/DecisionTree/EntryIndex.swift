import Eligibility

/// The FAQ entries as the command line finds them in a built site.
package struct EntryIndex: Codable, Sendable {
  /// Where the index stands in a built site.
  package static let path = "verifier/fiches.json"

  /// The version of this format.
  package var version = 1
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
    case entries = "fiches"
  }

  package init(entries: [Row]) {
    self.entries = entries
  }
}

extension RelatedEntries {
  /// The entries of an index; rules that this program does not know are left out.
  package init(_ diagram: Diagram, _ index: EntryIndex) {
    self.init(
      diagram,
      index.entries.map { row in
        Entry(id: row.id, situations: row.situations.map { $0.compactMap { Rule[$0] } })
      })
  }
}
