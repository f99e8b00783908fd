import Law

extension Finding {
  /// The rule that last changed the ruling: the one to say first.
  package var decisiveRule: Rule? {
    rules.last { !$0.effect.isEmpty }
  }

  /// Why, in a sentence: what the decisive rule says.
  package var reason: String {
    decisiveRule?.text ?? ""
  }

  /// Why, and who decides and pays, in two sentences.
  package var explanation: String {
    [reason, ruling.roles].compactMap(\.self).joined(separator: " ")
  }

  /// What must hold for the answer to stand, each once, in the order of the rules.
  package var conditions: [Clause] {
    clauses(\.conditions)
  }

  /// What to do, each step once, in the order of the rules.
  package var steps: [Clause] {
    clauses(\.steps)
  }

  private func clauses(_ list: (Rule) -> [Clause]) -> [Clause] {
    var seen: Set<String> = []
    return rules.flatMap(list)
      .filter { seen.insert($0.id).inserted }
      .map { $0.filled(with: ruling) }
  }

  /// Whether every rule that shaped the answer was read in a text in force.
  package var isCertain: Bool { !rules.contains(where: \.leavesDoubt) }
}

extension Rule {
  /// Whether the rule shapes an answer without having been read in a text in force.
  package var leavesDoubt: Bool {
    standing != .verified && !(effect.isEmpty && conditions.isEmpty)
  }
}
