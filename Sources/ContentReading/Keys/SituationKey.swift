/// The keys of a row of `situations`.
enum SituationKey: String, FieldKey {
  case answers = "reponses"
  case expected = "attendu"

  var isRequired: Bool { true }
}
