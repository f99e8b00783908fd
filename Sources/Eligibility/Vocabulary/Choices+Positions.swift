/// The administrative position on the day of the request.
package enum Situation: String, Choice {
  case inPost = "en-poste"
  case therapeuticPartTime = "temps-partiel-therapeutique"
  case sickLeave = "maladie"
  case workInjuryLeave = "citis"
  case parentalLeave = "conge-parental"
  case birthLeave = "conge-maternite"
  case secondment = "detachement"
  case assignment = "mise-a-disposition"
  case availability = "disponibilite"
  case healthAvailability = "disponibilite-sante"
  case redeployment = "reclassement"
  case trainingLeave = "conge-formation"

  package var label: String {
    switch self {
    case .inPost: "En poste"
    case .therapeuticPartTime: "À temps partiel thérapeutique"
    case .sickLeave: "En congé de maladie (CMO, CLM, CLD)"
    case .workInjuryLeave: "En congé pour accident de service ou maladie professionnelle (CITIS)"
    case .parentalLeave: "En congé parental"
    case .birthLeave: "En congé de maternité, de paternité ou d'adoption"
    case .secondment: "En détachement"
    case .assignment: "Mis à disposition"
    case .availability: "En disponibilité, à sa demande"
    case .healthAvailability: "En disponibilité d'office pour raison de santé"
    case .redeployment: "En période de préparation au reclassement (PPR)"
    case .trainingLeave: "En congé de formation professionnelle"
    }
  }
}

/// The nature of the organisation that hosts a seconded civil servant.
package enum Host: String, Choice {
  case publicBody = "public"
  case privateBody = "prive"

  package var label: String {
    switch self {
    case .publicBody: "Auprès d'un employeur public"
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

/// How many territorial employers the agent works for.
package enum EmployerCount: String, Choice {
  case one = "un"
  case several = "plusieurs"

  package var label: String {
    switch self {
    case .one: "Un seul employeur"
    case .several: "Plusieurs employeurs"
    }
  }
}
