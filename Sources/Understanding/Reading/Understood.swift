/// What a sentence establishes.
package struct Understood: Sendable {
  /// The answers, each with the words it stands on, in the order of the questions.
  package internal(set) var facts: [Fact] = []
  /// Answers that exclude one another, so that none of them is claimed.
  package internal(set) var contradictions: [[Fact]] = []
  /// What to beware of in the training that was named, in French; empty where there is nothing.
  package internal(set) var trap: [UInt8] = []

  package init() {}
}

/// An answer, with the words it stands on.
package struct Fact: Sendable {
  /// The answer.
  package let answer: SpokenAnswer
  /// Where its words stand in the sentence, in bytes: from the first to the last.
  package let range: Range<Int>

  package init(_ answer: SpokenAnswer, at range: Range<Int>) {
    self.answer = answer
    self.range = range
  }
}
