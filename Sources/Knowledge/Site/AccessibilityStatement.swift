import Diagnostics
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
  }
}

extension AccessibilityStatement {
  private static let required = ["date", "etat", "referentiel", "controles"]

  /// Reads `accessibilite.yml`; nothing where there is none.
  init?(_ layout: ContentLayout, by today: CalendarDay, _ faults: inout [Fault]) {
    guard let input = layout.list(ContentLayout.accessibility),
      let file = SourceText(input, &faults),
      let value = YAMLValue.parse(file.text, firstLine: 1, in: file, &faults),
      let fields = Fields(
        value, in: file, required: Self.required, optional: ["explications", "limites"], &faults)
    else { return nil }
    let checks = fields.items("controles", &faults).compactMap { item -> Check? in
      guard let row = Fields(item, in: file, required: ["objet", "resultat"], &faults),
        let subject = row.text("objet", &faults), let result = row.text("resultat", &faults)
      else { return nil }
      return Check(subject: subject.value, result: result.value)
    }
    let day = fields.day("date", by: today, &faults)
    let state = fields.choice("etat", among: State.allCases.map(\.rawValue), &faults)
    let standard = fields.text("referentiel", &faults)
    let reasons = fields.texts("explications", &faults).map(\.value)
    let limits = fields.texts("limites", &faults).map(\.value)
    guard let day, let standard, let state = state.flatMap(State.init(rawValue:)) else {
      return nil
    }
    self.init(
      day: day, state: state, standard: standard.value, reasons: reasons, checks: checks,
      limits: limits)
  }
}
