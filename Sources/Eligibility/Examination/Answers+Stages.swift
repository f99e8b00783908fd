extension Answers {
  /// How far the core questions got.
  package enum CoreProgress {
    /// They settled the verdict; the context of the follow-ups, where there is a request to make.
    case settled([Examination.Event], FollowUpContext?)
    /// One more answer is needed, among these.
    case asking(Question, offered: [Answer], events: [Examination.Event])
  }

  /// How far the follow-ups got.
  package struct FollowUpProgress {
    /// What happened, in order.
    package let events: [Examination.Event]
    /// The follow-up that is neither answered nor to be passed over.
    package let next: FollowUp?
  }

  /// Runs the core questions.
  package func examinedCore() throws(Misstep) -> CoreProgress {
    var examination = Examination(self)
    switch Self.suspension(of: { () throws(Examination.Suspension) in
      try examination.examine()
    }) {
    case .unanswered(let question, let offered):
      return .asking(question, offered: offered, events: examination.events)
    case .notOffered(let answer, let offered):
      throw .notOffered(answer, offered: offered)
    case nil:
      let events = examination.events
      return .settled(events, FollowUpContext(events.answers, events.rules))
    }
  }

  /// Runs the follow-ups of a context; they see no core answer.
  ///
  /// - Parameter passed: The follow-ups to pass over; all those without an answer where it is not
  ///   given.
  package func examinedFollowUps(
    _ context: FollowUpContext, passingOver passed: Set<Question>? = nil
  ) throws(Misstep) -> FollowUpProgress {
    var examination = Examination(
      Answers(list.filter { !$0.question.isCore }),
      passingOver: passed.map(Examination.PassedOver.only) ?? .all)
    switch Self.suspension(of: { () throws(Examination.Suspension) in
      try examination.examineFollowUps(context)
    }) {
    case .unanswered(let question, let offered):
      return FollowUpProgress(
        events: examination.events, next: FollowUp(question: question, offered: offered))
    case .notOffered(let answer, let offered):
      throw .notOffered(answer, offered: offered)
    case nil:
      return FollowUpProgress(events: examination.events, next: nil)
    }
  }

  private static func suspension(
    of run: () throws(Examination.Suspension) -> Void
  ) -> Examination.Suspension? {
    do {
      try run()
      return nil
    } catch {
      return error
    }
  }
}
