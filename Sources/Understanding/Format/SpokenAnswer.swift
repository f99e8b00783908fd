/// An answer by its places: that of its question, and its own among the answers of that question.
package struct SpokenAnswer: Hashable, Sendable {
  /// The place of the question, from 0.
  package let question: Int
  /// The place of the answer among those of the question, from 0.
  package let answer: Int

  package init(question: Int, answer: Int) {
    self.question = question
    self.answer = answer
  }
}

/// What an answer needs of an earlier question, where that was asked.
package struct Need: Hashable, Sendable {
  /// The place of the earlier question.
  package let question: Int
  /// Which of its answers agree, a bit each.
  package let answers: UInt32
  /// Whether one of them must have been given: nothing is said of a host where no detachment is.
  package let isPremise: Bool

  package init(question: Int, answers: UInt32, isPremise: Bool) {
    self.question = question
    self.answers = answers
    self.isPremise = isPremise
  }

  func agrees(with answer: Int) -> Bool {
    answers >> UInt32(truncatingIfNeeded: answer) & 1 == 1
  }
}
