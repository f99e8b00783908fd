/// How far the agent's professional project has got.
package enum Project: String, Choice {
  case stated = "formule"
  case underConstruction = "en-construction"
  case none = "aucun"

  package var label: String {
    switch self {
    case .stated: "Le projet est formulé"
    case .underConstruction: "Le projet est en construction"
    case .none: "Il n'y a pas encore de projet"
    }
  }
}

/// Whether the hours on the account cover the training.
package enum Balance: String, Choice {
  case sufficient = "suffisantes"
  case insufficient = "insuffisantes"

  package var label: String {
    switch self {
    case .sufficient: "Heures suffisantes"
    case .insufficient: "Heures insuffisantes"
    }
  }
}

/// What makes up for missing hours.
package enum Complement: String, Choice {
  case anticipation
  case prevention = "inaptitude"
  case trainingLeave = "conge-formation"
  case ownExpense = "a-mes-frais"

  package var label: String {
    switch self {
    case .anticipation: "Prendre d'avance les heures des deux années suivantes"
    case .prevention: "Demander un crédit pour prévenir une inaptitude"
    case .trainingLeave: "Compléter par un congé de formation professionnelle"
    case .ownExpense: "Suivre le reste à ses frais"
    }
  }
}

/// Who gives the training.
package enum Provider: String, Choice {
  case employerOrCNFPT = "employeur-ou-cnfpt"
  case other = "autre"

  package var label: String {
    switch self {
    case .employerOrCNFPT: "Formation assurée par l'employeur ou le CNFPT"
    case .other: "Formation assurée par un autre organisme"
    }
  }
}

/// For how many years in a row requests of the same nature were refused.
package enum Refusals: String, Choice {
  case none = "aucun"
  case oneYear = "une-annee"
  case twoYears = "deux-annees"

  package var label: String {
    switch self {
    case .none: "Aucun refus"
    case .oneYear: "Un refus, une année"
    case .twoYears: "Des refus deux années de suite"
    }
  }
}
