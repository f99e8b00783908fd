/// The keys of a row of `textes.yml`.
enum LegalTextKey: String, RowKey, AddressKey {
  case id
  case title = "titre"
  case subject = "objet"
  case seen = "vu"
  case url
  case collection = "recueil"
  case reading = "lecture"
  case since = "depuis"
  case end = "fin"
  case endedBy = "fin-par"
  case successor = "repris"
  case extract = "extrait"

  var isRequired: Bool {
    switch self {
    case .id, .title, .subject, .seen: true
    case .url, .collection, .reading, .since, .end, .endedBy, .successor,
      .extract:
      false
    }
  }
}
