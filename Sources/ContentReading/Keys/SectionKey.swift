/// The keys of a row of `rubriques.yml`.
enum SectionKey: String, RowKey {
  case id
  case title = "titre"
  case summary = "resume"
  case audience = "public"

  var isRequired: Bool {
    switch self {
    case .id, .title, .summary: true
    case .audience: false
    }
  }
}
