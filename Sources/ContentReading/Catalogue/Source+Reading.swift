import Content
import Law

extension Source {
  /// Reads a row of `sources.yml`.
  init?(id: String, reading fields: Fields<SourceKey>, on today: CalendarDay) {
    guard fields.hasAddressableID(id), let title = fields.words(.title),
      let publisher = fields.words(.publisher), let seen = fields.day(.seen, by: today)
    else { return nil }
    self.init(
      id: id, title: title, publisher: publisher,
      year: fields.year(.date, by: today), url: fields.address, seen: seen.short,
      discreetName: fields.words(.discreetName))
  }
}
