/// The keys of a row of `controles`.
enum CheckKey: String, FieldKey {
  case subject = "objet"
  case result = "resultat"

  var isRequired: Bool { true }
}
