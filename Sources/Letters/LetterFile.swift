import CheckerCore

/// Every letter of a site, as the file that `cpf` reads.
package struct LetterFile: Codable, Sendable {
  /// Where the file stands in the site.
  package static let path = "courriers.json"
  /// The version of its form.
  package static let currentVersion = 2

  package let version: Int
  /// The letters, by id.
  package let letters: [Letter]

  package init(_ letters: [Letter]) {
    version = Self.currentVersion
    self.letters = letters
  }

  enum CodingKeys: String, CodingKey {
    case version
    case letters = "courriers"
  }

  /// Whether this program can write these letters: their conditions name what it knows.
  package var isKnown: Bool {
    version == Self.currentVersion
      && letters.allSatisfy { letter in
        letter.conditions.allSatisfy { Condition($0, in: letter) != nil }
          && letter.names.allSatisfy { letter.field($0) != nil } && letter.form != nil
      }
  }
}

extension Letter {
  /// Every condition: of the letter, of its fields, of their choices, of its parts, and of what is
  /// said instead of it.
  package var conditions: [[Requirement]] {
    [cases] + fields.map(\.condition) + fields.flatMap(\.options).map(\.condition)
      + paragraphs.map(\.condition) + alternatives.map(\.condition)
  }

  /// Every name between braces, in paragraphs.
  package var names: [String] { paragraphs.flatMap { LetterText($0.text).names } }
}
