package import Law

extension Rule {
  /// The day on which every rule was last checked against the texts.
  package static let reviewed = CalendarDay(2026, .november, 28)
}
