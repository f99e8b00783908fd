package import Law

extension Rule {
  /// The day on which every rule was last checked against the texts.
  package static let reviewed = CalendarDay(2026, .november, 28)
}

extension LegalText {
  /// The citation as it is right on the day on which the rules were checked.
  package var citation: String { reference.title(on: Rule.reviewed) }
}
