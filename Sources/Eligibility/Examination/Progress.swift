/// How far the rules got with the answers at hand.
package enum Progress: Sendable {
  /// The rules reached an answer; these follow-ups were passed over.
  case settled(Finding, passedOver: [FollowUp])
  /// The rules need one more answer, among these; `events` is what happened before.
  case asking(Question, offered: [Answer], events: [Examination.Event])
}

/// A follow-up that could still be answered, with its choices.
package struct FollowUp: Hashable, Sendable {
  package let question: Question
  package let offered: [Answer]

  package init(question: Question, offered: [Answer]) {
    self.question = question
    self.offered = offered
  }
}

/// What the rules found, and why.
package struct Finding: Hashable, Sendable {
  /// The answers that mattered, in the order in which they were asked.
  package let answers: [Answer]
  /// The rules applied, in order.
  package let rules: [Rule]
  /// What they add up to.
  package let ruling: Ruling

  /// A finding read off a list of answers and rules, where the rules add up to a ruling.
  package init?(answers: [Answer], rules: [Rule]) {
    guard let ruling = Ruling(rules: rules) else { return nil }
    self.answers = answers
    self.rules = rules
    self.ruling = ruling
  }
}

/// Answers that the rules cannot take.
package enum Misstep: Error, Hashable, Sendable {
  /// The answer is not among the choices of this situation.
  case notOffered(Answer, offered: [Answer])
  /// Nothing asks this question in this situation.
  case notAsked(Answer)
  /// The rules end without a complete ruling: a defect of the rules, not of the answers.
  case unsettled(Unsettled)

  /// A situation in which the rules do not conclude.
  package struct Unsettled: Hashable, Sendable {
    /// The answers asked for, in order.
    package let answers: [Answer]
    /// The rules applied, in order.
    package let rules: [Rule]

    package init(answers: [Answer], rules: [Rule]) {
      self.answers = answers
      self.rules = rules
    }

    /// What is wrong, in French, with the situation and the rules by their ids.
    package var text: String {
      let situation = answers.map(\.assignment).joined(separator: ", ")
      return "les règles ne concluent pas (situation : \(situation) ; règles : "
        + "\(rules.map(\.rawValue).joined(separator: ", ")))"
    }
  }
}

extension Answers {
  /// Runs the rules over these answers, follow-ups included.
  ///
  /// - Throws: `Misstep` where an answer is not offered, or the rules ended without asking for it.
  package func examined() throws(Misstep) -> Progress {
    switch try examinedCore() {
    case .asking(let question, let offered, let events):
      return .asking(question, offered: offered, events: events)
    case .settled(let events, let context):
      let more = try context.map { context throws(Misstep) in
        try examinedFollowUps(context).events
      }
      return try settled(events + (more ?? []))
    }
  }

  private func settled(_ events: [Examination.Event]) throws(Misstep) -> Progress {
    let asked = events.answers
    let rules = events.rules
    for answer in list where !asked.contains(answer) { throw .notAsked(answer) }
    guard let finding = Finding(answers: asked, rules: rules) else {
      throw .unsettled(Misstep.Unsettled(answers: asked, rules: rules))
    }
    return .settled(finding, passedOver: events.passedOver)
  }
}

extension [Examination.Event] {
  /// The rules applied, in order.
  package var rules: [Rule] {
    compactMap { event in
      switch event {
      case .applied(let rule): rule
      case .answered, .passedOver: nil
      }
    }
  }

  /// The answers asked for, in order.
  package var answers: [Answer] {
    compactMap { event in
      switch event {
      case .answered(let answer): answer
      case .applied, .passedOver: nil
      }
    }
  }

  /// The follow-ups passed over, in order.
  package var passedOver: [FollowUp] {
    compactMap { event in
      switch event {
      case .passedOver(let question, let offered): FollowUp(question: question, offered: offered)
      case .answered, .applied: nil
      }
    }
  }
}
