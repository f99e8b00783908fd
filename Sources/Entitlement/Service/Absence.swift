/// Time away from a post.
package struct Absence: Hashable, Sendable {
  /// Why.
  package let kind: Kind
  /// When.
  package let span: DayRange

  package init(_ kind: Kind, _ span: DayRange) {
    self.kind = kind
    self.span = span
  }

  /// Why someone is away from a post; raw values are the ids that the checker has for it.
  ///
  /// Article 3 of decree 2017-928 lists what counts in full.
  package enum Kind: String, CaseIterable, Hashable, Sendable {
    case sickLeave = "maladie"
    case workInjuryLeave = "citis"
    case birthLeave = "conge-maternite"
    case parentalLeave = "conge-parental"
    case carerLeave = "presence-parentale"
    case trainingLeave = "conge-formation"
    case unionLeave = "decharge-syndicale"
    case availability = "disponibilite"
    case unpaidLeave = "conge-sans-remuneration"
    case exclusion

    /// Whether the account grows as at work; a year is shortened by the other absences only.
    package var countsInFull: Bool {
      switch self {
      case .sickLeave, .workInjuryLeave, .birthLeave, .parentalLeave, .carerLeave, .trainingLeave,
        .unionLeave:
        true
      case .availability, .unpaidLeave, .exclusion: false
      }
    }
  }
}
