/// The keys of `accessibilite.yml`.
enum StatementKey: String, FieldKey {
  case day = "date"
  case state = "etat"
  case standard = "referentiel"
  case checks = "controles"
  case reasons = "explications"
  case limits = "limites"

  var isRequired: Bool {
    switch self {
    case .day, .state, .standard, .checks: true
    case .reasons, .limits: false
    }
  }
}
