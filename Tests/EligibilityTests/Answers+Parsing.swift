import Eligibility
import Testing

extension Answers {
  /// Answers written `question=answer question=answer`.
  init(parsing text: String) throws {
    try self.init(
      text.split(separator: " ").map { pair in
        let parts = pair.split(separator: "=", maxSplits: 1)
        let question = try #require(Question(rawValue: String(parts[0])))
        return try #require(parts.last.flatMap { Answer($0, to: question) })
      })
  }
}
