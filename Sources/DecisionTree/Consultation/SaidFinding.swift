import CheckerCore
package import Eligibility
import Law

/// What is said of a finding: which rules are told is worked out once.
package struct SaidFinding: Sendable {
  private let ruling: Ruling
  private let telling: Telling

  init(_ finding: Finding) {
    ruling = finding.ruling
    telling = Telling(
      finding.rules.map(CheckerCodes.place), CheckerCodes.packed(finding.ruling),
      in: CheckerTable.ruleRows, closing: CheckerTable.closing)
  }

  /// The rules to tell: those that no other takes the place of, the one that answers first.
  package var toldRules: [Rule] { telling.rules.map { CheckerCodes.rules[$0] } }

  /// The rule that answers: the one that says most of this case; nil where none does.
  package var decisiveRule: Rule? { telling.decisive.map { CheckerCodes.rules[$0] } }

  /// The answer in one line, to be read aloud first.
  package var title: String {
    ruling.title(waitingFor: telling.proviso.flatMap { CheckerCodes.rules[$0].proviso })
  }

  /// Where the answer finds somebody on the way to a training: at its beginning while the answer
  /// waits for something; nil where it leads to none.
  package var stage: Stage? {
    telling.proviso == nil ? ruling.stage : ruling.stages.first
  }

  /// Why, in a sentence: what the rule that answers says.
  package var reason: String {
    guard let decisiveRule else { preconditionFailure("a rule answers every finding") }
    return decisiveRule.text
  }

  /// Why, and who decides and pays, in two sentences.
  package var explanation: String {
    [reason, ruling.roles].compactMap(\.self).joined(separator: " ")
  }

  /// What must hold for the answer to stand, each once, in the order of the rules.
  ///
  /// - Parameter known: The ids of those that are left out.
  package func conditions(besides known: Set<String> = []) -> [SaidClause] {
    telling.conditions.compactMap { clause($0, \.conditions, besides: known) }
  }

  /// What the agent is bound to afterwards, each once, in the order of the rules.
  ///
  /// - Parameter known: The ids of those that are left out.
  package func duties(besides known: Set<String> = []) -> [SaidClause] {
    telling.duties.compactMap { clause($0, \.duties, besides: known) }
  }

  /// What to do, each once, in the order of time.
  ///
  /// - Parameter known: The ids of what is left out.
  package func steps(besides known: Set<String> = []) -> [SaidStep] {
    telling.steps.filter { !known.contains(id(ofStep: $0)) }.map(step)
  }

  /// The ids of the conditions, the duties and the steps.
  package var clauseIDs: Set<String> {
    Set(
      telling.conditions.map { CheckerCodes.rules[$0.rule].conditions[$0.place].id }
        + telling.duties.map { CheckerCodes.rules[$0.rule].duties[$0.place].id }
        + telling.steps.map(id(ofStep:)))
  }

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
      case .doubt: return SaidSentence(source: .doubt, text: Finding.doubt)
      }
    }
  }

  /// The step to take next, which is said aloud; nil where nothing is to be done.
  package var nextStep: SaidStep? { telling.next.map(step) }

  /// The steps that are not said aloud.
  package var furtherSteps: [SaidStep] {
    let said = telling.spoken
    return telling.steps.filter { step in
      !said.contains {
        switch $0 {
        case .step(let other): id(ofStep: other) == id(ofStep: step)
        case .answer, .statement, .doubt: false
        }
      }
    }.map(step)
  }

  /// The rules whose sentences are not said aloud, nor by what must hold or is to be done: why the
  /// answer is so.
  package var furtherRules: [Rule] {
    let said = telling.spoken
    return telling.rules.filter { !said.contains(.answer($0)) && !said.contains(.statement($0)) }
      .map { CheckerCodes.rules[$0] }.filter { !$0.isToldByClauses }
  }

  /// Whether every rule that shaped the answer was read in a text in force.
  package var isCertain: Bool { telling.isCertain }

  /// Whether something is not certain, and nothing that is said aloud tells so.
  package var hasUnsaidDoubt: Bool {
    telling.hasUnsaidDoubt && !telling.spoken.contains(.doubt)
  }

  private func filled(_ wording: Wording) -> String { wording.text(naming: ruling.decider) }

  private func clause(
    _ clause: RuleClause, _ list: (Rule) -> [Clause], besides known: Set<String>
  ) -> SaidClause? {
    let rule = CheckerCodes.rules[clause.rule]
    let said = list(rule)[clause.place]
    guard !known.contains(said.id) else { return nil }
    return SaidClause(rule: rule, id: said.id, text: filled(said.wording))
  }

  private func id(ofStep clause: RuleClause) -> String {
    CheckerCodes.rules[clause.rule].steps[clause.place].id
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
