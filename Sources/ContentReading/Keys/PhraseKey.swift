/// The keys of a row of `fiches` in `paroles.yml`.
enum PhraseKey: String, FieldKey {
  case entry = "fiche"
  case phrases
  case wordings = "tournures"

  var isRequired: Bool {
    switch self {
    case .entry: true
    case .phrases, .wordings: false
    }
  }
}
