package import Law

/// A day that follows from the day of a request or of its refusal.
package struct Deadline: Hashable, Sendable {
  /// What happens, or can no longer be done, on the day.
  package let kind: Kind
  /// The day from which it is counted.
  package let start: CalendarDay
  /// The day itself.
  package let day: CalendarDay
  /// The days on which it would have fallen, and why it does not.
  package let passedOver: [Skip]
  /// How sure the day is.
  package let standing: Standing

  /// A day on which no time limit ends.
  package struct Skip: Hashable, Sendable {
    /// The day.
    package let day: CalendarDay
    /// Why none ends on it.
    package let reason: DayOff
  }

  /// What a deadline is; raw values are the keys of `cpf delais --json`.
  package enum Kind: String, CaseIterable, Sendable {
    /// The employer has not answered: the request is refused.
    case silence
    /// The last day to ask for the reasons of that refusal.
    case reasons = "motifs"
    /// The last day on which the court can receive the claim.
    case court = "recours"
    /// The last day to ask for a leave for an assessment or a VAE.
    case assessmentLeave = "conge-bilan-vae"
    /// The last day to ask for a congé de formation professionnelle.
    case trainingLeave = "conge-formation"
    /// The last day on which the authority takes the request, by its own rule.
    case localFiling = "depot-local"
    /// The last day of the next part of the year in which the authority takes requests.
    case filingPeriod = "campagne"

    /// The kinds that the law knows: the others come from the rule of one authority.
    package static let legal: [Kind] = [
      .silence, .reasons, .court, .assessmentLeave, .trainingLeave,
    ]
  }

  init(
    _ kind: Kind, from start: CalendarDay, on day: CalendarDay,
    passedOver: [Skip] = [], standing: Standing = .verified
  ) {
    self.kind = kind
    self.start = start
    self.day = day
    self.passedOver = passedOver
    self.standing = standing
  }
}

extension Deadline {
  /// The employer's silence is a refusal two months after the request, weekends included (CRPA,
  /// L231-4).
  static func silence(after request: CalendarDay) -> Deadline {
    Deadline(.silence, from: request, on: request.adding(TimeLimit.silence))
  }

  /// Reasons can be asked for in the time for going to court (CRPA, L232-4): two months after the
  /// silence, the earliest reading.
  static func reasons(after silence: CalendarDay) -> Deadline {
    Deadline(.reasons, from: silence, on: silence.adding(TimeLimit.reasons))
  }

  /// The court is seized within two months (CJA, R421-1 and R421-2). Neither the first day nor the
  /// last one counts (« délai franc »): it ends a day after the same number, and on a day on which
  /// people work.
  static func court(after refusal: CalendarDay) -> Deadline {
    var day = refusal.adding(TimeLimit.court).adding(days: 1)
    // Some count two months from the day after the refusal: at the end of a month it may differ.
    let isDebated = day != refusal.adding(days: 1).adding(TimeLimit.court)
    var passedOver: [Skip] = []
    while let reason = DayOff(day) {
      passedOver.append(Skip(day: day, reason: reason))
      day = day.adding(days: 1)
    }
    return Deadline(
      .court, from: refusal, on: day, passedOver: passedOver,
      standing: isDebated ? .toConfirm : .verified)
  }

  /// A rule of the authority: so many days before the training begins.
  static func localFiling(before training: CalendarDay, days: Int) -> Deadline {
    Deadline(.localFiling, from: training, on: training.adding(days: -days))
  }

  /// The next part of the year in which the authority takes requests, from its first day.
  static func filingPeriod(_ first: CalendarDay, to last: CalendarDay) -> Deadline {
    Deadline(.filingPeriod, from: first, on: last)
  }

  /// A leave is asked for some days before the training begins.
  static func leave(
    _ kind: Kind, before training: CalendarDay, by limit: TimeLimit
  ) -> Deadline {
    Deadline(kind, from: training, on: training.subtracting(limit))
  }
}

extension Deadline.Kind {
  /// The texts from which the day follows.
  package var texts: [LegalText] {
    switch self {
    case .silence: [.crpaL231_4]
    case .reasons: [.crpaL232_4]
    case .court: [.cjaR421_1, .cjaR421_2, .cjaR421_5]
    case .assessmentLeave: [.decree2007Article21, .decree2007Article29]
    case .trainingLeave: [.decree2007Article15]
    case .localFiling, .filingPeriod: []
    }
  }
}
