/// The keys of a row of `changements`.
enum RevisionKey: String, FieldKey {
  case day = "date"
  case subject = "objet"

  var isRequired: Bool { true }
}
