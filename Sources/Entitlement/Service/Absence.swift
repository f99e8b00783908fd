/// Time away from a post.
package struct Absence: Hashable, Sendable {
  /// Why.
  package let kind: Kind
  /// When.
  package let span: Span

  package init(_ kind: Kind, _ span: Span) {
    self.kind = kind
    self.span = span
  }

  /// Why someone is away from a post; article 3 of decree 2017-928 lists what counts in full.
  package enum Kind: CaseIterable, Hashable, Sendable {
    case annualLeave, sickLeave, workInjuryLeave, birthLeave, parentalLeave, carerLeave
    case familySolidarityLeave, trainingLeave, experienceValidationLeave, skillsAssessmentLeave
    case unionLeave
    case availability, exclusion, withoutContract

    /// Whether the account grows as at work; a year is shortened by the other absences only.
    package var countsInFull: Bool {
      switch self {
      case .annualLeave, .sickLeave, .workInjuryLeave, .birthLeave, .parentalLeave, .carerLeave,
        .familySolidarityLeave, .trainingLeave, .experienceValidationLeave,
        .skillsAssessmentLeave, .unionLeave:
        true
      case .availability, .exclusion, .withoutContract: false
      }
    }
  }
}
