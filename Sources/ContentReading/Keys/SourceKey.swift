/// The keys of a row of `sources.yml`.
enum SourceKey: String, RowKey, AddressKey {
  case id
  case title = "titre"
  case publisher = "editeur"
  case seen = "vu"
  case date
  case url
  case collection = "recueil"
  case discreetName = "designation"

  var isRequired: Bool {
    switch self {
    case .id, .title, .publisher, .seen: true
    case .date, .url, .collection, .discreetName: false
    }
  }
}
