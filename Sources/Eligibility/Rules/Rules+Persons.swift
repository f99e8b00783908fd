import Law

/// Who is concerned.
extension Rule {
  /// The rows of this file, in the order in which they are listed.
  static let persons: [Rule] = [
    .outsideStatute, .retired, .electedOnly, .privateLawContract, .formerAgent, .publicAgent,
    .probationer, .fixedTerm, .consortiumPublicLaw, .consortiumLabourCode, .privateSector,
    .disabilityWithoutWork, .disabilityPublicWork, .disabilityPrivateWork, .electedAgent,
    .levyPaid, .formerAgentConverted, .jobSeekerExempt, .otherStatus,
  ]

  package static let outsideStatute = Rule(
    "R01", effect: .closed(.outOfScope, acquisition: Acquisition.none),
    says: """
      Le compte des agents publics est réservé aux agents qui relèvent du code général de la \
      fonction publique : militaires, magistrats, personnel des assemblées, praticiens \
      hospitaliers et vacataires n'en ont pas à ce titre.
      """,
    answers: """
      Pas de compte d'agent public à ce titre : il est réservé aux agents qui relèvent du code \
      général de la fonction publique.
      """,
    as: .settling,
    texts: [.cgfpL6, .cgfpL7, .cgfpL422_4],
    steps: [
      Step(
        "autre-dispositif", .prepare,
        """
        Demandez à votre employeur ou à votre établissement quel dispositif vous concerne, et \
        relisez votre contrat : un vacataire est parfois un contractuel.
        """,
        by: .cgfpL7)
    ])

  package static let retired = Rule(
    "R02", effect: .closed(.no, acquisition: Acquisition.none),
    says: "La retraite ferme le compte : il ne se remplit plus et ne s'utilise plus.",
    answers: """
      Non : la retraite ferme le compte, qui ne se remplit plus et ne s'utilise plus, même si \
      vous reprenez un emploi.
      """,
    as: .settling,
    texts: [.decree2017Article10_1],
    steps: [
      Step(
        "retraite-pour-invalidite", .prepare,
        """
        Si votre retraite est anticipée pour invalidité, le compte reste ouvert : l'activité que \
        vous reprenez dit comment l'utiliser.
        """)
    ])

  package static let electedOnly = Rule(
    "R03",
    effect: Effect(
      verdict: .outOfScope, request: Request.none, acquisition: .electedEuros, unit: .euros,
      decider: .depositsFund, payer: .electedTrainingFund),
    says: """
      Un mandat n'ouvre pas de CPF : l'élu dispose d'un droit individuel à la formation, en euros, \
      géré par la Caisse des dépôts.
      """,
    answers: """
      Pas de CPF pour un mandat : vous avez un droit individuel à la formation des élus, en \
      euros, que gère la Caisse des dépôts.
      """,
    as: .settling,
    texts: [.ordinance2021ElectedDIF, .cgfpL422_4],
    steps: [
      Step(
        "mon-compte-elu", .request,
        "Faites votre demande dans l'espace « Mon compte élu » de moncompteformation.gouv.fr.")
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
    answers: """
      Oui, avec l'accord écrit de \(.decider), qui paie : vos droits sont en euros, mais ils \
      s'utilisent ici selon les règles des agents publics.
      """,
    as: .position,
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
    answers: """
      Oui, en vous adressant à votre ancien employeur public : il supporte votre allocation, il \
      décide et il paie la formation.
      """,
    as: .position,
    texts: [.cgfpL422_18, .decree2017Article10],
    conditions: [
      Clause(
        "pendant-l-indemnisation",
        """
        Vous êtes sans emploi sans l'avoir voulu, et la demande est faite pendant \
        l'indemnisation. Après une rupture conventionnelle, la loi n'est pas claire : demandez à \
        cet employeur, par écrit, s'il accepte de payer.
        """)
    ],
    settingAside: [.publicAgent])

  package static let publicAgent = Rule(
    "R33",
    effect: Effect(
      verdict: .yes, request: .approval, acquisition: .hours, unit: .hours, decider: .employer,
      payer: .employer),
    says: """
      Un agent public acquiert des heures et les utilise à son initiative, avec l'accord de son \
      employeur.
      """,
    answers: "Oui, avec l'accord écrit de \(.decider).",
    as: .general,
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
      Un contractuel de droit public, sur un emploi permanent ou non, utilise son compte sans \
      ancienneté ; la première année, le compte est à zéro jusqu'au 31 décembre.
      """,
    texts: [.cgfpL422_4, .cgfpL7, .cgfpL422_11, .cgfpL422_14])

  package static let consortiumPublicLaw = Rule(
    "R36",
    says: """
      Un groupement d'intérêt public soumis au droit public applique à ses agents les règles \
      des contractuels publics ; c'est son directeur qui décide.
      """,
    texts: [.act2011Article109, .decree2013GIP],
    standing: .toConfirm, caution: true)

  package static let consortiumLabourCode = Rule(
    "R37", effect: .privateScheme,
    says: "Un groupement d'intérêt public soumis au code du travail relève du CPF en euros.",
    answers: """
      Oui, en euros : le groupement applique le code du travail, et vous décidez seul, sur Mon \
      Compte Formation.
      """,
    as: .settling,
    texts: [.act2011Article109],
    conditions: [.absence])

  package static let privateSector = Rule(
    "R38", effect: .privateScheme,
    says: """
      Salarié du privé, indépendant ou demandeur d'emploi : le compte est en euros et son \
      titulaire décide seul.
      """,
    answers: """
      Oui, en euros, sur Mon Compte Formation : votre compte ne dépend d'aucun employeur public \
      et vous décidez seul.
      """,
    as: .settling,
    texts: [.ctL6323_2],
    conditions: [.absence])

  package static let disabilityWithoutWork = Rule(
    "R39", effect: .closed(.later, acquisition: Acquisition.none),
    says: """
      Retraité pour invalidité, vous gardez vos droits ; ils s'utilisent selon le régime de \
      l'activité que vous reprenez.
      """,
    answers: """
      Pas pour l'instant : retraité pour invalidité, vous gardez vos droits, mais c'est \
      l'activité que vous reprendrez qui dira comment les utiliser.
      """,
    as: .settling,
    texts: [.decree2017Article10_1, .cgfpL422_5, .ctR6323_43],
    standing: .practice,
    steps: [
      Step(
        "conseil-reprise", .prepare,
        """
        Si vous cherchez un emploi, demandez à la Caisse des dépôts si vos heures se \
        convertissent en euros.
        """,
        by: .ctR6323_43)
    ])

  package static let disabilityPublicWork = Rule(
    "R40",
    effect: Effect(
      verdict: .otherBody, request: .approval, acquisition: .hours, unit: .hours,
      decider: .currentEmployer, payer: .currentEmployer),
    says: """
      Retraité pour invalidité ayant repris un emploi public : la demande va à l'employeur actuel.
      """,
    answers: """
      Oui, en vous adressant à votre employeur actuel : vous avez repris un emploi public, et \
      c'est lui qui décide et qui paie.
      """,
    as: .position,
    texts: [.decree2017Article10_1, .cgfpL422_5])

  package static let disabilityPrivateWork = Rule(
    "R41", effect: .privateScheme,
    says: """
      Retraité pour invalidité ayant repris une activité privée : les heures se convertissent en \
      euros.
      """,
    answers: """
      Oui, en euros : vous avez repris une activité privée, qui fixe le régime, et vous décidez \
      seul.
      """,
    as: .settling,
    texts: [.decree2017Article10_1, .cgfpL422_5, .ctD6323_44],
    conditions: [.absence],
    steps: [.conversion])

  package static let electedAgent = Rule(
    "R42",
    says: """
      Un élu qui est aussi agent utilise son compte d'agent ; le droit à la formation des élus, \
      en euros, s'y ajoute sans s'y mélanger.
      """,
    texts: [.cgfpL422_4, .ordinance2021ElectedDIF], caution: true)

  package static let levyPaid = Rule(
    "R43", effect: .privateScheme,
    says: """
      Quand l'employeur public cotise à un OPCO, le salarié utilise ses euros ; il peut \
      aussi présenter une demande à la collectivité, selon les règles publiques.
      """,
    answers: """
      Oui, en euros, sur Mon Compte Formation : votre employeur cotise à un OPCO ; vous pouvez \
      aussi lui présenter une demande, selon les règles publiques.
      """,
    as: .settling,
    texts: [.ctL6323_20_1, .ctL6323_2],
    conditions: [.absence],
    settingAside: [.privateLawContract])

  package static let formerAgentConverted = Rule(
    "R87",
    effect: Effect(
      verdict: .euros, request: Request.none, acquisition: Acquisition.none, unit: .euros,
      decider: .accountHolder, payer: .depositsFund),
    says: """
      Quand aucun employeur public ne supporte votre allocation, vos heures se convertissent en \
      euros et s'utilisent sans accord, sur Mon Compte Formation.
      """,
    answers: """
      Oui, en euros : votre ancien employeur ne supporte pas d'allocation, et vous décidez seul.
      """,
    as: .settling,
    texts: [.cgfpL422_18, .cgfpL422_19, .ctL6323_2, .ctR6323_43],
    steps: [.conversion, .purchase])

  package static let jobSeekerExempt = Rule(
    "R88",
    says: """
      Inscrit comme demandeur d'emploi, vous ne versez pas de participation forfaitaire sur Mon \
      Compte Formation.
      """,
    texts: [.ctL6323_7], caution: true)

  package static let otherStatus = Rule(
    "R86",
    effect: Effect(
      verdict: .toVerify, request: Request.none, acquisition: .toVerify, unit: AccountUnit.none,
      decider: .nobody, payer: .nobody),
    says: """
      Le statut décide du compte : fonctionnaire ou contractuel de droit public, on a des heures ; \
      sous un contrat de droit privé, des euros ; à la vacation, rien à ce titre.
      """,
    answers: """
      À vérifier : tout dépend du statut, et aucun de ceux qui sont proposés n'est le vôtre.
      """,
    as: .settling,
    texts: [.cgfpL422_4, .cgfpL7],
    standing: .toConfirm,
    steps: [
      Step(
        "nommer-le-statut", .prepare,
        """
        Demandez à votre employeur votre statut exact, par écrit : il est nommé sur l'arrêté, le \
        contrat ou la fiche de paie.
        """)
    ])
}
