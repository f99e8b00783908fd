/// A clause of a rule: a condition or a step.
package struct RuleClause: Equatable, Sendable {
  package let rule: Int
  /// The place of the clause in the list of the rule.
  package let place: Int
}

extension Way {
  /// The rule that last changed the ruling: the one to say first.
  package func decisiveRule(_ table: CheckerTable) -> Int? {
    rules.last { !table.rules[$0].effect.isEmpty }
  }

  /// Whether every rule that shaped the answer was read in a text in force.
  package func isCertain(_ table: CheckerTable) -> Bool {
    !rules.contains { table.rules[$0].leavesDoubt }
  }

  /// What must hold for the answer to stand, each once, in the order of the rules.
  package func conditions(_ table: CheckerTable) -> [RuleClause] {
    clauses { table.rules[$0].conditions }
  }

  /// What to do, each step once, in the order of the rules.
  package func steps(_ table: CheckerTable) -> [RuleClause] {
    clauses { table.rules[$0].steps }
  }

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
