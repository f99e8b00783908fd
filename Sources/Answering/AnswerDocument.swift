package import DecisionTree
import Eligibility
package import Law

/// The answer to some answers, as the contract's JSON.
package enum AnswerDocument: Encodable, Sendable {
  case settled(SettledDocument)
  case open(OpenDocument)

  /// A FAQ entry that explains the answer.
  package struct EntryDocument: Codable, Sendable {
    package let id: String
    package let question: String
    package let url: String

    package init(id: String, question: String, url: String) {
      self.id = id
      self.question = question
      self.url = url
    }
  }

  /// A letter that fits the answer.
  package struct LetterDocument: Codable, Sendable {
    package let id: String
    package let title: String
    package let url: String

    package enum CodingKeys: String, CodingKey {
      case id, url
      case title = "titre"
    }

    package init(id: String, title: String, url: String) {
      self.id = id
      self.title = title
      self.url = url
    }
  }

  /// - Parameters:
  ///   - consultation: What can be said.
  ///   - given: The answers given, with `inconnu` where it was said.
  ///   - levers: What would give a better verdict.
  ///   - entries: The FAQ entries that explain it.
  ///   - letters: The letters that fit it.
  ///   - rules: The rule of the authority, where the site is for one.
  package init(
    _ consultation: Consultation, given: [String: String], levers: [FoundLever] = [],
    entries: [EntryDocument] = [], letters: [LetterDocument] = [],
    rules: LocalRules? = nil
  ) {
    switch consultation {
    case .settled(let finding, let followUps):
      self = .settled(
        SettledDocument(
          finding, followUps: followUps, given: given, levers: levers, entries: entries,
          letters: letters, rules: rules))
    case .open(let prospects): self = .open(OpenDocument(prospects, given: given))
    }
  }

  package func encode(to encoder: any Encoder) throws {
    switch self {
    case .settled(let document): try document.encode(to: encoder)
    case .open(let document): try document.encode(to: encoder)
    }
  }
}
