package import Law

/// A rule that the checker applies: one row that holds all that is known of it.
///
/// The rows stand in files by theme (`Rules+Persons.swift` and its neighbours). The proof names a
/// rule that no situation reaches, and one that is applied without being listed.
package final class Rule: Sendable {
  /// The id in the contract, such as `R09`.
  package let rawValue: String
  /// What the rule changes in the ruling; empty for a rule that only explains, conditions or advises.
  package let effect: Effect
  /// The rule in a sentence, for the agent.
  package let wording: Wording
  /// The texts it rests on, the main one first; never empty.
  package let texts: [LegalText]
  /// How sure it is.
  package let standing: Standing
  /// What must hold for the answer to stand.
  package let conditions: [Clause]
  /// What to do, in order.
  package let steps: [Clause]

  init(
    _ id: String, effect: Effect = Effect(), says wording: Wording, texts: [LegalText],
    standing: Standing = .verified, conditions: [Clause] = [], steps: [Clause] = []
  ) {
    rawValue = id
    self.effect = effect
    self.wording = wording
    self.texts = texts
    self.standing = standing
    self.conditions = conditions
    self.steps = steps
  }
}

extension Rule {
  /// The rule in a sentence, in French, with the amounts of the day on which it was checked.
  package var text: String { wording.text }

  /// The day since which its main text is known to say so; nil when that was not verified.
  package var since: CalendarDay? { texts.first?.since }
}

extension Rule: CaseIterable {
  /// Every rule, by theme.
  package static let allCases = persons + positions + trainings + requests + followUps

  private static let byID = Dictionary(uniqueKeysWithValues: allCases.map { ($0.rawValue, $0) })

  /// The rule with an id; nil when there is none.
  package static subscript(id: String) -> Rule? { byID[id] }
}

extension Rule: Hashable {
  /// Two rules are equal when they are the same row.
  package static func == (left: Rule, right: Rule) -> Bool { left === right }

  package func hash(into hasher: inout Hasher) { hasher.combine(ObjectIdentifier(self)) }
}
