package import Law

/// What a rule says, where it stands, and what it asks of the agent.
package struct Statement: Sendable {
  /// The rule in a sentence, in French, for the agent.
  package let text: String
  /// The texts it rests on, the main one first; never empty.
  package let texts: [LegalText]
  /// The day since which its main text is known to say so; nothing where it was not verified.
  package var since: CalendarDay? { texts.first?.since }
  /// How sure it is.
  package let standing: Standing
  /// What must hold for the answer to stand.
  package let conditions: [Clause]
  /// What to do, in order.
  package let steps: [Clause]

  init(
    _ text: String, _ texts: [LegalText], standing: Standing = .verified,
    conditions: [Clause] = [], steps: [Clause] = []
  ) {
    self.text = text
    self.texts = texts
    self.standing = standing
    self.conditions = conditions
    self.steps = steps
  }
}

/// A condition or a step, with an id that stays the same when the wording changes.
///
/// `{decideur}` in the text stands for whoever decides in the situation at hand.
package struct Clause: Hashable, Sendable {
  /// The id, unique among all clauses.
  package let id: String
  /// The text in French, with `{decideur}` left open.
  package let text: String

  init(_ id: String, _ text: String) {
    self.id = id
    self.text = text
  }
}
