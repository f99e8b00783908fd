extension Project {
  package var usage: Usage {
    switch self {
    case .stated:
      Usage(
        "Vous savez écrire vers quel poste ou quel métier vous allez.",
        "formulé", "oui", "projet formulé", "clair", "défini")
    case .underConstruction:
      Usage(
        "Vous avez une idée, et de l'aide pour la préciser.",
        "en construction", "en cours", "projet en construction", "en réflexion")
    case .none:
      Usage(
        "Vous ne savez pas encore vers quoi aller.",
        "aucun", "non", "pas de projet", "sans projet", "aucun projet")
    }
  }
}

extension Balance {
  package var usage: Usage {
    switch self {
    case .sufficient:
      Usage(
        "Votre solde atteint la durée de la formation, ou la dépasse.",
        "suffisantes", "suffisant", "oui", "assez")
    case .insufficient:
      Usage(
        "Votre solde est plus court que la formation.",
        "insuffisantes", "insuffisant", "non", "pas assez")
    }
  }
}

extension Complement {
  package var usage: Usage {
    switch self {
    case .anticipation:
      Usage(
        "Avec l'accord de l'employeur, vous prenez des heures que vous n'avez pas encore.",
        "anticipation", "heures d'avance", "par anticipation", "avance")
    case .prevention:
      Usage(
        "Le médecin du travail atteste que votre poste risque de vous rendre inapte.",
        "inaptitude", "prévention de l'inaptitude", "crédit inaptitude", "prévention")
    case .trainingLeave:
      Usage(
        "Un congé de plusieurs mois, à demander à part.",
        "congé de formation", "CFP", "congé formation professionnelle",
        "congé de formation professionnelle")
    case .ownExpense:
      Usage(
        "Vous payez les heures qui manquent, sur votre temps libre.",
        "à mes frais", "mes frais", "à ses frais", "autofinancement")
    }
  }
}

extension Provider {
  package var usage: Usage {
    switch self {
    case .employerOrCNFPT:
      Usage(
        "Votre collectivité l'organise, ou le CNFPT.",
        "employeur", "CNFPT", "employeur ou CNFPT", "interne")
    case .other:
      Usage(
        "Une université, un GRETA, une école, un organisme privé…",
        "autre organisme", "organisme privé", "organisme", "université", "GRETA", "externe")
    }
  }
}

extension Refusals {
  package var usage: Usage {
    switch self {
    case .none:
      Usage(
        "C'est la première demande, ou la précédente a été acceptée.",
        "aucun refus", "aucun", "non", "0", "jamais", "zéro")
    case .oneYear:
      Usage(
        "Votre employeur a dit non une année.",
        "un refus", "une fois", "1", "une année", "oui")
    case .twoYears:
      Usage(
        "Votre employeur a dit non deux années de suite à la même nature de formation.",
        "deux refus", "deux fois", "2", "deux années", "deux années de suite")
    }
  }
}
