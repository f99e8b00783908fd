/// The keys of a row of `contradictions.yml`.
enum ContradictionKey: String, RowKey {
  case id
  case subject = "sujet"
  case claims = "dit"
  case presentRule = "aujourdhui"
  case texts = "textes"
  case reason = "pourquoi"
  case standing = "etat"
  case entries = "fiches"
  case verified = "verifie"

  var isRequired: Bool { true }
}
