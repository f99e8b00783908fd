import CheckerCore
package import Eligibility
package import Law

/// A condition or a duty as it is said in a situation, with the rule that asks for it.
package struct SaidClause: Hashable, Sendable {
  package let rule: Rule
  package let id: String
  /// The clause in French, whoever decides named.
  package let text: String
}

/// A step as it is said in a situation, with the rule that asks for it.
package struct SaidStep: Hashable, Sendable {
  package let rule: Rule
  package let id: String
  package let phase: Step.Phase
  /// The step in French, whoever decides named.
  package let text: String
  /// The time limit; nil where the texts give none.
  package let deadline: String?
  /// The article that says so.
  package let ground: LegalText

  /// The step with its time limit, as one sentence says it.
  package var timedText: String {
    guard let deadline, text.hasSuffix(".") else { return text }
    return "\(text.dropLast()), \(deadline)."
  }
}

/// A sentence of what is said aloud, with what it comes from.
package struct SaidSentence: Hashable, Sendable {
  /// Where the sentence comes from: one source says one thing, once.
  package enum Source: Hashable, Sendable {
    case rule(Rule)
    case step(String)
    case doubt
  }

  package let source: Source
  package let text: String
}

extension Finding {
  private var telling: Telling {
    Telling(
      rules.map(CheckerCodes.place), CheckerCodes.packed(ruling), in: CheckerTable.ruleRows,
      closing: CheckerTable.closing)
  }

  /// The rules to tell: those that no other takes the place of, the one that answers first.
  package var toldRules: [Rule] { telling.rules.map { CheckerCodes.rules[$0] } }

  /// The rule that answers: the one that says most of this case; nil where none does.
  package var decisiveRule: Rule? { telling.decisive.map { CheckerCodes.rules[$0] } }

  /// The answer in one line, to be read aloud first.
  package var title: String {
    ruling.title(waitingFor: telling.proviso.flatMap { CheckerCodes.rules[$0].proviso })
  }

  /// Why, in a sentence: what the rule that answers says.
  package var reason: String { decisiveRule?.text ?? "" }

  /// Why, and who decides and pays, in two sentences.
  package var explanation: String {
    [reason, ruling.roles].compactMap(\.self).joined(separator: " ")
  }

  /// What must hold for the answer to stand, each once, in the order of the rules.
  package var conditions: [SaidClause] {
    telling.conditions.map { clause($0, \.conditions) }
  }

  /// What the agent is bound to afterwards, each once, in the order of the rules.
  package var duties: [SaidClause] { telling.duties.map { clause($0, \.duties) } }

  /// What to do, each once, in the order of time.
  package var steps: [SaidStep] { telling.steps.map(step) }

  /// What is said aloud, in two or three sentences: the answer, the next step, a reserve.
  package var spoken: [SaidSentence] {
    telling.spoken.map { sentence in
      switch sentence {
      case .answer(let place):
        let rule = CheckerCodes.rules[place]
        return SaidSentence(source: .rule(rule), text: filled(rule.answer ?? rule.wording))
      case .statement(let place):
        let rule = CheckerCodes.rules[place]
        return SaidSentence(source: .rule(rule), text: filled(rule.wording))
      case .step(let clause):
        let step = step(clause)
        return SaidSentence(source: .step(step.id), text: step.timedText)
      case .doubt: return SaidSentence(source: .doubt, text: Self.doubt)
      }
    }
  }

  /// What says that the texts leave something open.
  package static let doubt =
    "Un point reste à confirmer : les textes ne le disent pas en toutes lettres."

  /// The steps that are not said aloud.
  package var furtherSteps: [SaidStep] {
    let said = spoken.map(\.source)
    return steps.filter { !said.contains(.step($0.id)) }
  }

  /// The rules whose sentences are not said aloud, nor by what must hold or is to be done: why the
  /// answer is so.
  package var furtherRules: [Rule] {
    let said = spoken.map(\.source)
    return toldRules.filter { !$0.isToldByClauses && !said.contains(.rule($0)) }
  }

  /// Whether every rule that shaped the answer was read in a text in force.
  package var isCertain: Bool { telling.isCertain }

  /// Whether something is not certain, and nothing that is said aloud tells so.
  package var hasUnsaidDoubt: Bool {
    telling.hasUnsaidDoubt && !spoken.contains { $0.source == .doubt }
  }

  private func filled(_ wording: Wording) -> String { wording.naming(ruling.decider).text }

  private func clause(_ clause: RuleClause, _ list: (Rule) -> [Clause]) -> SaidClause {
    let rule = CheckerCodes.rules[clause.rule]
    let said = list(rule)[clause.place]
    return SaidClause(rule: rule, id: said.id, text: filled(said.wording))
  }

  private func step(_ clause: RuleClause) -> SaidStep {
    let rule = CheckerCodes.rules[clause.rule]
    let step = rule.steps[clause.place]
    guard let ground = step.ground ?? rule.texts.first else {
      preconditionFailure("every rule has a text")
    }
    return SaidStep(
      rule: rule, id: step.id, phase: step.phase, text: filled(step.wording),
      deadline: step.deadline.map(filled), ground: ground)
  }
}
