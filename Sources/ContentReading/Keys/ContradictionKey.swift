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
  case wrongClaims = "on-dit"
  case judgement = "faux"
  case answer = "repondre"

  var isRequired: Bool {
    switch self {
    case .id, .subject, .claims, .presentRule, .texts, .reason, .standing, .entries, .verified: true
    case .wrongClaims, .judgement, .answer: false
    }
  }
}
