/// The keys of a row of `couverture.yml`.
enum CoverageKey: String, RowKey {
  case id
  case subject = "sujet"

  var isRequired: Bool { true }
}
