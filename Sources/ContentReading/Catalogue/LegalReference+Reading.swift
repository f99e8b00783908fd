import Diagnostics
import Law

extension LegalReference {
  /// Reads a row of `textes.yml`; a text of the rules has no place there.
  init?(id: String, reading fields: Fields<LegalTextKey>, on today: CalendarDay) {
    guard LegalText(rawValue: id) == nil else {
      fields.report(
        .repeatedID, at: .id, "le texte « \(id) » est déjà connu des règles : ôtez-le d'ici")
      return nil
    }
    guard fields.hasAddressableID(id), let title = fields.text(.title),
      let subject = fields.text(.subject), let url = fields.requiredAddress,
      let seen = fields.day(.seen, by: today)
    else { return nil }
    self.init(id: id, title: title.value, subject: subject.value, url: url, seen: seen)
  }
}
