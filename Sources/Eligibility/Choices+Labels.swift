extension Status {
  package var label: String {
    switch self {
    case .tenured: "Fonctionnaire titulaire"
    case .probationer: "Fonctionnaire stagiaire, pas encore titularisé"
    case .permanentContract: "Contractuel de droit public en CDI"
    case .fixedTermContract: "Contractuel de droit public en CDD"
    case .subsidisedContract: "Contrat aidé ou autre contrat de droit privé en collectivité (PEC…)"
    case .apprentice: "Apprenti en collectivité"
    case .consortium: "Agent d'un groupement d'intérêt public (GIP)"
    case .formerAgent: "Ancien agent sans emploi, indemnisé par son ancien employeur public"
    case .retired: "Retraité"
    case .retiredOnDisability: "Retraité pour invalidité"
    case .elected: "Élu local"
    case .casual: "Vacataire"
    case .outsideStatute: "Militaire, magistrat, personnel des assemblées, certains médecins"
    case .privateSector: "Salarié du privé, indépendant ou demandeur d'emploi"
    case .studentTrainee: "Étudiant en stage, sous convention"
    }
  }
}

extension AgentStatus {
  package var label: String {
    switch self {
    case .tenured: Status.tenured.label
    case .probationer: Status.probationer.label
    case .permanentContract: Status.permanentContract.label
    case .fixedTermContract: Status.fixedTermContract.label
    case .subsidisedContract: Status.subsidisedContract.label
    case .apprentice: Status.apprentice.label
    }
  }
}

extension YesNo {
  package var label: String {
    switch self {
    case .no: "Non"
    case .yes: "Oui"
    }
  }
}

extension ConsortiumRegime {
  package var label: String {
    switch self {
    case .publicLaw: "Règles du droit public"
    case .labourCode: "Règles du code du travail"
    }
  }
}

extension Activity {
  package var label: String {
    switch self {
    case .none: "Sans activité"
    case .publicSector: "Avec un emploi public"
    case .privateSector: "Avec une activité privée ou à son compte"
    }
  }
}

extension Situation {
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

extension Host {
  package var label: String {
    switch self {
    case .publicBody: "Auprès d'un employeur public"
    case .privateBody: "Auprès d'un organisme privé"
    }
  }
}

extension Agreement {
  package var label: String {
    switch self {
    case .silent: "La convention n'en dit rien"
    case .derogating: "La convention prévoit autre chose que la règle générale"
    }
  }
}

extension MedicalOpinion {
  package var label: String {
    switch self {
    case .favourable: "Avis médical favorable"
    case .unfavourable: "Avis médical défavorable"
    case .absent: "Avis médical pas encore demandé ou pas encore rendu"
    }
  }
}

extension Aim {
  package var label: String {
    switch self {
    case .retraining: "Pour se réadapter ou se reconvertir"
    case .other: "Pour un autre but"
    }
  }
}

extension EmployerCount {
  package var label: String {
    switch self {
    case .one: "Un seul employeur"
    case .several: "Plusieurs employeurs"
    }
  }
}

extension Training {
  package var label: String {
    switch self {
    case .diploma: "Diplôme, titre ou certification"
    case .skills: "Compétences pour un projet d'évolution"
    case .competition: "Concours ou examen professionnel"
    case .skillsAssessment: "Bilan de compétences"
    case .experienceValidation: "Validation des acquis de l'expérience (VAE)"
    case .basicSkills: "Socle de connaissances et de compétences (CléA)"
    case .drivingLicence: "Permis de conduire"
    case .business: "Création ou reprise d'entreprise"
    case .territorialCatalogue: "Formation déjà proposée par le CNFPT"
    case .jobAdaptation: "Adaptation au poste occupé"
    case .mandatory: "Formation statutaire obligatoire"
    case .notTraining: "Achat de matériel ou autre dépense"
    }
  }
}

extension Preparation {
  package var label: String {
    switch self {
    case .courses: "Des cours ou une préparation organisée"
    case .personalStudy: "Du temps pour réviser seul"
    }
  }
}

extension Licence {
  package var label: String {
    switch self {
    case .futureJob: "Permis exigé pour le métier visé par le projet"
    case .currentJob: "Permis utile au poste occupé"
    case .personal: "Permis pour un usage personnel"
    }
  }
}

extension Project {
  package var label: String {
    switch self {
    case .stated: "Le projet est formulé"
    case .underConstruction: "Le projet est en construction"
    case .none: "Il n'y a pas encore de projet"
    }
  }
}

extension Balance {
  package var label: String {
    switch self {
    case .sufficient: "Heures suffisantes"
    case .insufficient: "Heures insuffisantes"
    }
  }
}

extension Complement {
  package var label: String {
    switch self {
    case .anticipation: "Prendre d'avance les heures des deux années suivantes"
    case .prevention: "Demander un crédit pour prévenir une inaptitude"
    case .trainingLeave: "Compléter par un congé de formation professionnelle"
    case .ownExpense: "Suivre le reste à ses frais"
    }
  }
}

extension Provider {
  package var label: String {
    switch self {
    case .employerOrCNFPT: "Formation assurée par l'employeur ou le CNFPT"
    case .other: "Formation assurée par un autre organisme"
    }
  }
}

extension Refusals {
  package var label: String {
    switch self {
    case .none: "Aucun refus"
    case .oneYear: "Un refus, une année"
    case .twoYears: "Des refus deux années de suite"
    }
  }
}
