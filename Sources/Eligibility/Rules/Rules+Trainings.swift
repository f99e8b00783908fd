import Entitlement
import Law

/// For which training.
extension Rule {
  /// The rows of this file, in the order in which they are listed.
  static let trainings: [Rule] = [
    .closedTraining, .basicSkills, .closedLicence, .personalStudy, .openTraining, .examCourses,
    .timeSavingsFirst, .skillsAssessment, .experienceValidation, .licenceForFutureJob,
    .territorialCatalogue, .jobAdaptation, .mandatoryTraining, .notTraining, .sickLeaveExam,
    .studyWithoutService, .assessmentLeave, .validationLeave, .permanentPost, .literacy,
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
    answers: """
      Oui, en vous adressant à \(.decider) : pour le socle de connaissances et de compétences, un \
      refus est exclu, seul un report d'un an au plus est possible.
      """,
    as: .terms,
    texts: [.cgfpL422_12],
    steps: [
      Step(
        "report-du-socle", .follow,
        "Si la formation est reportée, demandez par écrit une nouvelle date.",
        within: "dans l'année")
    ],
    caution: true)

  package static let closedLicence = Rule(
    "R18", effect: .closed(.no),
    says: "Un permis pour le poste occupé ou pour un usage personnel ne relève pas du CPF.",
    answers: """
      Non : un permis pour le poste occupé ou pour un usage personnel ne relève pas du CPF, qui \
      sert un projet d'évolution.
      """,
    as: .settling,
    texts: [.decree2017Article2, .cgfpL422_8],
    steps: [
      Step(
        "permis-pour-le-poste", .prepare,
        "Si le poste l'exige, demandez la formation au titre du plan de formation.")
    ])

  package static let personalStudy = Rule(
    "R19",
    says: """
      Pour réviser seul un concours ou un examen, l'agent inscrit dispose de \
      \(.amount(.studyDays)) par année civile au plus, pris sur le CET, à défaut sur le CPF.
      """,
    answers: """
      Oui, avec l'accord écrit de \(.decider) : pour réviser seul, vous avez \
      \(.amount(.studyDays)) par année civile au plus, et sans CET ils se prennent sur le CPF.
      """,
    as: .training,
    texts: [.decree2017Article2],
    conditions: [
      Clause("inscrit-au-concours", "Vous êtes inscrit au concours ou à l'examen."),
      Clause("calendrier-valide", "Le calendrier des jours est validé par \(.decider)."),
    ],
    caution: true)

  package static let openTraining = Rule(
    "R51",
    says: """
      Le CPF finance un diplôme, un titre, une certification ou les compétences utiles à un projet \
      d'évolution professionnelle, y compris vers le privé.
      """,
    answers: """
      Oui, avec l'accord écrit de \(.decider), qui paie : une formation qui sert votre projet \
      d'évolution, même vers le privé, relève du CPF.
      """,
    as: .training,
    texts: [.decree2017Article2, .cgfpL422_8],
    conditions: [.project])

  package static let examCourses = Rule(
    "R52",
    says: """
      Une préparation à un concours peut compléter celle du CNFPT, qui ne demande pas de CPF.
      """,
    answers: """
      Oui, avec l'accord écrit de \(.decider), qui paie ; mais une préparation du CNFPT ne prendrait \
      pas d'heures de CPF.
      """,
    as: .training,
    texts: [.decree2017Article2, .cgfpL422_21],
    conditions: [.project],
    steps: [
      Step(
        "preparation-du-cnfpt", .prepare,
        "Regardez d'abord si le CNFPT propose cette préparation.",
        by: .cgfpL422_21)
    ])

  package static let timeSavingsFirst = Rule(
    "R53", effect: Effect(verdict: .later),
    says: """
      Tant qu'il reste des jours sur le CET, c'est lui qui sert à réviser ; le CPF vient après.
      """,
    answers: """
      Pas pour l'instant : pour réviser seul, ce sont d'abord vos jours de CET qui servent ; le \
      CPF vient après.
      """,
    as: .settling,
    texts: [.decree2017Article2],
    steps: [
      Step(
        "poser-le-cet", .request,
        """
        Posez d'abord des jours de votre compte épargne-temps, avec un calendrier que votre \
        employeur valide.
        """)
    ])

  package static let skillsAssessment = Rule(
    "R54",
    says: """
      Le CPF sert pour un bilan de compétences ; qui est en poste a d'abord un congé propre au \
      bilan, tous les cinq ans (trois ans pour un agent prioritaire).
      """,
    answers: """
      Oui, avec l'accord écrit de \(.decider), qui paie ; en poste, le bilan de compétences a \
      d'abord son propre congé, que le CPF complète.
      """,
    as: .training,
    texts: [.cgfpL422_10, .decree2007Article20, .decree2007Article26])

  package static let experienceValidation = Rule(
    "R55",
    says: """
      Le CPF sert pour une VAE quand le diplôme sert le projet ; qui est en poste a d'abord un \
      congé propre à la VAE.
      """,
    answers: """
      Oui, avec l'accord écrit de \(.decider), qui paie, si le diplôme sert votre projet ; en \
      poste, la VAE a d'abord son propre congé, que le CPF complète.
      """,
    as: .training,
    texts: [.cgfpL422_10, .decree2007Article28],
    conditions: [.project])

  package static let licenceForFutureJob = Rule(
    "R56",
    says: "Un permis exigé pour le métier visé par le projet peut relever du CPF.",
    answers: """
      Oui, avec l'accord écrit de \(.decider), qui paie, à condition que le permis soit exigé pour \
      le métier que vous visez.
      """,
    as: .training,
    texts: [.decree2017Article2, .cgfpL422_8],
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
    answers: """
      Oui, mais c'est rarement utile : une formation du CNFPT s'ouvre sans prendre d'heures de \
      CPF ; avec le compte, il faut l'accord écrit de \(.decider).
      """,
    as: .training,
    texts: [.cgfpL422_21, .decree2017Article2],
    conditions: [.project],
    steps: [
      Step(
        "inscription-cnfpt", .prepare,
        "Demandez d'abord l'inscription au CNFPT, sans mobiliser le compte.")
    ],
    caution: true)

  package static let jobAdaptation = Rule(
    "R58",
    says: """
      S'adapter à son poste, ou suivre ce que l'employeur demande pour ce poste, relève du plan de \
      formation.
      """,
    answers: """
      Non : s'adapter à son poste, ou suivre ce que l'employeur demande pour ce poste, ne prend \
      pas d'heures de CPF.
      """,
    as: .settling,
    texts: [.decree2017Article2],
    steps: [
      Step(
        "plan-de-formation", .request,
        "Demandez cette formation au titre du plan de formation, dont elle relève.")
    ],
    settingAside: [.closedTraining])

  package static let mandatoryTraining = Rule(
    "R59",
    says: """
      Une formation statutaire obligatoire est due par ailleurs : elle ne prend pas d'heures.
      """,
    answers: """
      Non : une formation statutaire obligatoire vous est due par ailleurs, elle ne prend pas \
      d'heures de CPF.
      """,
    as: .settling,
    texts: [.cgfpL422_21, .cgfpL422_28],
    steps: [
      Step(
        "formation-statutaire", .request,
        "Voyez avec votre employeur les dates de la formation obligatoire.",
        by: .cgfpL422_28)
    ],
    settingAside: [.closedTraining])

  package static let notTraining = Rule(
    "R60",
    says: """
      Le compte ne paie que de la formation qui sert un projet d'évolution professionnelle : ni \
      loisir, ni matériel, ni logiciel, ni autre achat.
      """,
    answers: """
      Non : le compte ne paie que de la formation qui sert un projet d'évolution professionnelle, \
      ni loisir, ni matériel, ni autre achat.
      """,
    as: .settling,
    texts: [.cgfpL422_8, .cgfpL422_9],
    steps: [
      Step(
        "besoin-materiel", .prepare,
        "Du matériel que demande votre poste, parlez-en à votre responsable : ce n'est pas le CPF.")
    ],
    settingAside: [.closedTraining])

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
    ],
    caution: true)

  package static let studyWithoutService = Rule(
    "R89", effect: .closed(.no),
    says: """
      Les jours pour réviser seul se prennent sur le temps de travail : pendant un congé, ou sans \
      emploi, il n'y en a pas à libérer.
      """,
    answers: """
      Non : les jours pour réviser seul se prennent sur le temps de travail, et vous n'en avez pas \
      à libérer en ce moment.
      """,
    as: .settling,
    texts: [.decree2017Article2],
    steps: [
      Step(
        "cours-plutot-que-revision", .prepare,
        """
        Révisez librement : rien n'est à demander ; des cours, eux, peuvent se demander.
        """)
    ],
    settingAside: [.personalStudy])

  package static let assessmentLeave = Rule(
    "R91",
    says: """
      Le congé pour bilan dure \(.amount(.assessmentLeave)), ou \
      \(.amount(.priorityAssessmentLeave)) pour un agent prioritaire ; il ne prend pas d'heures.
      """,
    texts: [.decree2007Article20, .decree2007Article21],
    steps: [
      Step(
        "conge-bilan", .prepare,
        """
        Demandez d'abord le congé pour bilan de compétences : \(.amount(.assessmentLeave)) \
        (\(.amount(.priorityAssessmentLeave)) pour un agent prioritaire), hors de votre compte.
        """,
        within: "60 jours avant le bilan ; l'employeur répond sous 30 jours",
        by: .decree2007Article21)
    ],
    toldByClauses: true)

  package static let validationLeave = Rule(
    "R92",
    says: """
      Le congé pour VAE dure \(.amount(.validationLeave)), ou \(.amount(.priorityValidationLeave)) \
      par an pour un agent prioritaire, avec un an entre deux congés ; il ne prend pas d'heures.
      """,
    texts: [.decree2007Article28, .decree2007Article33, .decree2007Article29],
    steps: [
      Step(
        "conge-vae", .prepare,
        """
        Demandez d'abord le congé pour VAE : \(.amount(.validationLeave)) \
        (\(.amount(.priorityValidationLeave)) par an pour un agent prioritaire), hors de votre compte.
        """,
        within: "60 jours avant la VAE ; l'employeur répond sous 30 jours",
        by: .decree2007Article29)
    ],
    toldByClauses: true)

  package static let permanentPost = Rule(
    "R93",
    says: """
      Pour un contractuel, les congés de bilan, de VAE et de formation professionnelle supposent \
      un emploi permanent ; le CPF, lui, ne le demande pas.
      """,
    texts: [.decree2007Article42], caution: true)

  package static let literacy = Rule(
    "R97", effect: Effect(unit: AccountUnit.none),
    says: """
      Apprendre à lire, écrire, compter ou parler français est une formation à part, sous réserve \
      des nécessités du service : elle ne prend pas d'heures de CPF.
      """,
    answers: """
      Oui, sans prendre d'heures de CPF : apprendre à lire, écrire, compter ou parler français est \
      une formation à part, à demander à \(.decider).
      """,
    as: .terms,
    texts: [.cgfpL422_21, .cgfpL422_22],
    steps: [
      Step(
        "demande-lire-ecrire", .request,
        """
        Demandez ces cours à \(.decider), par écrit ou de vive voix : le CNFPT en organise, et \
        votre employeur peut vous inscrire.
        """),
      Step(
        "second-refus", .silence,
        """
        Un second refus demande d'abord l'avis de la commission administrative paritaire pour un \
        fonctionnaire, de la commission consultative paritaire pour un contractuel de droit public.
        """,
        by: .cgfpL422_22),
    ])
}
