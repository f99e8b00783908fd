package import Law

/// What follows from the day of a request, and from those of its refusals.
package struct Schedule: Sendable {
  /// The day on which the employer received the request.
  package let request: CalendarDay
  /// The day on which a written refusal was notified; nil while there is none.
  package let refusal: CalendarDay?
  /// The day on which an earlier request for the same kind of training was refused, if one was.
  package let earlierRefusal: CalendarDay?
  /// The day on which the training begins, where it is known.
  package let training: CalendarDay?
  /// The day from which the days left are counted.
  package let today: CalendarDay
  /// When the authority takes requests, where that is known.
  package let calendar: LocalCalendar
  /// The deadlines, the earliest first.
  package let deadlines: [Deadline]

  /// - Precondition: the refusal does not come before the request, nor the training.
  init(
    request: CalendarDay, refusal: CalendarDay?, earlierRefusal: CalendarDay?,
    training: CalendarDay?, today: CalendarDay, calendar: LocalCalendar = LocalCalendar()
  ) {
    precondition(request <= refusal ?? request, "a refusal before its request")
    precondition(request <= training ?? request, "a training before its request")
    self.calendar = calendar
    self.request = request
    self.refusal = refusal
    self.earlierRefusal = earlierRefusal
    self.training = training
    self.today = today
    let leaves = training.map {
      [
        Deadline.leave(.assessmentLeave, before: $0, by: .assessmentLeave),
        Deadline.leave(.trainingLeave, before: $0, by: .trainingLeave),
      ]
    }
    let local = Self.local(calendar, request, training)
    deadlines = (Self.remedies(request, refusal) + (leaves ?? []) + local)
      .sorted { $0.day < $1.day }
  }

  /// The deadline of a kind; nil where the case has none.
  package subscript(kind: Deadline.Kind) -> Deadline? {
    deadlines.first { $0.kind == kind }
  }

  /// Whether the written refusal came too late to open a new time for going to court.
  package var isRefusalLate: Bool {
    guard let refusal, let court = self[.court] else { return false }
    return court.start != refusal
  }

  /// The day on which the request was, or will be, refused.
  package var refusedOn: CalendarDay {
    let silence = Deadline.silence(after: request).day
    return refusal.map { min($0, silence) } ?? silence
  }

  /// Where a day stands on a line from the request, or an earlier deadline, to the last deadline:
  /// thousandths, from 0 to 1000; nearer days stand at its ends.
  package func place(of day: CalendarDay) -> Int {
    var (first, last) = (request, request)
    for deadline in deadlines {
      first = min(first, deadline.day)
      last = max(last, deadline.day)
    }
    let length = max(1, first.days(until: last))
    return min(1000, max(0, first.days(until: day) * 1000 / length))
  }

  /// What the authority itself asks: nothing of a request that came in its time.
  private static func local(
    _ calendar: LocalCalendar, _ request: CalendarDay, _ training: CalendarDay?
  ) -> [Deadline] {
    var deadlines: [Deadline] = []
    if let training, let days = calendar.minimumDelay {
      deadlines.append(.localFiling(before: training, days: days))
    }
    if let next = calendar.next(on: request), request < next.first {
      deadlines.append(.filingPeriod(next.first, to: next.last))
    }
    return deadlines
  }

  /// A written refusal takes the place of silence. One that comes after it opens a new time for
  /// going to court, while the former one runs (CJA, R421-2).
  private static func remedies(_ request: CalendarDay, _ refusal: CalendarDay?) -> [Deadline] {
    let silence = Deadline.silence(after: request)
    let afterSilence = Deadline.court(after: silence.day)
    guard let refusal else {
      return [silence, .reasons(after: silence.day), afterSilence]
    }
    if refusal <= silence.day { return [.court(after: refusal)] }
    return [silence, refusal <= afterSilence.day ? .court(after: refusal) : afterSilence]
  }
}
