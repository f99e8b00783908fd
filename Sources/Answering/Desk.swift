package import Eligibility

/// Whom a person goes to with an answer, beside those who publish the site.
package enum Desk: String, CaseIterable, Sendable {
  case employer = "employeur"
  case host = "organisme-accueil"
  case formerEmployer = "ancien-employeur"
  case managementCentre = "centre-de-gestion"
  case occupationalDoctor = "medecin-du-travail"
  case account = "mon-compte-formation"
  case careerAdvice = "conseil-en-evolution-professionnelle"
  case electedTrainingFund = "fonds-dif-elus"

  /// Who they are.
  package var name: String {
    switch self {
    case .employer: "Le service des ressources humaines, ou le secrétariat de la mairie"
    case .host: "Le service des ressources humaines de l'organisme qui vous accueille"
    case .formerEmployer: "Le service des ressources humaines de votre ancien employeur"
    case .managementCentre: "L'organisme qui vous prend en charge, centre de gestion ou CNFPT"
    case .occupationalDoctor: "Le médecin du travail"
    case .account: "Mon Compte Formation"
    case .careerAdvice: "Le conseil en évolution professionnelle"
    case .electedTrainingFund: "Le fonds du droit à la formation des élus"
    }
  }

  /// What they are there for.
  package var purpose: String {
    switch self {
    case .employer, .host, .formerEmployer, .managementCentre:
      "pour votre demande, les pièces à joindre et la réponse"
    case .occupationalDoctor: "pour l'avis médical, avant la demande"
    case .account:
      "pour voir vos droits en euros et choisir une formation, sur "
        + "moncompteformation.gouv.fr"
    case .careerAdvice: "gratuit, pour bâtir un projet, sur mon-cep.org"
    case .electedTrainingFund: "pour vos droits d'élu, sur moncompteformation.gouv.fr"
    }
  }
}

extension Ruling {
  /// Whom to go to with this answer, the first one first; none where nobody decides.
  package var desks: [Desk] {
    switch verdict {
    case .onMedicalOpinion: [.occupationalDoctor] + decider.desks
    case .later: awaitsMedicalOpinion ? [.occupationalDoctor, .employer] : decider.desks
    case .yes, .otherBody, .euros, .no, .outOfScope, .toVerify: decider.desks
    }
  }

  /// Whether the training waits for a medical opinion (CGFP, art. L822-30): of those who must wait,
  /// only someone on a leave for health goes on earning hours while nobody has anything to decide.
  private var awaitsMedicalOpinion: Bool { acquisition == .hours && decider == .nobody }

  /// Whether whoever decides may say no, or put it off: dates then follow from the request.
  package var canBeRefused: Bool {
    switch request {
    case .approval: true
    case .deferrable, .asOfRight, .none: false
    }
  }
}

extension Rule {
  /// By when whoever decides answers, in a few words (CRPA, art. L231-4); nil for a rule that says
  /// nothing of it.
  package var answerTime: String? {
    self == .silence ? "deux mois au plus ; le silence vaut refus" : nil
  }
}

extension Finding {
  /// By when whoever decides answers; nil where no rule says so.
  package var answerTime: String? { rules.lazy.compactMap(\.answerTime).first }
}

extension Party {
  fileprivate var desks: [Desk] {
    switch self {
    case .employer, .homeEmployer, .currentEmployer, .employersConcerned, .asAgreed: [.employer]
    case .host: [.host]
    case .formerEmployer: [.formerEmployer]
    case .managementCentre: [.managementCentre]
    case .accountHolder: [.account, .careerAdvice]
    case .depositsFund: [.account]
    case .electedTrainingFund: [.electedTrainingFund]
    case .nobody: []
    }
  }
}
