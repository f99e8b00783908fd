import Law

/// Who is concerned.
extension Rule {
  /// The rows of this file, in the order in which they are listed.
  static let persons: [Rule] = [
    .outsideStatute, .retired, .electedOnly, .privateLawContract, .formerAgent, .publicAgent,
    .probationer, .fixedTerm, .consortiumPublicLaw, .consortiumLabourCode, .privateSector,
    .disabilityWithoutWork, .disabilityPublicWork, .disabilityPrivateWork, .electedAgent,
    .levyPaid,
  ]

  package static let outsideStatute = Rule(
    "R01", effect: .closed(.outOfScope, acquisition: Acquisition.none),
    says: """
      Le compte des agents publics est réservé aux agents qui relèvent du code général de la \
      fonction publique : militaires, magistrats, personnel des assemblées, médecins \
      hospitaliers et vacataires n'en ont pas à ce titre.
      """,
    texts: [.cgfpL6, .cgfpL7, .cgfpL422_4],
    steps: [
      Clause(
        "autre-dispositif",
        """
        Demandez à votre employeur ou à votre établissement quel dispositif vous concerne.
        """)
    ])

  package static let retired = Rule(
    "R02", effect: .closed(.no, acquisition: Acquisition.none),
    says: "La retraite ferme le compte : il ne se remplit plus et ne s'utilise plus.",
    texts: [.decree2017Article10_1])

  package static let electedOnly = Rule(
    "R03",
    effect: Effect(
      verdict: .outOfScope, request: Request.none, acquisition: .electedEuros, unit: .euros,
      decider: .depositsFund, payer: .electedTrainingFund),
    says: """
      Un mandat n'ouvre pas de CPF : l'élu dispose d'un droit individuel à la formation, en euros, \
      géré par la Caisse des dépôts.
      """,
    texts: [.ordinance2021ElectedDIF, .cgfpL422_4],
    steps: [
      Clause("mon-compte-elu", "Faites votre demande dans l'espace « Mon compte élu ».")
    ])

  package static let privateLawContract = Rule(
    "R04",
    effect: Effect(
      verdict: .yes, request: .approval, acquisition: .euros, unit: .euros, decider: .employer,
      payer: .employer),
    says: """
      Contrat de droit privé en collectivité : les droits sont en euros, mais ils s'utilisent \
      selon les règles des agents publics quand l'employeur ne cotise pas à un OPCO.
      """,
    texts: [.ctL6323_20_1])

  package static let formerAgent = Rule(
    "R14",
    effect: Effect(
      verdict: .otherBody, request: .approval, acquisition: Acquisition.none, unit: .hours,
      decider: .formerEmployer, payer: .formerEmployer),
    says: """
      Sans emploi, si votre ancien employeur public supporte le coût de votre allocation, \
      c'est à lui que vous demandez la formation, et c'est lui qui la paie.
      """,
    texts: [.cgfpL422_18, .decree2017Article10],
    conditions: [
      Clause(
        "pendant-l-indemnisation",
        """
        Vous êtes sans emploi sans l'avoir voulu (la rupture conventionnelle ouvre la même \
        allocation), et la demande est faite pendant l'indemnisation.
        """)
    ])

  package static let publicAgent = Rule(
    "R33",
    effect: Effect(
      verdict: .yes, request: .approval, acquisition: .hours, unit: .hours, decider: .employer,
      payer: .employer),
    says: """
      Un agent public acquiert des heures et les utilise à son initiative, avec l'accord de son \
      employeur.
      """,
    texts: [.cgfpL422_4, .cgfpL7, .cgfpL422_9, .cgfpL422_11, .cgfpL422_14])

  package static let probationer = Rule(
    "R34",
    says: "Un fonctionnaire stagiaire a le même compte qu'un titulaire dès sa nomination.",
    texts: [.cgfpL422_4, .cgfpL7],
    conditions: [
      Clause(
        "hors-formation-integration",
        "La formation ne tombe pas pendant votre formation d'intégration.")
    ])

  package static let fixedTerm = Rule(
    "R35",
    says: """
      Un contractuel de droit public, sur un emploi permanent ou non, utilise son compte \
      sans ancienneté ; l'employeur peut opposer les nécessités du service, en motivant son \
      refus.
      """,
    texts: [.cgfpL422_4, .cgfpL7, .cgfpL422_11, .decree2017Article4])

  package static let consortiumPublicLaw = Rule(
    "R36",
    says: """
      Un groupement d'intérêt public soumis au droit public applique à ses agents les règles \
      des contractuels publics ; c'est son directeur qui décide.
      """,
    texts: [.act2011Article109, .decree2013GIP],
    standing: .toConfirm)

  package static let consortiumLabourCode = Rule(
    "R37", effect: .privateScheme,
    says: "Un groupement d'intérêt public soumis au code du travail relève du CPF en euros.",
    texts: [.act2011Article109])

  package static let privateSector = Rule(
    "R38", effect: .privateScheme,
    says: """
      Salarié du privé, indépendant ou demandeur d'emploi : le compte est en euros et son \
      titulaire décide seul.
      """,
    texts: [.ctL6323_2],
    conditions: [
      Clause(
        "accord-absence-prive",
        "Sur le temps de travail, votre employeur privé doit accepter l'absence.")
    ])

  package static let disabilityWithoutWork = Rule(
    "R39", effect: .closed(.later, acquisition: Acquisition.none),
    says: """
      Retraité pour invalidité, vous gardez vos droits ; ils s'utilisent selon le régime de \
      l'activité que vous reprenez.
      """,
    texts: [.decree2017Article10_1, .cgfpL422_5, .ctR6323_43],
    standing: .practice,
    steps: [
      Clause(
        "conseil-reprise",
        """
        Si vous cherchez un emploi, demandez à la Caisse des dépôts si vos heures se \
        convertissent en euros.
        """)
    ])

  package static let disabilityPublicWork = Rule(
    "R40",
    effect: Effect(
      verdict: .otherBody, request: .approval, acquisition: .hours, unit: .hours,
      decider: .currentEmployer, payer: .currentEmployer),
    says: """
      Retraité pour invalidité ayant repris un emploi public : la demande va à l'employeur actuel.
      """,
    texts: [.decree2017Article10_1, .cgfpL422_5])

  package static let disabilityPrivateWork = Rule(
    "R41", effect: .privateScheme,
    says: """
      Retraité pour invalidité ayant repris une activité privée : les heures se convertissent en \
      euros.
      """,
    texts: [.decree2017Article10_1, .cgfpL422_5, .ctD6323_44],
    steps: [
      .conversion
    ])

  package static let electedAgent = Rule(
    "R42",
    says: """
      Un élu qui est aussi agent utilise son compte d'agent ; le droit à la formation des élus s'y \
      ajoute, à part.
      """,
    texts: [.cgfpL422_4, .ordinance2021ElectedDIF],
    conditions: [
      Clause(
        "deux-comptes-separes",
        """
        Le droit à la formation de l'élu, en euros, ne se mélange pas avec vos heures.
        """)
    ])

  package static let levyPaid = Rule(
    "R43", effect: .privateScheme,
    says: """
      Quand l'employeur public cotise à un OPCO, le salarié utilise ses euros ; il peut \
      aussi présenter une demande à la collectivité, selon les règles publiques.
      """,
    texts: [.ctL6323_20_1, .ctL6323_2])
}
