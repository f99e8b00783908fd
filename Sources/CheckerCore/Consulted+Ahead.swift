extension Consulted {
  /// The questions that can be answered now: the follow-ups of a settled answer, else the one on
  /// which the verdict hangs.
  package var ahead: [Way.FollowUp] {
    switch self {
    case .settled(let way): way.passed
    case .open(let outlook):
      outlook.next.map { [Way.FollowUp(question: $0, offered: outlook.offered)] } ?? []
    }
  }
}

extension [Way.FollowUp] {
  /// Those on which some conditions hang: of follow-ups those that the conditions name, without
  /// answers where one is said not to be known; of an open verdict its question.
  package func undecided(_ facts: CaseFacts, _ conditions: [Condition]) -> [Way.FollowUp] {
    let named = facts.undecided(conditions)
    if facts.isSettled {
      return named.map { question in
        first { $0.question == question } ?? Way.FollowUp(question: question, offered: [])
      }
    }
    return conditions.contains { facts.truth(of: $0.ofCase) == .open } ? self : []
  }
}

extension Condition {
  /// What it asks of the case, without what it asks of what is chosen beside it.
  package var ofCase: Condition {
    Condition(
      requirements.filter { requirement in
        switch requirement.subject {
        case .question, .field: true
        case .choice: false
        }
      })
  }
}
