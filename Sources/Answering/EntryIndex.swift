import DecisionTree
import Eligibility

/// The FAQ entries as the command line finds them in a built site.
package struct EntryIndex: Codable, Sendable {
  /// Where the index stands in a built site.
  package static let path = "verifier/fiches.json"

  /// The version of this format that the programs write and read.
  private static let currentVersion = 3

  /// The version of the format in which the index is written.
  private let version: Int
  /// Whom the readers of the site can reach; nil where it names nobody.
  package let signature: EmailText.Signature?
  /// The entries, by section.
  package let entries: [Row]

  /// An entry.
  package struct Row: Codable, Sendable {
    package let id: String
    package let question: String
    /// The address from the root of the site.
    package let url: String
    /// The answers of each of its situations: `statut=titulaire`.
    package let situations: [[String]]
    /// The ids of the entries that it leads to.
    package let links: [String]
    /// Whether it speaks to others than the people of the site.
    package let isForOthers: Bool
    /// The ids of the statuses that it speaks to.
    package let statuses: [String]

    private enum CodingKeys: String, CodingKey {
      case id, question, url
      case situations = "reponses"
      case links = "voir-aussi"
      case isForOthers = "autre-public"
      case statuses = "statuts"
    }

    package init(
      id: String, question: String, url: String, situations: [[String]], links: [String],
      isForOthers: Bool, statuses: [String]
    ) {
      self.id = id
      self.question = question
      self.url = url
      self.situations = situations
      self.links = links
      self.isForOthers = isForOthers
      self.statuses = statuses
    }
  }

  private enum CodingKeys: String, CodingKey {
    case version
    case signature = "accueil"
    case entries = "fiches"
  }

  package init(signature: EmailText.Signature?, entries: [Row]) {
    version = Self.currentVersion
    self.signature = signature
    self.entries = entries
  }
}

extension EntryIndex {
  /// Whether this program knows the format of the index.
  package var isKnown: Bool { version == Self.currentVersion }
}

extension RelatedEntries {
  /// The entries of an index; answers that this program does not know are left out.
  package init(_ index: EntryIndex) {
    self.init(
      index.entries.map { row in
        Entry(
          id: row.id, question: row.question,
          situations: row.situations.map { $0.compactMap(Answer.init(assignment:)) },
          links: row.links, isForOthers: row.isForOthers,
          statuses: row.statuses.compactMap { Answer($0, to: .status) })
      })
  }
}

extension Answer {
  /// The answer that an assignment such as `statut=titulaire` gives; nil where there is none.
  fileprivate init?(assignment: String) {
    let parts = assignment.split(separator: "=", maxSplits: 1)
    guard parts.count == 2, let question = Question(rawValue: String(parts[0])) else { return nil }
    self.init(parts[1], to: question)
  }
}
