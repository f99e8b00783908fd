/// The keys of a row of `sources`.
enum CitationKey: String, FieldKey {
  case id
  case locus = "repere"

  var isRequired: Bool {
    switch self {
    case .id: true
    case .locus: false
    }
  }
}
