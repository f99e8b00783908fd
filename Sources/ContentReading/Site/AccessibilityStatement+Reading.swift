import Content
import Diagnostics
import Law

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
