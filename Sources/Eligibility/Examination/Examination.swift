/// One run of the rules over some answers: it asks, and records what it asked and applied.
package struct Examination {
  /// What happened, in order.
  package private(set) var events: [Event] = []
  /// The status of someone who works for a territorial employer; nil until it is known.
  var agentStatus: AgentStatus?
  private let answers: Answers
  private let passed: PassedOver

  /// A question that was answered or passed over, or a rule that was applied.
  package enum Event: Hashable, Sendable {
    case answered(Answer)
    case passedOver(Question, offered: [Answer])
    case applied(Rule)
  }

  /// The follow-ups that may be left without an answer.
  enum PassedOver {
    /// Every one that has none.
    case all
    /// Only these; another one without an answer suspends the run.
    case only(Set<Question>)
  }

  /// Why the rules could not go on.
  package enum Suspension: Error, Hashable {
    /// A question has no answer yet; these are the choices.
    case unanswered(Question, offered: [Answer])
    /// An answer is not among the choices of this situation.
    case notOffered(Answer, offered: [Answer])
  }

  init(_ answers: Answers, passingOver passed: PassedOver = .all) {
    self.answers = answers
    self.passed = passed
  }

  /// The answer to a question, among the choices that this situation offers.
  mutating func ask<C: Choice>(
    _ typed: TypedQuestion<C>, among offered: [C] = C.allCases
  ) throws(Suspension) -> C {
    guard let answer = answers[typed.question] else {
      throw .unanswered(typed.question, offered: offered.map { Answer($0, to: typed) })
    }
    let choice = C.allCases[answer.place]
    guard offered.contains(choice) else {
      throw .notOffered(answer, offered: offered.map { Answer($0, to: typed) })
    }
    events.append(.answered(answer))
    return choice
  }

  /// The answer to a follow-up, where there is one.
  mutating func askIfKnown<C: Choice>(
    _ typed: TypedQuestion<C>, among offered: [C] = C.allCases
  ) throws(Suspension) -> C? {
    let isPassedOver =
      switch passed {
      case .all: answers[typed.question] == nil
      case .only(let questions): questions.contains(typed.question)
      }
    guard isPassedOver else { return try ask(typed, among: offered) }
    events.append(
      .passedOver(typed.question, offered: offered.map { Answer($0, to: typed) }))
    return nil
  }

  /// Applies a rule and remembers it.
  mutating func apply(_ rules: Rule...) {
    for rule in rules { events.append(.applied(rule)) }
  }
}
