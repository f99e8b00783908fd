/// The keys of `accessibilite.yml`.
enum StatementKey: String, FieldKey {
  case day = "date"
  case standard = "referentiel"
  case method = "methode"
  case sample = "echantillon"
  case criteria = "criteres"
  case checks = "controles"
  case established = "etablie"
  case technologies
  case environment = "environnement"
  case tools = "outils"
  case exemptions
  case limits = "limites"
  case longPlan = "schema-pluriannuel"
  case yearPlan = "plan-d-actions"

  var isRequired: Bool {
    switch self {
    case .day, .standard, .method, .sample, .criteria, .checks: true
    case .established, .technologies, .environment, .tools, .exemptions, .limits, .longPlan,
      .yearPlan:
      false
    }
  }
}

/// The keys of a row of `echantillon`.
enum SamplePageKey: String, FieldKey {
  case title = "titre"
  case address = "adresse"

  var isRequired: Bool { true }
}

/// The keys of a row of `criteres`.
enum CriterionKey: String, FieldKey {
  case number = "critere"
  case title = "titre"
  case result = "resultat"
  case means = "moyens"
  case evidence = "preuve"

  var isRequired: Bool { true }
}
