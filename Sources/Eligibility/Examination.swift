/// One run of the rules over some answers: it asks, and records what it asked and applied.
package struct Examination {
  /// What happened, in order.
  package private(set) var events: [Event] = []
  /// Whether the training would take place during a leave for health reasons.
  var isOnSickLeave = false
  private let answers: Answers

  /// A question that was answered, or a rule that was applied.
  package enum Event: Hashable, Sendable {
    case answered(Answer)
    case applied(Rule)
  }

  /// Why the rules could not go on.
  package enum Suspension: Error, Hashable {
    /// A question has no answer yet; these are the choices.
    case unanswered(Question, offered: [Answer])
    /// An answer is not among the choices of this situation.
    case notOffered(Answer, offered: [Answer])
  }

  init(_ answers: Answers) {
    self.answers = answers
  }

  /// The answer to a question, among the choices that this situation offers.
  mutating func ask<C: Choice>(
    _ inquiry: Inquiry<C>, among offered: [C] = C.allCases
  ) throws(Suspension) -> C {
    let choices = offered.map { Answer($0, to: inquiry) }
    guard let answer = answers[inquiry.question] else {
      throw .unanswered(inquiry.question, offered: choices)
    }
    guard let choice = C(rawValue: answer.id), offered.contains(choice) else {
      throw .notOffered(answer, offered: choices)
    }
    events.append(.answered(answer))
    return choice
  }

  /// Applies a rule and remembers it.
  mutating func apply(_ rules: Rule...) {
    for rule in rules { events.append(.applied(rule)) }
  }
}
