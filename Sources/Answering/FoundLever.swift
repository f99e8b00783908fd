package import DecisionTree
package import Eligibility
import CheckerCore

/// Some answers that would give a better verdict, and whom they depend on.
package struct FoundLever: Hashable, Sendable {
  /// The levers, in the order of the questions; a later one answers what an earlier one opens.
  package let steps: [Lever]
  /// The best verdict that follows.
  package let verdict: Verdict
  /// Whoever is last to bring it about.
  package let mover: Lever.Mover

  /// What to do, in French.
  package var text: String { steps.map(\.text).joined(separator: " ") }

  /// The answers that it changes or gives.
  package var answers: [Answer] { steps.map(\.answer) }
}

extension Finding {
  /// The address of the page to go on from once a lever is pulled.
  package func address(after lever: FoundLever) -> String {
    var answers = Answers(answers.filter(\.question.isCore))
    for answer in lever.answers { answers.give(answer) }
    // Answers that the lever makes idle are not asked for again.
    switch try? answers.examinedCore() {
    case .settled(let events, _)?: return PathAddress.address(of: events.answers)
    case .asking(_, _, let events)?: return PathAddress.address(of: events.answers)
    case nil: return PathAddress.root
    }
  }

  /// What would give a better verdict, found by running the rules for each lever.
  package var levers: [FoundLever] {
    found { codes in
      let answers = CheckerCodes.answers(of: codes)
      switch try? Answers(answers).examinedCore() {
      case nil: return nil
      case .settled(let events, _)?:
        guard case .settled(let finding, _)? = try? Answers(events.answers).examined() else {
          return nil
        }
        return .verdict(CheckerCodes.place(of: finding.ruling.verdict))
      case .asking(let question, let offered, _)?:
        return .question(
          CheckerCodes.place(of: question), offered: offered.map { CheckerCodes.code(of: $0) })
      }
    }
  }

  /// The same, read off the diagram: many findings cost less that way.
  package func levers(in checker: Checker) -> [FoundLever] {
    found { checker.tree.onward($0) }
  }

  private func found(_ onward: ([UInt8]) -> LeverTable.Onward?) -> [FoundLever] {
    let core = answers.filter(\.question.isCore).map { CheckerCodes.choice(of: $0) }
    let table = LeverTable.ofRules
    return table.levers(
      of: core, CheckerCodes.place(of: ruling.verdict), questions: CheckerCodes.questions.count,
      onward: onward
    ).map { lever in
      FoundLever(
        steps: lever.rows.map { Lever.all[$0] }, verdict: Verdict.allCases[lever.verdict],
        mover: Lever.Mover.allCases[table.mover(of: lever)])
    }
  }
}
