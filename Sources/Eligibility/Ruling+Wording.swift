extension Ruling {
  /// The answer in one line, to be read aloud first.
  ///
  /// - Parameter proviso: What a « oui » waits for, if anything.
  package func title(waitingFor proviso: String? = nil) -> String {
    let wait = proviso.map { ", \($0)" } ?? ""
    return switch verdict {
    case .yes where unit == .none: "Oui, sans prendre d'heures\(wait), \(terms)"
    case .yes: "Oui\(wait), \(terms)"
    case .onMedicalOpinion: "Oui, sur avis médical favorable\(wait), \(terms)"
    case .otherBody: "Oui\(wait), mais adressez votre demande à \(decider.name)"
    case .euros: "Oui, en euros, sur Mon Compte Formation"
    case .later: "Pas pour l'instant"
    case .no: "Non, pas avec le compte personnel de formation"
    case .outOfScope: "Pas de CPF d'agent public à ce titre"
    case .toVerify: "À vérifier : les textes ne tranchent pas"
    }
  }

  private var terms: String {
    switch request {
    case .approval: "avec l'accord écrit \(decider.ofName)"
    case .deferrable: "sans refus possible : la formation peut être reportée d'un an au plus"
    case .asOfRight: "de plein droit"
    case .none: "sans accord à demander"
    }
  }

  /// Whether somebody decides and pays for sure.
  package var hasCertainRoles: Bool {
    switch verdict {
    case .yes, .onMedicalOpinion, .otherBody, .euros, .outOfScope: decider != .nobody
    case .later, .no, .toVerify: false
    }
  }

  /// Who decides and who pays, in a sentence; nothing where nobody has to, and no certainty where
  /// the texts do not settle the answer.
  package var roles: String? {
    if hasCertainRoles {
      return decider == payer
        ? "Décide et paie : \(decider.name)."
        : "Décide : \(decider.name). Paie : \(payer.name)."
    }
    guard verdict == .toVerify, decider != .nobody else { return nil }
    return decider == payer
      ? "Si la réponse est oui, \(decider.name) déciderait et paierait."
      : "Si la réponse est oui, \(decider.name) déciderait et \(payer.name) paierait."
  }
}

extension Verdict {
  /// The verdict in a word or two, for lists and filters.
  package var label: String {
    switch self {
    case .yes: "oui"
    case .onMedicalOpinion: "oui, sur avis médical"
    case .otherBody: "oui, auprès d'un autre organisme"
    case .euros: "oui, en euros"
    case .later: "pas pour l'instant"
    case .no: "non"
    case .outOfScope: "pas à ce titre"
    case .toVerify: "à vérifier"
    }
  }
}

extension Party {
  /// The party as the person calls it.
  package var name: String {
    switch self {
    case .employer: "votre employeur"
    case .host: "l'organisme qui vous accueille"
    case .homeEmployer: "votre employeur d'origine"
    case .currentEmployer: "votre employeur actuel"
    case .formerEmployer: "votre ancien employeur"
    case .employersConcerned: "chacun des employeurs que l'absence touche"
    case .asAgreed: "l'organisme que désigne la convention"
    case .managementCentre: "l'organisme qui vous prend en charge (centre de gestion ou CNFPT)"
    case .accountHolder: "vous"
    case .depositsFund: "la Caisse des dépôts"
    case .electedTrainingFund: "le fonds du droit à la formation des élus"
    case .nobody: "personne"
    }
  }

  /// The party after « de »: « de votre employeur », « du fonds… ».
  var ofName: String {
    switch self {
    case .electedTrainingFund: "du fonds du droit à la formation des élus"
    case .employer, .host, .homeEmployer, .currentEmployer, .formerEmployer, .employersConcerned,
      .asAgreed, .managementCentre, .accountHolder, .depositsFund, .nobody:
      "de \(name)"
    }
  }
}

extension Ruling {
  /// In what the account grows and is used, in a sentence or two.
  package var account: String {
    switch (acquisition, unit) {
    case (.hours, _) where verdict == .toVerify:
      "En principe, votre compte continue de se remplir, en heures."
    case _ where verdict == .toVerify: acquisition.sentence
    case (_, .none): acquisition.sentence
    case (.hours, .hours), (.euros, .euros): "Le compte se remplit et s'utilise en \(unit.label)."
    case (_, .hours), (_, .euros): "\(acquisition.sentence) Ce qui s'utilise est en \(unit.label)."
    }
  }
}

extension Ruling.Field {
  /// What is certain where the field has a value, in a sentence; nil where that says nothing by itself.
  package func sentence(for value: String) -> String? {
    switch self {
    case .verdict: nil
    case .request: Request(rawValue: value)?.sentence
    case .acquisition: Acquisition(rawValue: value).flatMap { $0 == .toVerify ? nil : $0.sentence }
    case .unit:
      AccountUnit(rawValue: value).flatMap { unit in
        unit == .none ? nil : "Ce qui s'utilise est en \(unit.label)."
      }
    case .decider: Party(rawValue: value).flatMap { $0 == .nobody ? nil : "Décide : \($0.name)." }
    case .payer: Party(rawValue: value).flatMap { $0 == .nobody ? nil : "Paie : \($0.name)." }
    }
  }
}

extension Request {
  /// What becomes of a request, in a sentence; nil where there is none to make.
  fileprivate var sentence: String? {
    switch self {
    case .approval: "Il faut un accord écrit, qui peut être refusé."
    case .deferrable: "La demande ne peut pas être refusée, seulement reportée d'un an au plus."
    case .asOfRight: "La demande ne peut pas être refusée."
    case .none: nil
    }
  }
}

extension AccountUnit {
  /// The unit in French.
  fileprivate var label: String {
    switch self {
    case .hours: "heures"
    case .euros: "euros"
    case .none: "aucune"
    }
  }
}

extension Acquisition {
  /// What the account gains meanwhile, in a sentence.
  fileprivate var sentence: String {
    switch self {
    case .hours: "Votre compte continue de se remplir, en heures."
    case .euros: "Votre compte se remplit en euros."
    case .electedEuros: "Votre mandat alimente le droit à la formation des élus, en euros."
    case .none: "Votre compte ne se remplit pas dans cette situation."
    case .toVerify: "Ce que votre compte gagne dans cette situation reste à vérifier."
    }
  }
}
