import Content
import Law

extension AccessibilityStatement {
  /// Reads `accessibilite.yml`; nil when there is none.
  init?(_ layout: ContentLayout, by today: CalendarDay) {
    guard let fields = layout.fields(of: ContentLayout.accessibility, StatementKey.self) else {
      return nil
    }
    let checks = fields.rows(.checks, of: CheckKey.self).compactMap { row -> Check? in
      guard let subject = row.text(.subject), let result = row.text(.result) else { return nil }
      return Check(subject: subject.value, result: result.value)
    }
    let day = fields.day(.day, by: today)
    let state = fields.choice(.state, of: State.self)
    let standard = fields.text(.standard)
    let reasons = fields.texts(.reasons).map(\.value)
    let limits = fields.texts(.limits).map(\.value)
    guard let day, let standard, let state else { return nil }
    self.init(
      day: day, state: state, standard: standard.value, reasons: reasons, checks: checks,
      limits: limits)
  }
}
