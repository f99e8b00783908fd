import Entitlement
import Law

/// What the follow-ups settle.
extension Rule {
  /// The rows of this file, in the order in which they are listed.
  static let followUps: [Rule] = [
    .asOfRight, .thirdRefusal, .oldHoursFirst, .anticipation, .preventionCredit, .cappedFunding,
    .fullFunding, .projectToBuild, .missingHours, .preventionOpinionFirst, .complementaryLeave,
    .ownExpense, .firstRefusal, .civilServantPanel, .contractPanel, .contractEndLimit,
    .anticipationCap, .panelUnwritten, .complementsOfService, .projectByAssessment,
  ]

  package static let asOfRight = Rule(
    "R17", effect: Effect(request: .asOfRight),
    says: """
      Un agent prioritaire suit de plein droit la formation que son employeur ou le CNFPT \
      assure ; si plusieurs conviennent, l'employeur peut choisir la sienne.
      """,
    answers: """
      Oui, de plein droit : vous êtes un agent prioritaire et c'est votre employeur ou le CNFPT \
      qui assure la formation ; il n'y a que les dates à convenir.
      """,
    as: .particular,
    texts: [.cgfpL422_3, .decree2007Article1_2, .decree2022Priority],
    duties: [
      Clause(
        "attestations-d-assiduite",
        """
        Vous remettez vos attestations d'assiduité : arrêter sans motif légitime fait perdre cet \
        avantage.
        """)
    ],
    steps: [
      Step(
        "demande-de-plein-droit", .request,
        """
        Faites une demande écrite à \(.decider), avec ce qui prouve votre priorité : l'employeur \
        organise les dates.
        """,
        by: .decree2007Article1_2),
      .proof,
      Step(
        "de-plein-droit-refuse", .follow,
        """
        Si l'on vous répond non, rappelez l'article L422-3, qui vous donne un droit, et contestez.
        """),
    ],
    settingAside: [
      .publicAgent, .writtenRequest, .employerTrainingFirst, .silence, .reasonedRefusal,
      .requestPriorities,
      .basicSkills, .basicSkillsRequest, .privateLawRefusal, .formerAgentReply, .literacy,
    ])

  package static let thirdRefusal = Rule(
    "R22",
    says: """
      Après deux années de refus, un nouveau refus de même nature demande d'abord l'avis de \
      l'instance paritaire.
      """,
    answers: """
      Oui, avec l'accord écrit de \(.decider) : après deux années de refus, un troisième demande \
      d'abord l'avis de l'instance paritaire.
      """,
    as: .particular,
    texts: [.cgfpL422_13, .cgfpL452_38],
    steps: [
      Step(
        "rappeler-les-refus", .request,
        """
        Rappelez dans votre demande les refus des deux années précédentes, et joignez-les.
        """)
    ],
    caution: true)

  package static let oldHoursFirst = Rule(
    "R24",
    says: """
      Les heures de DIF que l'employeur suit encore s'utilisent avant celles du compte.
      """,
    texts: [.depositsFundPage],
    standing: .practice,
    steps: [
      Step(
        "anciennes-heures", .prepare,
        """
        Demandez à l'employeur qui suivait vos heures de DIF s'il vous en reste : elles \
        s'utilisent en premier.
        """)
    ],
    toldByClauses: true)

  package static let anticipation = Rule(
    "R25",
    says: "Les heures des deux années civiles suivantes peuvent être prises d'avance.",
    answers: """
      Oui, avec l'accord écrit de \(.decider), qui peut vous avancer les heures des deux années \
      civiles suivantes.
      """,
    as: .particular,
    texts: [.decree2017Article4, .cgfpL422_14],
    conditions: [
      Clause("accord-anticipation", "Un accord écrit de \(.decider) sur les heures avancées.")
    ],
    steps: [
      Step(
        "convention-d-anticipation", .request,
        """
        Demandez l'avance dans la lettre de votre demande, et faites écrire comment elle se \
        rembourse.
        """)
    ])

  package static let anticipationCap = Rule(
    "R95",
    says: """
      L'avance a pour borne le plafond du compte : le guide national le dit, le décret ne l'écrit \
      pas.
      """,
    texts: [.publicServiceGuide],
    standing: .practice, caution: true)

  package static let contractEndLimit = Rule(
    "R94",
    says: """
      En contrat à durée déterminée, l'avance ne dépasse pas les heures que vous gagnerez d'ici la \
      fin du contrat : la circulaire le dit.
      """,
    texts: [.circular2017],
    standing: .practice,
    conditions: [
      Clause(
        "avant-fin-de-contrat",
        "Les heures avancées ne dépassent pas celles que vous gagnerez avant la fin du contrat.")
    ],
    caution: true)

  package static let preventionCredit = Rule(
    "R26",
    says: """
      Pour prévenir une inaptitude, l'employeur ajoute les heures qui manquent, jusqu'à \
      \(.amount(.prevention)), hors du compte et de son plafond.
      """,
    answers: """
      Oui, avec l'accord écrit de \(.decider) : pour prévenir une inaptitude, jusqu'à \
      \(.amount(.prevention)) peuvent s'ajouter, hors du compte et de son plafond.
      """,
    as: .particular,
    texts: [.cgfpL422_15, .decree2017Article5],
    steps: [
      Step(
        "joindre-avis-prevention", .request,
        """
        Joignez à la demande l'avis du médecin du travail sur le risque d'inaptitude.
        """,
        by: .decree2017Article5)
    ],
    caution: true)

  package static let cappedFunding = Rule(
    "R27",
    says: """
      Une délibération peut plafonner les frais pris en charge : ce qui dépasse reste à votre \
      charge.
      """,
    texts: [.decree2017Article9],
    steps: [
      Step(
        "lire-la-deliberation", .prepare,
        "Demandez la délibération et comparez ses plafonds au devis.")
    ],
    settingAside: [.funding], caution: true)

  package static let fullFunding = Rule(
    "R28",
    says: """
      Sans délibération qui plafonne, les frais pédagogiques accordés sont payés en entier.
      """,
    texts: [.cgfpL422_17],
    settingAside: [.funding], caution: true)

  package static let projectToBuild = Rule(
    "R20",
    says: """
      Sans projet formulé, la demande est incomplète ; un conseil aide à le construire.
      """,
    answers: """
      Oui, mais quand votre projet sera formulé : sans lui, la demande à \(.decider) est \
      incomplète.
      """,
    as: .missing,
    texts: [.decree2017Article6, .cgfpL421_3, .cgfpL422_23],
    steps: [
      Step(
        "construire-le-projet", .prepare,
        """
        Demandez un accompagnement à votre employeur ou au centre de gestion pour formuler le \
        projet.
        """,
        by: .cgfpL422_23)
    ],
    waitingFor: "quand votre projet sera formulé", caution: true)

  package static let missingHours = Rule(
    "R65",
    says: """
      Des heures qui manquent peuvent être avancées, complétées par un crédit de prévention, par \
      un congé de formation, ou suivies à vos frais.
      """,
    texts: [.decree2017Article4, .cgfpL422_15, .cgfpL422_10],
    steps: [
      Step(
        "combler-les-heures", .prepare,
        """
        Choisissez comment combler les heures qui manquent : une avance, un crédit de prévention, \
        un congé de formation, ou le reste à vos frais.
        """)
    ],
    caution: true)

  package static let preventionOpinionFirst = Rule(
    "R66",
    says: """
      Le crédit de prévention demande un avis du médecin du travail sur le risque d'inaptitude.
      """,
    answers: """
      Oui, avec l'accord écrit de \(.decider), mais le crédit qui prévient une inaptitude demande \
      d'abord l'avis du médecin du travail.
      """,
    as: .missing,
    texts: [.decree2017Article5, .cgfpL422_15],
    steps: [
      Step(
        "demander-avis-prevention", .prepare,
        "Demandez d'abord un rendez-vous au médecin du travail.")
    ],
    waitingFor: "quand le médecin du travail aura donné son avis", caution: true,
    toldByClauses: true)

  package static let complementaryLeave = Rule(
    "R67",
    says: """
      Un congé de formation professionnelle, ouvert après trois ans de services, complète les \
      heures du compte.
      """,
    answers: """
      Oui, avec l'accord écrit de \(.decider) : un congé de formation professionnelle complète les \
      heures de votre compte, pour la même formation.
      """,
    as: .particular,
    texts: [.cgfpL422_10, .decree2007Article11, .decree2007Article15, .decree2007Article43],
    conditions: [
      Clause(
        "trois-ans-de-services",
        """
        Pour ce congé, trois ans de services ; pour un contractuel, 36 mois dont 12 chez votre \
        employeur, sur un emploi permanent.
        """)
    ],
    steps: [
      Step(
        "conge-de-formation", .prepare,
        "Demandez à \(.decider) le congé de formation professionnelle.",
        within: "90 jours avant le début de la formation",
        by: .decree2007Article15),
      Step(
        "conge-de-transition", .prepare,
        """
        Agent prioritaire qui doit changer de métier, demandez plutôt le congé de transition \
        professionnelle, d'un an au plus, avec le traitement entier.
        """,
        within: "trois mois avant",
        by: .decree2022Priority),
    ])

  package static let ownExpense = Rule(
    "R68",
    says: """
      Ce que les heures ne couvrent pas peut être suivi à vos frais, avec l'accord de l'employeur \
      si c'est sur le temps de travail.
      """,
    answers: """
      Oui, avec l'accord écrit de \(.decider) pour les heures de votre compte ; le reste de la \
      formation peut se suivre à vos frais.
      """,
    as: .particular,
    texts: [.decree2017Article9],
    standing: .practice,
    steps: [
      Step(
        "chiffrer-le-reste", .prepare,
        "Faites chiffrer ce qui reste à votre charge avant de vous inscrire.")
    ])

  package static let firstRefusal = Rule(
    "R70",
    says: """
      Un refus de même nature l'année suivante ferait deux années : un troisième demanderait \
      l'avis de l'instance paritaire.
      """,
    texts: [.cgfpL422_13],
    steps: [
      Step(
        "garder-le-refus", .prepare,
        "Gardez le refus écrit : il comptera, avec celui d'une autre année, avant un troisième.")
    ],
    caution: true)

  package static let civilServantPanel = Rule(
    "R71",
    says: """
      Avant de refuser une troisième fois un fonctionnaire, il faut l'avis de la commission \
      administrative paritaire, placée au centre de gestion pour une collectivité affiliée et \
      sinon auprès de l'employeur, que cet avis ne lie pas.
      """,
    texts: [.cgfpR263_7, .cgfpL452_38], caution: true)

  package static let contractPanel = Rule(
    "R72",
    says: """
      Avant de refuser une troisième fois un contractuel de droit public, il faut l'avis de la \
      commission consultative paritaire, placée au centre de gestion pour une collectivité \
      affiliée et sinon auprès de l'employeur, que cet avis ne lie pas.
      """,
    texts: [.cgfpR272_19, .cgfpL452_38], caution: true)

  package static let complementsOfService = Rule(
    "R103",
    says: """
      L'avance d'heures et le congé de formation sont écrits pour un agent en fonctions : aucun \
      texte ne les ouvre à un ancien agent, et le reste peut se suivre à vos frais.
      """,
    texts: [.decree2017Article4, .cgfpL422_10],
    standing: .toConfirm, caution: true)

  package static let panelUnwritten = Rule(
    "R101",
    says: """
      L'avis d'une commission avant un troisième refus est écrit pour les agents publics : aucun \
      texte n'en donne une à un contrat de droit privé ou à un ancien agent.
      """,
    texts: [.cgfpL422_13, .ctL6323_20_1],
    standing: .toConfirm,
    steps: [
      Step(
        "refus-deja-recus", .request,
        "Rappelez dans votre demande les refus déjà reçus, et joignez-les.")
    ],
    caution: true)

  package static let projectByAssessment = Rule(
    "R102",
    says: """
      Un bilan de compétences sert à préciser le projet : il se demande avant que celui-ci soit \
      formulé.
      """,
    texts: [.cgfpL422_10, .decree2007Article20],
    standing: .practice,
    steps: [
      Step(
        "objet-du-bilan", .prepare,
        "Écrivez dans la demande ce que le bilan doit éclairer.")
    ],
    waitingFor: "même avant que votre projet soit formulé", caution: true)
}
