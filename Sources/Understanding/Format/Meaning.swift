/// What an expression establishes.
package struct Meaning: Sendable {
  /// What kind of thing it says.
  package let kind: Kind
  /// The answers; several of one question where the rest of the situation tells which.
  package let answers: [SpokenAnswer]
  /// How plainly a training is named.
  package let rank: Int

  package init(kind: Kind, answers: [SpokenAnswer], rank: Int) {
    self.kind = kind
    self.answers = answers
    self.rank = rank
  }

  package enum Kind: UInt8, Sendable {
    /// Answers.
    case answers
    /// Nothing: a grade, a trade, words that only look like an answer.
    case nothing
    /// A training by its name: the answer for a project first, then that for the post held.
    case training
    /// The training serves the post held.
    case forPost
    /// The training serves a project.
    case forProject
    /// The training serves to change trades.
    case forRetraining
    /// The training serves private life.
    case forOneself
  }
}
