package import CheckerCore
package import Eligibility

/// What can be said with the answers at hand, some of which may be « je ne sais pas ».
package enum Consultation: Sendable {
  /// Every way left leads to the same answer; these follow-ups could still be answered.
  case settled(Finding, followUps: [FollowUp])
  /// More than one answer is still possible.
  case open(Prospects)
}

/// What is still possible.
package struct Prospects: Sendable {
  /// The next question worth asking, with its choices; nil where none is left that could be made
  /// sense of, or where enough is not known to look for it elsewhere first.
  package let next: (question: Question, offered: [Answer])?
  /// Each verdict still possible, in the order of the contract, with what it hangs on.
  package let possibilities: [Possibility]
  /// The fields of the ruling on which the ways left differ.
  package let undecided: [Ruling.Field]
  /// The ids on which every way left agrees, by field.
  package let certain: [Ruling.Field: String]
  /// Of the questions whose answer is not known and the next one, that which would leave the fewest
  /// verdicts possible; nil where one is left.
  package let decisive: Question?
}

/// A verdict still possible.
package struct Possibility: Sendable {
  /// The verdict.
  package let verdict: Verdict
  /// The answers to unknown questions that lead to it, in the order of the questions.
  package let answers: [Answer]
}

extension Consultation {
  init(_ consulted: Consulted) {
    switch consulted {
    case .settled(let way):
      self = .settled(Finding(way), followUps: way.passed.map(FollowUp.init))
    case .open(let outlook): self = .open(Prospects(outlook))
    }
  }
}

extension Prospects {
  fileprivate init(_ outlook: Outlook) {
    let hinges = outlook.hinges()
    next = outlook.next.map { place in
      (CheckerCodes.questions[place], CheckerCodes.answers(outlook.offered, to: place))
    }
    possibilities = outlook.verdicts.places.map { verdict in
      Possibility(
        verdict: Verdict.allCases[verdict],
        answers: hinges.choices(leadingTo: verdict).map(CheckerCodes.answer))
    }
    undecided = hinges.undecided.map { CheckerCodes.fields[$0] }
    certain = Dictionary(
      uniqueKeysWithValues: hinges.certain.map { place, value in
        (CheckerCodes.fields[place], CheckerCodes.fields[place].accepted[value])
      })
    decisive = hinges.decisive.map { CheckerCodes.questions[$0] }
  }
}

extension Finding {
  /// What is found at the end of a way.
  package init(_ way: Way) {
    let finding = Finding(
      answers: way.choices.map(CheckerCodes.answer), rules: way.rules.map { CheckerCodes.rules[$0] }
    )
    guard let finding else { preconditionFailure("a way ends without a complete ruling") }
    self = finding
  }
}

extension FollowUp {
  fileprivate init(_ followUp: Way.FollowUp) {
    self.init(
      question: CheckerCodes.questions[followUp.question],
      offered: CheckerCodes.answers(followUp.offered, to: followUp.question))
  }
}
