import Law

/// For which training.
extension Rule {
  /// The rows of this file, in the order in which they are listed.
  static let trainings: [Rule] = [
    .closedTraining, .basicSkills, .closedLicence, .personalStudy, .openTraining, .examCourses,
    .timeSavingsFirst, .skillsAssessment, .experienceValidation, .licenceForFutureJob,
    .territorialCatalogue, .jobAdaptation, .mandatoryTraining, .notTraining, .sickLeaveExam,
  ]

  package static let closedTraining = Rule(
    "R15", effect: .closed(.no),
    says: """
      Le CPF ne sert ni à s'adapter au poste occupé, ni à suivre une formation obligatoire, ni à \
      acheter autre chose qu'une formation.
      """,
    texts: [.cgfpL422_8, .cgfpL422_9, .cgfpL422_21, .cgfpL422_28, .decree2017Article2])

  package static let basicSkills = Rule(
    "R16", effect: Effect(request: .deferrable),
    says: """
      Pour le socle de connaissances et de compétences, l'employeur ne peut pas refuser : il peut \
      seulement reporter, d'un an au plus.
      """,
    texts: [.cgfpL422_12])

  package static let closedLicence = Rule(
    "R18", effect: .closed(.no),
    says: "Un permis pour le poste occupé ou pour un usage personnel ne relève pas du CPF.",
    texts: [.decree2017Article2],
    steps: [
      Clause(
        "permis-pour-le-poste",
        "Si le poste l'exige, demandez la formation au titre du plan de formation.")
    ])

  package static let personalStudy = Rule(
    "R19",
    says: """
      Pour réviser seul un concours ou un examen, l'agent inscrit dispose de cinq jours par année \
      civile au plus, pris sur le CET, à défaut sur le CPF.
      """,
    texts: [.decree2017Article2],
    conditions: [
      Clause("inscrit-au-concours", "Vous êtes inscrit au concours ou à l'examen."),
      Clause("calendrier-valide", "Le calendrier des jours est validé par \(.decider)."),
    ])

  package static let openTraining = Rule(
    "R51",
    says: """
      Le CPF finance un diplôme, un titre, une certification ou les compétences utiles à un projet \
      d'évolution professionnelle, y compris vers le privé.
      """,
    texts: [.decree2017Article2, .cgfpL422_8],
    conditions: [
      .project
    ])

  package static let examCourses = Rule(
    "R52",
    says: """
      Une préparation à un concours peut compléter celle du CNFPT, qui ne demande pas de CPF.
      """,
    texts: [.decree2017Article2],
    conditions: [
      .project
    ],
    steps: [
      Clause(
        "preparation-du-cnfpt",
        """
        Regardez d'abord si le CNFPT propose cette préparation sans prendre d'heures.
        """)
    ])

  package static let timeSavingsFirst = Rule(
    "R53", effect: Effect(verdict: .later),
    says: """
      Tant qu'il reste des jours sur le CET, c'est lui qui sert à réviser ; le CPF vient après.
      """,
    texts: [.decree2017Article2],
    steps: [
      Clause("poser-le-cet", "Posez d'abord des jours de votre compte épargne-temps.")
    ])

  package static let skillsAssessment = Rule(
    "R54",
    says: """
      Le bilan de compétences a son propre congé, tous les cinq ans (trois ans pour un agent \
      prioritaire) ; le CPF le complète.
      """,
    texts: [
      .cgfpL422_10, .decree2007Article20, .decree2007Article26, .decree2007Article21,
      .decree2007Article42,
    ],
    steps: [
      Clause(
        "conge-bilan",
        """
        Demandez d'abord le congé pour bilan de compétences (24 h ; 72 h pour les agents \
        prioritaires), 60 jours avant : l'employeur répond sous 30 jours. Pour un \
        contractuel, il faut un emploi permanent.
        """)
    ])

  package static let experienceValidation = Rule(
    "R55",
    says: "La VAE a son propre congé ; le CPF le complète quand le diplôme sert le projet.",
    texts: [
      .cgfpL422_10, .decree2007Article28, .decree2007Article33, .decree2007Article29,
      .decree2007Article42,
    ],
    conditions: [
      .project
    ],
    steps: [
      Clause(
        "conge-vae",
        """
        Demandez d'abord le congé pour VAE (24 h ; 72 h par an pour les agents \
        prioritaires), 60 jours avant : l'employeur répond sous 30 jours. Pour un \
        contractuel, il faut un emploi permanent.
        """)
    ])

  package static let licenceForFutureJob = Rule(
    "R56",
    says: "Un permis exigé pour le métier visé par le projet peut relever du CPF.",
    texts: [.decree2017Article2],
    conditions: [
      Clause("permis-exige", "Le permis est exigé pour le futur métier."),
      .project,
    ])

  package static let territorialCatalogue = Rule(
    "R57",
    says: """
      C'est rarement utile : une formation du CNFPT est déjà ouverte sans prendre d'heures, \
      même si elle peut être suivie au titre du CPF.
      """,
    texts: [.cgfpL422_21, .decree2017Article2],
    conditions: [
      .project
    ],
    steps: [
      Clause(
        "inscription-cnfpt", "Demandez d'abord l'inscription au CNFPT, sans mobiliser le compte.")
    ])

  package static let jobAdaptation = Rule(
    "R58",
    says: "S'adapter à son poste relève du plan de formation de l'employeur.",
    texts: [.decree2017Article2],
    steps: [
      Clause("plan-de-formation", "Demandez cette formation au titre du plan de formation.")
    ])

  package static let mandatoryTraining = Rule(
    "R59",
    says: """
      Une formation statutaire obligatoire est due par ailleurs : elle ne prend pas d'heures.
      """,
    texts: [.cgfpL422_21, .cgfpL422_28],
    steps: [
      Clause(
        "formation-statutaire",
        """
        Voyez avec votre service RH les dates de la formation obligatoire.
        """)
    ])

  package static let notTraining = Rule(
    "R60",
    says: """
      Le compte ne paie que de la formation : ni matériel, ni logiciel, ni autre achat.
      """,
    texts: [.cgfpL422_9])

  package static let sickLeaveExam = Rule(
    "R63",
    says: """
      La préparation d'un concours n'est pas citée parmi les formations ouvertes pendant un \
      congé de maladie ; passer les épreuves reste possible.
      """,
    texts: [.cgfpL822_30],
    standing: .toConfirm,
    conditions: [
      Clause(
        "concours-et-reconversion",
        """
        Le lien entre le concours et la reconversion est admis par l'avis médical et par \
        l'employeur.
        """)
    ])
}
