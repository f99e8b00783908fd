/// A clause of a rule: a condition, a duty or a step.
package struct RuleClause: Equatable, Sendable {
  package let rule: Int
  /// The place of the clause in the list of the rule.
  package let place: Int
}

/// A sentence of what is said aloud.
package enum Spoken: Equatable, Sendable {
  /// The answer that a rule gives.
  case answer(Int)
  /// What a rule says.
  case statement(Int)
  /// A step.
  case step(RuleClause)
  /// That the texts do not say it in so many words.
  case doubt
}

/// What is told of a settled case: the rule that answers, what must hold, what to do.
package struct Telling: Sendable {
  /// The rules to tell: those that no other takes the place of, and in a case that ends early, those
  /// from the one that ends it on. The one that answers comes first, what holds of everyone last.
  package let rules: [Int]
  /// The rule that answers: of those that say most of this case, the last; nil where none does.
  package let decisive: Int?
  private let table: [CheckerTable.Rule]

  /// - Parameters:
  ///   - applied: The rules applied, in order.
  ///   - ruling: What they add up to.
  ///   - table: All the rules.
  ///   - closing: The verdicts that end a case.
  package init(
    _ applied: [Int], _ ruling: PackedRuling, in table: [CheckerTable.Rule], closing: PlaceSet
  ) {
    self.table = table
    var aside = table.map { _ in false }
    for rule in applied {
      for other in table[rule].setsAside { aside[other] = true }
    }
    var start = 0
    if let verdict = ruling[PackedRuling.verdict], closing.contains(verdict) {
      start =
        applied.lastIndex { rule in
          table[rule].effect[PackedRuling.verdict].map { closing.contains($0) } ?? false
        } ?? 0
    }
    var told: [Int] = []
    for rule in applied[start...] where !aside[rule] && !told.contains(rule) { told.append(rule) }
    var decisive: (rule: Int, precedence: Int)?
    for rule in told {
      guard let precedence = table[rule].precedence else { continue }
      if precedence >= decisive?.precedence ?? 0 { decisive = (rule, precedence) }
    }
    self.decisive = decisive?.rule
    let others = told.filter { $0 != decisive?.rule }
    rules =
      (decisive.map { [$0.rule] } ?? [])
      + others.filter { table[$0].precedence != Self.general }
      + others.filter { table[$0].precedence == Self.general }
  }

  /// The precedence of what holds of everyone.
  package static let general = 1

  /// Whether every rule told was read in a text in force, where it shapes the answer.
  package var isCertain: Bool {
    !rules.contains { table[$0].leavesDoubt }
  }

  /// Whether something is not certain, and the answer itself does not say so.
  package var hasUnsaidDoubt: Bool {
    !isCertain && decisive.map { !table[$0].saysDoubt } ?? true
  }

  /// The rule that makes a « oui » wait; nil where none does.
  package var proviso: Int? {
    rules.last { table[$0].hasProviso }
  }

  /// What must hold for the answer to stand, each once, in the order of the rules.
  package var conditions: [RuleClause] { clauses { table[$0].conditions } }

  /// What the person is bound to afterwards, each once, in the order of the rules.
  package var duties: [RuleClause] { clauses { table[$0].duties } }

  /// What to do, each once, in the order of time; in one phase, what the rule that answers asks for
  /// comes first.
  package var steps: [RuleClause] {
    let clauses = clauses { table[$0].steps }
    var phases: [Int] = []
    for clause in clauses where !phases.contains(phase(of: clause)) {
      phases.append(phase(of: clause))
    }
    return phases.sorted().flatMap { phase in clauses.filter { self.phase(of: $0) == phase } }
  }

  /// The step to take next, until the request is made: that of the rule that answers, else that of
  /// the first rule told that has one, so that what a follow-up adds comes after what it completes;
  /// the first step of all where the request is past.
  package var next: RuleClause? {
    let steps = steps
    for rule in rules {
      if let step = steps.first(where: { $0.rule == rule && phase(of: $0) <= Self.requestPhase }) {
        return step
      }
    }
    return steps.first
  }

  /// What is said aloud, in two or three sentences: the answer, the next step, a reserve.
  package var spoken: [Spoken] {
    let next = next
    var spoken: [Spoken] = []
    if let decisive { spoken.append(.answer(decisive)) }
    if let next { spoken.append(.step(next)) }
    if let reserve = reserve(steps.filter { $0 != next }) { spoken.append(reserve) }
    return spoken
  }

  /// The reserve: what is not certain, else what to beware of, else what follows if nothing comes.
  private func reserve(_ later: [RuleClause]) -> Spoken? {
    let cautions = rules.filter { table[$0].isCaution && $0 != decisive }
    if let doubtful = cautions.last(where: { table[$0].leavesDoubt }) {
      return .statement(doubtful)
    }
    if hasUnsaidDoubt { return .doubt }
    if let caution = cautions.last { return .statement(caution) }
    return later.first { phase(of: $0) == Self.lastPhase }.map { .step($0) }
  }

  /// The phase of the request itself.
  package static let requestPhase = 1
  /// The phase of what to do where nothing comes.
  package static let lastPhase = 3

  private func phase(of clause: RuleClause) -> Int { table[clause.rule].phases[clause.place] }

  private func clauses(_ numbers: (Int) -> [Int]) -> [RuleClause] {
    var seen: [Int] = []
    var clauses: [RuleClause] = []
    for rule in rules {
      for (place, number) in numbers(rule).enumerated() where !seen.contains(number) {
        seen.append(number)
        clauses.append(RuleClause(rule: rule, place: place))
      }
    }
    return clauses
  }
}

extension CheckerTable {
  /// What is told at the end of a way.
  package func telling(_ way: Way) -> Telling {
    Telling(way.rules, way.ruling, in: rules, closing: closing)
  }
}
