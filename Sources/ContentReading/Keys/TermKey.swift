/// The keys of a row of `glossaire.yml`.
enum TermKey: String, FieldKey {
  case term = "terme"
  case definition
  case expansion = "developpe"
  case synonyms = "synonymes"
  case texts = "textes"
  case sources
  case neighbours = "voisins"

  var isRequired: Bool {
    switch self {
    case .term, .definition: true
    case .expansion, .synonyms, .texts, .sources, .neighbours: false
    }
  }
}
