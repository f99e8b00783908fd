extension Question {
  /// What people call the question, at the head of a column first of all, beside its id and its
  /// text.
  package var names: [String] { [rawValue, text] + usualNames }

  private var usualNames: [String] {
    switch self {
    case .status: ["Statut actuel", "Statut juridique", "Type de contrat"]
    case .electedAsAgent: ["Aussi agent", "Élu et agent"]
    case .agentStatus: ["Statut comme agent"]
    case .consortiumRegime: ["Régime du GIP", "Droit du GIP"]
    case .resumption: ["Reprise d'activité", "Activité reprise"]
    case .trainingLevy: ["OPCO", "Cotise à un OPCO", "Cotisation OPCO"]
    case .compensation: ["Allocation chômage", "Indemnisation du chômage", "Qui paie le chômage"]
    case .situation:
      [
        "Position", "Position administrative", "Situation administrative", "Position statutaire",
        "Situation de l'agent", "Situation actuelle", "Position de l'agent",
      ]
    case .activity: ["Activité pendant la disponibilité", "Activité exercée"]
    case .host: ["Organisme d'accueil", "Employeur d'accueil", "Accueilli par"]
    case .agreement: ["Convention de mise à disposition"]
    case .medicalOpinion: ["Avis du médecin", "Avis médical rendu"]
    case .aim: ["But de la formation", "Objet de la formation"]
    case .employers: ["Nombre d'employeurs", "Nb employeurs"]
    case .training:
      [
        "Formation demandée", "Formation souhaitée", "Type de formation", "Nature de la formation",
        "Formation visée",
      ]
    case .preparation: ["Préparation du concours", "Préparation au concours"]
    case .timeSavings: ["Compte épargne-temps", "Jours de CET", "CET alimenté"]
    case .licence: ["Motif du permis", "Raison du permis", "Usage du permis"]
    case .project: ["Projet professionnel", "Projet d'évolution professionnelle", "Projet formulé"]
    case .balance: ["Heures suffisantes", "Solde suffisant"]
    case .complement: ["Complément d'heures", "Complément demandé"]
    case .preventionOpinion:
      ["Avis de prévention", "Attestation d'inaptitude", "Risque d'inaptitude"]
    case .provider: ["Assurée par", "Formation assurée par"]
    case .priorityPublic: ["Agent prioritaire", "Prioritaire"]
    case .deliberation: ["Délibération CPF", "Délibération sur le CPF"]
    case .refusals: ["Refus précédents", "Nombre de refus", "Refus antérieurs"]
    }
  }
}
