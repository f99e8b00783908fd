/// The answer of the rules: whether, on what terms, in what unit, who decides and who pays.
package struct Ruling: Hashable, Sendable {
  /// Whether the account can be used.
  package var verdict: Verdict
  /// What the one who decides may answer.
  package var request: Request
  /// In what the account grows meanwhile.
  package var acquisition: Acquisition
  /// In what the account is used.
  package var unit: AccountUnit
  /// Who decides on the request.
  package var decider: Party
  /// Who pays for the training.
  package var payer: Party
}

/// Whether the account can be used now, and through whom.
package enum Verdict: String, CaseIterable, Hashable, Sendable {
  case yes = "oui"
  case onMedicalOpinion = "sous-avis-medical"
  case otherBody = "autre-organisme"
  case euros
  case later = "plus-tard"
  case no = "non"
  case outOfScope = "hors-champ"
  case toVerify = "a-verifier"
}

/// What the one who decides may answer to a request.
package enum Request: String, CaseIterable, Hashable, Sendable {
  /// The employer may refuse, with reasons.
  case approval = "accord"
  /// The employer may only defer, by one year at most.
  case deferrable = "differable"
  /// The employer must accept.
  case asOfRight = "de-droit"
  /// Nobody decides.
  case none = "aucune"
}

/// In what the account grows.
package enum Acquisition: String, CaseIterable, Hashable, Sendable {
  case hours = "heures"
  case euros
  case electedEuros = "dif-elu"
  case none = "aucune"
  /// The texts do not settle it.
  case toVerify = "a-verifier"
}

/// In what the account is used.
package enum AccountUnit: String, CaseIterable, Hashable, Sendable {
  case hours = "heures"
  case euros
  case none = "aucune"
}

/// Who decides or pays.
package enum Party: String, CaseIterable, Hashable, Sendable {
  case employer = "employeur"
  case host = "organisme-accueil"
  case homeEmployer = "employeur-origine"
  case currentEmployer = "employeur-actuel"
  case formerEmployer = "ancien-employeur"
  case employersConcerned = "employeurs-concernes"
  case asAgreed = "selon-convention"
  /// The centre de gestion or the CNFPT, for civil servants whom it takes over.
  case managementCentre = "centre-de-gestion"
  case accountHolder = "titulaire-du-compte"
  case depositsFund = "caisse-des-depots"
  case electedTrainingFund = "fonds-dif-elus"
  case nobody = "aucun"
}
