import Content

extension Section {
  /// Reads a row of `rubriques.yml`.
  init?(id: String, reading fields: Fields<SectionKey>) {
    guard fields.hasAddressableID(id), let title = fields.prose(.title),
      let summary = fields.prose(.summary)
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
