/// The administrative position on the day of the request.
package enum Situation: String, Choice {
  case inPost = "en-poste"
  case therapeuticPartTime = "temps-partiel-therapeutique"
  case sickLeave = "maladie"
  case workInjuryLeave = "citis"
  case parentalLeave = "conge-parental"
  case birthLeave = "conge-maternite"
  case familyCareLeave = "presence-parentale"
  case secondment = "detachement"
  case assignment = "mise-a-disposition"
  case availability = "disponibilite"
  case unpaidLeave = "conge-sans-remuneration"
  case healthAvailability = "disponibilite-sante"
  case redeployment = "reclassement"
  case trainingLeave = "conge-formation"
  case unionRelease = "decharge-syndicale"
  case takenOver = "prise-en-charge"
  case progressiveRetirement = "retraite-progressive"
  case exclusion
  case suspension
  case other = "autre"

  package var label: String {
    switch self {
    case .inPost: "En poste"
    case .therapeuticPartTime: "À temps partiel thérapeutique"
    case .sickLeave: "En congé de maladie (CMO, CLM, CLD ; accident du travail d'un contractuel)"
    case .workInjuryLeave: "En congé pour accident de service ou maladie professionnelle (CITIS)"
    case .parentalLeave: "En congé parental"
    case .birthLeave: "En congé de maternité, de paternité ou d'adoption"
    case .familyCareLeave:
      "En congé de présence parentale, de proche aidant ou de solidarité familiale"
    case .secondment: "En détachement"
    case .assignment: "Mis à disposition"
    case .availability: "En disponibilité, à sa demande"
    case .unpaidLeave: "En congé sans rémunération"
    case .healthAvailability: "En disponibilité d'office pour raison de santé"
    case .redeployment: "En période de préparation au reclassement (PPR)"
    case .trainingLeave: "En congé de formation professionnelle"
    case .unionRelease: "Déchargé de service pour un mandat syndical"
    case .takenOver: "Pris en charge par un centre de gestion ou le CNFPT (FMPE)"
    case .progressiveRetirement: "En retraite progressive"
    case .exclusion: "Exclu temporairement de ses fonctions"
    case .suspension: "Suspendu de ses fonctions"
    case .other: "Aucune de ces situations"
    }
  }

  package var brief: String {
    self == .sickLeave ? "En congé de maladie" : label
  }
}

/// The nature of the organisation that hosts a seconded civil servant.
package enum Host: String, Choice {
  case publicBody = "public"
  case ownAuthority = "meme-employeur"
  case privateBody = "prive"

  package var label: String {
    switch self {
    case .publicBody: "Auprès d'un autre employeur public"
    case .ownAuthority: "Dans sa propre collectivité, sur un emploi fonctionnel"
    case .privateBody: "Auprès d'un organisme privé"
    }
  }
}

/// What a convention de mise à disposition says about the account.
package enum Agreement: String, Choice {
  case silent = "muette"
  case derogating = "derogatoire"

  package var label: String {
    switch self {
    case .silent: "La convention n'en dit rien"
    case .derogating: "La convention prévoit autre chose que la règle générale"
    }
  }
}

/// The medical opinion on a training during a leave for health reasons.
package enum MedicalOpinion: String, Choice {
  case favourable = "favorable"
  case unfavourable = "defavorable"
  case absent

  package var label: String {
    switch self {
    case .favourable: "Avis médical favorable"
    case .unfavourable: "Avis médical défavorable"
    case .absent: "Avis médical pas encore demandé ou pas encore rendu"
    }
  }
}

/// What a training during a leave for health reasons is for.
package enum Aim: String, Choice {
  case retraining = "reconversion"
  case other = "autre"

  package var label: String {
    switch self {
    case .retraining: "Pour se réadapter ou se reconvertir"
    case .other: "Pour un autre but"
    }
  }
}

/// For how many employers the agent works.
package enum EmployerCount: String, Choice {
  case one = "un"
  case several = "plusieurs"
  case publicAndPrivate = "public-et-prive"

  package var label: String {
    switch self {
    case .one: "Un seul employeur"
    case .several: "Plusieurs employeurs publics"
    case .publicAndPrivate: "Un employeur public et une activité privée"
    }
  }
}
