extension Question {
  /// The questions whose answers bring this one up: it is not put to someone who does not know them.
  ///
  /// Follow-ups are put once the verdict is settled: nothing is left open before them but other
  /// follow-ups.
  package var premises: [Question] {
    switch self {
    case .status, .situation, .training: []
    case .electedAsAgent, .consortiumRegime, .resumption, .compensation: [.status]
    case .agentStatus: [.electedAsAgent]
    case .trainingLevy: [.status, .agentStatus]
    case .activity, .host, .agreement, .medicalOpinion, .employers: [.situation]
    case .aim: [.medicalOpinion]
    case .preparation, .licence: [.training]
    case .timeSavings: [.preparation]
    case .complement: [.balance]
    case .preventionOpinion: [.complement]
    case .priorityPublic: [.provider]
    case .project, .balance, .provider, .deliberation, .refusals: []
    }
  }

  /// What to ask the HR service, where the answer is not known: « mon statut exact… »; nil for a
  /// follow-up.
  package var inquiry: String? {
    switch self {
    case .status:
      "mon statut exact : titulaire, stagiaire, contractuel de droit public ou contrat de droit privé"
    case .electedAsAgent: "si ma collectivité m'emploie aussi comme agent"
    case .agentStatus: "mon statut d'agent, à côté de mon mandat"
    case .consortiumRegime: "si le groupement applique le droit public ou le code du travail"
    case .resumption: "comment est considérée l'activité que j'ai reprise"
    case .trainingLevy: "si la collectivité cotise à un opérateur de compétences (OPCO)"
    case .compensation: "qui supporte le coût de mon allocation chômage"
    case .situation:
      "ma position administrative aujourd'hui : en poste, en congé, en détachement ou en disponibilité"
    case .activity: "si mon activité actuelle relève du public ou du privé"
    case .host: "si l'organisme qui m'accueille est public ou privé"
    case .agreement: "ce que la convention de mise à disposition prévoit pour la formation"
    case .medicalOpinion: "qui rend l'avis médical sur une formation, et s'il est rendu pour moi"
    case .aim: "si ma formation est regardée comme une réadaptation ou une reconversion"
    case .employers: "combien d'employeurs publics me sont connus, et lequel instruit la demande"
    case .training: "de quelle sorte de formation il s'agit : diplôme, concours, bilan ou permis"
    case .preparation: "si la préparation est faite de cours ou de jours pour réviser seul"
    case .timeSavings: "si j'ai des jours sur un compte épargne-temps"
    case .licence: "si le permis sert mon poste actuel ou un futur métier"
    case .project, .balance, .complement, .preventionOpinion, .provider, .priorityPublic,
      .deliberation, .refusals:
      nil
    }
  }
}
