extension Ruling {
  /// The answer in one line, to be read aloud first.
  package var title: String {
    switch verdict {
    case .yes: "Oui, \(terms)"
    case .onMedicalOpinion: "Oui, sur avis médical favorable, \(terms)"
    case .otherBody: "Oui, mais adressez votre demande à \(decider.name)"
    case .euros: "Oui, en euros, sur Mon Compte Formation"
    case .later: "Pas pour l'instant"
    case .no: "Non, pas avec le compte personnel de formation"
    case .outOfScope: "Un autre dispositif s'applique, pas le CPF des agents publics"
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

  /// Who decides and who pays, in a sentence; nothing where nobody has to.
  package var roles: String? {
    switch (decider, payer) {
    case (.nobody, .nobody): nil
    case _ where decider == payer: "Décide et paie : \(decider.name)."
    case _: "Décide : \(decider.name). Paie : \(payer.name)."
    }
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
    case .outOfScope: "autre dispositif"
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
    case .employersConcerned: "chacun de vos employeurs"
    case .asAgreed: "l'organisme que désigne la convention"
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
      .asAgreed, .accountHolder, .depositsFund, .nobody:
      "de \(name)"
    }
  }
}

extension Ruling {
  /// In what the account grows and is used, in a sentence or two.
  package var account: String {
    switch (acquisition, unit) {
    case (_, .none): acquisition.sentence
    case (.hours, .hours), (.euros, .euros): "Le compte se remplit et s'utilise en \(unit.label)."
    case (_, .hours), (_, .euros): "\(acquisition.sentence) Ce qui s'utilise est en \(unit.label)."
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
    }
  }
}
