/// The keys of a row of `a-confirmer`.
enum OpenPointKey: String, FieldKey {
  case subject = "point"
  case settledBy = "par"

  var isRequired: Bool { true }
}
