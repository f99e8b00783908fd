/// The keys of a row of `fiches` in `paroles.yml`.
enum PhraseKey: String, FieldKey {
  case entry = "fiche"
  case phrases

  var isRequired: Bool { true }
}
