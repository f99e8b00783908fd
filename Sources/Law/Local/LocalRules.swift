/// The rule of one authority, which stands beside the law: what it pays, when it takes requests, whom
/// they go to. What it does not say is nil, and is to be asked for.
package struct LocalRules: Hashable, Sendable {
  /// The name of the authority.
  package let authority: String
  /// The day on which the rule was last checked.
  package let verified: CalendarDay
  /// Whether its assembly has decided, and when; nil where that is not said.
  package let deliberation: Deliberation?
  /// What it pays at the most.
  package let caps: FundingCaps
  /// What it pays of travel, meals and nights, in French; nil where that is not said.
  package let travel: String?
  /// When it takes requests.
  package let calendar: LocalCalendar
  /// Whom requests go to, in lines; nil where that is not said.
  package let addressee: String?
  /// Whether it has signed the agreement on mediation before the court; nil where that is not said.
  package let hasMediation: Bool?

  /// A decision of the assembly on what is paid.
  package enum Deliberation: Hashable, Sendable {
    /// There is none.
    case absent
    /// It was taken on a day.
    case adopted(CalendarDay)
  }

  package init(
    authority: String, verified: CalendarDay, deliberation: Deliberation? = nil,
    caps: FundingCaps = FundingCaps(), travel: String? = nil,
    calendar: LocalCalendar = LocalCalendar(), addressee: String? = nil, hasMediation: Bool? = nil
  ) {
    self.authority = authority
    self.verified = verified
    self.deliberation = deliberation
    self.caps = caps
    self.travel = travel
    self.calendar = calendar
    self.addressee = addressee
    self.hasMediation = hasMediation
  }
}
