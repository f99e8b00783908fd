package import Eligibility

extension Answers {
  /// Answers written `question=answer question=answer`.
  ///
  /// - Throws: `UnknownAssignment` where a test names what does not exist.
  package init(parsing text: String) throws {
    try self.init(
      text.split(separator: " ").map { pair in
        let parts = pair.split(separator: "=", maxSplits: 1)
        guard let question = Question(rawValue: String(parts[0])),
          let answer = parts.last.flatMap({ Answer($0, to: question) })
        else { throw UnknownAssignment(text: String(pair)) }
        return answer
      })
  }
}

/// What a test writes as an answer, and is none.
private struct UnknownAssignment: Error {
  let text: String
}
