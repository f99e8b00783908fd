extension Answer {
  /// The answer in words that stand without the question: « CET : oui ».
  package var summary: String {
    Question.rows[question.position].summary.map { "\($0) : \(label.lowercased())" } ?? brief
  }
}

extension Answer {
  /// The summary as it goes on after another one: « CET : oui », « un seul employeur ».
  package var continuedSummary: String { summary.withQuietBeginning }
}

extension Sequence<Answer> {
  /// The answers in one line, in the order in which they were asked.
  package var summary: String {
    let answers = Array(self)
    return answers.prefix(1).map(\.summary).joined()
      + answers.dropFirst().map { ", " + $0.continuedSummary }.joined()
  }
}

extension String {
  /// The text with its first letter in lower case, abbreviations left alone.
  fileprivate var withQuietBeginning: String {
    guard dropFirst().first?.isUppercase == false else { return self }
    return prefix(1).lowercased() + dropFirst()
  }
}
