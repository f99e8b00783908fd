package import DecisionTree
import Eligibility

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

  /// - Parameters:
  ///   - consultation: What can be said.
  ///   - given: The answers given, with `inconnu` where it was said.
  ///   - levers: What would give a better verdict.
  ///   - entries: The FAQ entries that explain it.
  package init(
    _ consultation: Consultation, given: [String: String], levers: [FoundLever] = [],
    entries: [EntryDocument] = []
  ) {
    switch consultation {
    case .settled(let finding, let followUps):
      self = .settled(
        SettledDocument(
          finding, followUps: followUps, given: given, levers: levers, entries: entries))
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
