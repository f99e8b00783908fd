import Content
import Law

extension Source {
  /// Reads a row of `sources.yml`.
  init?(id: String, reading fields: Fields<SourceKey>, on today: CalendarDay) {
    guard fields.hasAddressableID(id), let title = fields.text(.title),
      let publisher = fields.text(.publisher), let seen = fields.day(.seen, by: today)
    else { return nil }
    self.init(
      id: id, title: title.value, publisher: publisher.value,
      year: fields.year(.date, by: today), url: fields.address, seen: seen.short,
      discreetName: fields.text(.discreetName)?.value)
  }
}
