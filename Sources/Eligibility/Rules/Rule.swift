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
  /// The sentence that answers where this rule is the one to say, which the verdict opens: « Oui, … »;
  /// nil for a rule that never decides.
  package let answer: Wording?
  /// How much the rule says of one case.
  package let precedence: Precedence
  /// The texts it rests on, the main one first; never empty.
  package let texts: [LegalText]
  /// How sure it is.
  package let standing: Standing
  /// What must hold for the answer to stand.
  package let conditions: [Clause]
  /// What the agent is bound to afterwards.
  package let duties: [Clause]
  /// What to do.
  package let steps: [Step]
  /// The rules that this one takes the place of: they are not told where it applies.
  package let setsAside: [Rule]
  /// What the title waits for: « quand votre projet sera formulé »; nil where it waits for nothing.
  package let proviso: String?
  /// Whether the clauses say all that the sentence says: it is not told beside them.
  package let isToldByClauses: Bool
  /// Whether the sentence is worth a caution after the answer, where another rule gives that.
  package let isCaution: Bool

  init(
    _ id: String, effect: Effect = Effect(), says wording: Wording, answers answer: Wording? = nil,
    as precedence: Precedence = .background, texts: [LegalText], standing: Standing = .verified,
    conditions: [Clause] = [], duties: [Clause] = [], steps: [Step] = [],
    settingAside setsAside: [Rule] = [], waitingFor proviso: String? = nil, caution: Bool = false,
    toldByClauses: Bool = false
  ) {
    rawValue = id
    self.effect = effect
    self.wording = wording
    self.answer = answer
    self.precedence = precedence
    self.texts = texts
    self.standing = standing
    self.conditions = conditions
    self.duties = duties
    self.steps = steps
    self.setsAside = setsAside
    self.proviso = proviso
    isCaution = caution
    isToldByClauses = toldByClauses
  }
}

extension Rule {
  /// The rule in a sentence, in French, with the amounts of the day on which it was checked.
  package var text: String { wording.text }

  /// The day since which its main text is known to say so; nil when that was not verified.
  package var since: CalendarDay? { texts.first?.since }

  /// Every wording of the rule.
  package var wordings: [Wording] {
    [wording] + [answer].compactMap(\.self) + (conditions + duties).map(\.wording)
      + steps.map(\.wording) + steps.compactMap(\.deadline)
  }

  /// Whether the rule shapes an answer without having been read in a text in force.
  package var leavesDoubt: Bool {
    standing != .verified && !(effect.isEmpty && conditions.isEmpty)
  }
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
