/// The keys of `reglement.yml`.
enum LocalRulesKey: String, FieldKey {
  case authority = "collectivite"
  case verified = "verifie"
  case deliberation
  case caps = "plafonds"
  case travel = "deplacements"
  case periods = "campagnes"
  case minimumDelay = "delai"
  case addressee = "destinataire"
  case mediation

  var isRequired: Bool {
    switch self {
    case .authority, .verified: true
    case .deliberation, .caps, .travel, .periods, .minimumDelay, .addressee, .mediation: false
    }
  }
}

/// The keys of `plafonds`.
enum CapKey: String, FieldKey {
  case hour = "heure"
  case project = "projet"
  case year = "annee"

  var isRequired: Bool { false }
}

/// The keys of a row of `campagnes`.
enum PeriodKey: String, FieldKey {
  case first = "du"
  case last = "au"
  case purpose = "pour"

  var isRequired: Bool {
    switch self {
    case .first, .last: true
    case .purpose: false
    }
  }
}
