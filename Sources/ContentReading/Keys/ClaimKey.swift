/// The keys of a row of `dit`.
enum ClaimKey: String, FieldKey {
  case source
  case locus = "repere"
  case text = "texte"

  var isRequired: Bool { true }
}
