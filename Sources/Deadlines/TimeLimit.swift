import Law

/// A length of time that a text gives.
package struct TimeLimit: Hashable, Sendable {
  package let count: Int
  package let unit: Unit

  /// How it is counted.
  package enum Unit: String, CaseIterable, Sendable {
    case days = "jours"
    case months = "mois"
  }

  package init(_ count: Int, _ unit: Unit) {
    self.count = count
    self.unit = unit
  }
}

extension TimeLimit {
  /// Silence refuses (CRPA, L231-4).
  static let silence = TimeLimit(2, .months)
  /// To ask for the reasons of that refusal: the time for going to court (CRPA, L232-4).
  static let reasons = court
  /// To go to court (CJA, R421-1).
  static let court = TimeLimit(2, .months)
  /// Before an assessment or a VAE (décret 2007-1845, art. 21 and 29).
  static let assessmentLeave = TimeLimit(60, .days)
  /// Before a congé de formation professionnelle (décret 2007-1845, art. 15).
  static let trainingLeave = TimeLimit(90, .days)
  /// For the employer to give the reasons that were asked for (CRPA, L232-4).
  static let reasonsAnswer = TimeLimit(1, .months)
  /// For the employer to answer a request for one of these leaves (décret 2007-1845, art. 15, 21
  /// and 29).
  static let leaveAnswer = TimeLimit(30, .days)

  /// Those that the texts give.
  package static let known: Set = [
    silence, reasons, court, assessmentLeave, trainingLeave, reasonsAnswer, leaveAnswer,
  ]
}

extension CalendarDay {
  /// The day a length of time after this one, from date to date.
  func adding(_ limit: TimeLimit) -> CalendarDay {
    switch limit.unit {
    case .days: adding(days: limit.count)
    case .months: adding(months: limit.count)
    }
  }

  /// The day a length of time before this one.
  func subtracting(_ limit: TimeLimit) -> CalendarDay {
    adding(TimeLimit(-limit.count, limit.unit))
  }
}
