package import Law

/// What the site says of its own accessibility.
package struct AccessibilityStatement: Sendable {
  /// The day of the last check.
  package let day: CalendarDay
  /// How far the site conforms.
  package let state: State
  /// What it is measured against, such as « RGAA 4.1 ».
  package let standard: String
  /// Why the state is what it is, a paragraph each.
  package let reasons: [String]
  /// What was checked, and what came out.
  package let checks: [Check]
  /// What is known not to be accessible, or was not checked.
  package let limits: [String]

  /// How far a site conforms, as article 47 of the law of 11 February 2005 has it said.
  package enum State: String, CaseIterable, Sendable {
    case full = "conforme"
    case partial = "partiellement-conforme"
    case none = "non-conforme"

    /// The state in words.
    package var label: String {
      switch self {
      case .full: "totalement conforme"
      case .partial: "partiellement conforme"
      case .none: "non conforme"
      }
    }
  }

  /// A check and its result.
  package struct Check: Sendable {
    package let subject: String
    package let result: String

    package init(subject: String, result: String) {
      self.subject = subject
      self.result = result
    }
  }

  package init(
    day: CalendarDay, state: State, standard: String, reasons: [String], checks: [Check],
    limits: [String]
  ) {
    self.day = day
    self.state = state
    self.standard = standard
    self.reasons = reasons
    self.checks = checks
    self.limits = limits
  }
}
