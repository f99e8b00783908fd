import Content

extension Section {
  /// Reads a row of `rubriques.yml`.
  init?(id: String, reading fields: Fields<SectionKey>, _ figures: FigureText) {
    guard fields.hasAddressableID(id), let title = fields.prose(.title, figures),
      let summary = fields.prose(.summary, figures)
    else { return nil }
    self.init(
      id: id, title: title, summary: summary, audience: fields.texts(.audience).map(\.value))
  }
}

extension CoverageItem {
  /// Reads a row of `couverture.yml`.
  init?(id: String, reading fields: Fields<CoverageKey>) {
    guard let subject = fields.text(.subject) else { return nil }
    self.init(id: id, subject: subject.value)
  }
}
