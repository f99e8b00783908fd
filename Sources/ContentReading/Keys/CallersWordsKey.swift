/// The keys of `paroles.yml`.
enum CallersWordsKey: String, FieldKey {
  case equivalents
  case entries = "fiches"

  var isRequired: Bool { true }
}
