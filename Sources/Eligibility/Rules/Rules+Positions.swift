import Law

/// In which position.
extension Rule {
  /// The rows of this file, in the order in which they are listed.
  static let positions: [Rule] = [
    .availabilityWithoutWork, .availabilityPrivateWork, .healthAvailability,
    .sickLeaveRetraining, .sickLeaveWaiting, .contractSickLeave, .secondment, .assignment,
    .parentalLeave, .severalEmployers, .therapeuticPartTime, .birthLeave, .redeployment,
    .trainingLeave, .availabilityPublicWork, .privateHost, .derogatingAgreement,
    .ownAuthoritySecondment, .unpaidLeaveWithoutWork, .unpaidLeavePublicWork,
    .unpaidLeavePrivateWork, .unionRelease, .familyCareLeave, .takenOver, .exclusion, .suspension,
    .progressiveRetirement, .otherPosition, .publicAndPrivate,
  ]

  package static let availabilityWithoutWork = Rule(
    "R05", effect: .closed(.later, acquisition: Acquisition.none),
    says: """
      En disponibilité sans activité, vous ne pouvez pas demander de formation à votre \
      employeur d'origine.
      """,
    answers: """
      Pas pour l'instant : en disponibilité sans activité, vous ne pouvez pas demander de \
      formation à votre employeur d'origine.
      """,
    as: .settling,
    texts: [.cgfpL422_5],
    steps: [
      Step(
        "reintegration", .prepare,
        """
        Reprenez une activité, ou demandez votre réintégration par écrit (elle est de droit dans \
        certains cas).
        """,
        within: "d'ordinaire trois mois avant le terme")
    ])

  package static let availabilityPrivateWork = Rule(
    "R06", effect: .privateScheme,
    says: """
      En disponibilité avec une activité privée, c'est le régime de cette activité qui s'applique \
      : vos heures se convertissent en euros.
      """,
    answers: """
      Oui, en euros : pendant la disponibilité, votre activité privée fixe le régime, et vous \
      décidez seul.
      """,
    as: .settling,
    texts: [.cgfpL422_5, .cgfpL422_19, .ctD6323_44],
    conditions: [.absence],
    steps: [.conversion],
    settingAside: [.publicAgent])

  package static let healthAvailability = Rule(
    "R07", effect: .closed(.no, acquisition: Acquisition.none),
    says: """
      La loi n'ouvre pas la formation pendant une disponibilité d'office pour raison de santé.
      """,
    answers: """
      Non : la loi n'ouvre pas la formation pendant une disponibilité d'office pour raison de \
      santé.
      """,
    as: .settling,
    texts: [.cgfpL822_30, .cgfpL826_2],
    steps: [
      Step(
        "preparation-reclassement", .prepare,
        """
        Demandez une période de préparation au reclassement, qui a ses propres formations, ou \
        votre réintégration, qui rouvre le compte.
        """,
        by: .cgfpL826_2)
    ])

  package static let sickLeaveRetraining = Rule(
    "R08", effect: Effect(verdict: .onMedicalOpinion),
    says: """
      Pendant un congé de maladie ou un CITIS, le fonctionnaire peut suivre une formation ou \
      un bilan de compétences pour se réadapter ou se reconvertir, si l'avis médical est \
      favorable.
      """,
    answers: """
      Oui, puisque l'avis médical est favorable : pendant votre congé, vous pouvez demander à \
      \(.decider) une formation ou un bilan pour vous réadapter ou vous reconvertir.
      """,
    as: .settling,
    texts: [.cgfpL822_30, .decree1987],
    conditions: [
      Clause("avis-medical-favorable", "Un avis médical favorable à cette formation."),
      Clause("demande-de-l-agent", "La demande vient de vous : elle ne peut être imposée."),
      Clause(
        "conge-de-grave-maladie",
        """
        Si vous êtes à moins de vingt-huit heures par semaine, le texte ne nomme pas votre congé \
        de grave maladie : demandez au centre de gestion avant de déposer.
        """),
    ],
    steps: [
      Step("joindre-avis-medical", .request, "Joignez l'avis médical à votre demande.")
    ])

  package static let sickLeaveWaiting = Rule(
    "R09", effect: .closed(.later),
    says: """
      Sans avis médical favorable pour se réadapter ou se reconvertir, la formation attend la fin \
      du congé ; le compte continue de se remplir.
      """,
    answers: """
      Pas pour l'instant : pendant ce congé, il faut un avis médical favorable, pour vous réadapter \
      ou vous reconvertir ; sinon, la formation attend la fin du congé.
      """,
    as: .settling,
    texts: [.cgfpL822_30, .decree2017Article3],
    steps: [
      Step(
        "demander-avis-medical", .prepare,
        """
        Demandez un avis écrit à votre médecin, puis voyez le médecin du travail : la loi ne \
        dit pas qui rend l'avis.
        """),
      Step(
        "avec-un-avis-favorable", .request,
        """
        Avec un avis favorable, déposez votre demande en disant en quoi la formation vous \
        réadapte ou vous reconvertit.
        """),
    ])

  package static let contractSickLeave = Rule(
    "R10", effect: Effect(verdict: .toVerify),
    says: """
      La loi ne nomme que les fonctionnaires : un contractuel en arrêt a besoin de l'accord \
      de son médecin et de sa caisse d'assurance maladie.
      """,
    answers: """
      À vérifier : la loi sur la formation pendant un arrêt ne nomme que les fonctionnaires ; un \
      contractuel a besoin de l'accord de son médecin et de sa caisse.
      """,
    as: .settling,
    texts: [.cssL323_3_1, .decree1988],
    standing: .toConfirm,
    steps: [
      Step(
        "caisse-et-medecin", .prepare,
        """
        Avant toute inscription, demandez l'accord de votre caisse d'assurance maladie et de \
        votre médecin traitant, puis celui de votre employeur.
        """)
    ])

  package static let secondment = Rule(
    "R11", effect: .both(.host, verdict: .otherBody),
    says: """
      En détachement, l'organisme d'accueil instruit la demande et la finance, selon ses propres \
      règles.
      """,
    answers: """
      Oui, en vous adressant à l'organisme qui vous accueille en détachement : c'est lui qui \
      décide et qui paie, selon ses propres règles.
      """,
    as: .position,
    texts: [.decree2017Article7, .cgfpL422_5],
    settingAside: [.publicAgent])

  package static let assignment = Rule(
    "R12", effect: .both(.homeEmployer),
    says: """
      En mise à disposition, l'employeur d'origine décide après avis de l'organisme d'accueil, et \
      il paie, sauf si la convention dit autre chose.
      """,
    answers: """
      Oui, avec l'accord écrit de votre employeur d'origine : c'est lui qui décide et qui paie, \
      après avis de l'organisme qui vous accueille.
      """,
    as: .position,
    texts: [.decree2017Article7, .decree2008Article6],
    steps: [
      Step("relire-convention", .prepare, "Relisez la convention de mise à disposition."),
      Step(
        "prevenir-l-accueil", .request,
        "Prévenez l'organisme qui vous accueille : son avis est demandé.",
        by: .decree2008Article6),
    ])

  package static let parentalLeave = Rule(
    "R13", effect: Effect(verdict: .yes),
    says: """
      En congé parental, fonctionnaire ou contractuel, vous pouvez vous former ; vous restez \
      en congé, sans traitement, et le compte continue de se remplir.
      """,
    answers: """
      Oui, avec l'accord écrit de \(.decider) : en congé parental, vous pouvez vous former ; vous \
      restez en congé, donc sans traitement.
      """,
    as: .position,
    texts: [.cgfpL422_25, .cgfpL7, .cgfpL422_21, .decree2017Article3])

  package static let severalEmployers = Rule(
    "R30", effect: .both(.employersConcerned),
    says: """
      Avec plusieurs employeurs, tous ceux que l'absence touche décident ensemble et s'accordent \
      sur le paiement ; les heures ne sont décomptées qu'une fois.
      """,
    answers: """
      Oui, avec l'accord écrit de tous les employeurs que l'absence touche : ils s'entendent sur \
      le paiement, et les heures ne sont décomptées qu'une fois.
      """,
    as: .position,
    texts: [.cgfpL422_11, .cgfpL422_17],
    standing: .practice)

  package static let therapeuticPartTime = Rule(
    "R44", effect: Effect(verdict: .yes),
    says: """
      À temps partiel thérapeutique, vous êtes en activité : le compte s'utilise comme \
      d'ordinaire.
      """,
    answers: """
      Oui, avec l'accord écrit de \(.decider) : à temps partiel thérapeutique, vous êtes en \
      activité et le compte s'utilise comme d'ordinaire.
      """,
    as: .position,
    texts: [.cgfpL823_1, .cgfpL612_4, .decree1987],
    conditions: [
      Clause(
        "compatible-avec-la-sante",
        """
        Si la formation est incompatible avec ce temps partiel, un certificat médical la dit \
        compatible avec votre santé : le temps partiel est alors suspendu.
        """)
    ])

  package static let birthLeave = Rule(
    "R45", effect: Effect(verdict: .toVerify),
    says: """
      Aucun texte n'ouvre ni n'interdit la formation pendant le congé de maternité, de \
      paternité ou d'adoption ; il compte pour acquérir des heures, et le fonctionnaire \
      garde les droits qu'il n'a pas pu exercer.
      """,
    answers: """
      À vérifier : aucun texte n'ouvre ni n'interdit la formation pendant un congé de maternité, \
      de paternité ou d'adoption ; vos heures, elles, restent acquises.
      """,
    as: .settling,
    texts: [.cgfpL631_3, .cgfpL631_9, .decree2017Article3],
    standing: .toConfirm,
    steps: [
      Step(
        "apres-le-conge", .prepare,
        "Demandez à votre employeur si la formation peut attendre la fin du congé.")
    ])

  package static let redeployment = Rule(
    "R46", effect: Effect(verdict: .toVerify),
    says: """
      Aucun texte n'interdit le CPF pendant la préparation au reclassement, qui compte comme \
      du service effectif et dure un an au plus ; elle a aussi ses propres formations.
      """,
    answers: """
      À vérifier : aucun texte n'interdit le CPF pendant la préparation au reclassement, mais \
      l'usage n'est pas établi ; cette période a d'abord ses propres formations.
      """,
    as: .settling,
    texts: [.cgfpL826_2, .cgfpL422_9, .cgfpL422_11],
    standing: .toConfirm,
    steps: [
      Step(
        "formations-de-la-ppr", .prepare,
        """
        Faites d'abord inscrire la formation au projet de préparation au reclassement, avec \
        votre employeur et le centre de gestion.
        """,
        within: "pendant la période, qui dure un an au plus")
    ])

  package static let trainingLeave = Rule(
    "R47", effect: Effect(verdict: .yes),
    says: """
      Le CPF se combine avec le congé de formation professionnelle ; selon le guide national, les \
      heures se prennent avant ou après les jours du congé, pour la même formation.
      """,
    answers: """
      Oui, mais pas les jours du congé de formation : vos heures servent avant ou après eux, pour \
      la même formation, avec l'accord écrit de \(.decider).
      """,
    as: .position,
    texts: [.cgfpL422_10, .decree2007Article42, .publicServiceGuide],
    steps: [
      Step(
        "frais-pendant-le-conge", .prepare,
        """
        Demandez à votre employeur ce qu'il paie pendant le congé : il n'y est pas tenu pour \
        cette partie.
        """)
    ])

  package static let availabilityPublicWork = Rule(
    "R48",
    effect: Effect(
      verdict: .otherBody, request: .approval, acquisition: .hours, unit: .hours,
      decider: .currentEmployer, payer: .currentEmployer),
    says: """
      En disponibilité avec un emploi public, la demande va à l'employeur actuel, qui décide et \
      paie.
      """,
    answers: """
      Oui, en vous adressant à votre employeur actuel : pendant la disponibilité, votre emploi \
      public fixe le régime, c'est lui qui décide et qui paie.
      """,
    as: .position,
    texts: [.cgfpL422_5],
    settingAside: [.publicAgent])

  package static let privateHost = Rule(
    "R49", effect: .privateScheme,
    says: """
      Détaché auprès d'un organisme privé, vous relevez du régime de cet organisme : les droits \
      s'y acquièrent et s'y utilisent en euros.
      """,
    answers: """
      Oui, en euros : détaché auprès d'un organisme privé, vous relevez de son régime et vous \
      décidez seul, sur Mon Compte Formation.
      """,
    as: .settling,
    texts: [.cgfpL422_5, .decree2017Article7, .ctL6323_2],
    standing: .toConfirm,
    conditions: [.absence],
    steps: [
      Step(
        "compteur-a-utiliser", .prepare,
        """
        Avant d'acheter, demandez à la Caisse des dépôts quel compteur vous pouvez utiliser, et si \
        vos heures d'avant se convertissent.
        """,
        by: .cgfpL422_5)
    ],
    settingAside: [.publicAgent])

  package static let derogatingAgreement = Rule(
    "R50", effect: .both(.asAgreed),
    says: """
      La convention déroge à la règle générale : c'est elle qui désigne qui décide et qui paie.
      """,
    answers: """
      Oui, mais lisez d'abord la convention de mise à disposition : elle déroge à la règle \
      générale et désigne qui décide et qui paie.
      """,
    as: .position,
    texts: [.decree2017Article7],
    conditions: [
      Clause(
        "convention-derogatoire",
        "La convention désigne clairement qui instruit et qui finance la formation.")
    ],
    settingAside: [.assignment])

  package static let ownAuthoritySecondment = Rule(
    "R75", effect: .both(.employer, verdict: .yes),
    says: """
      Détaché sur un emploi fonctionnel de votre propre collectivité, c'est elle qui vous \
      accueille : elle décide et elle paie.
      """,
    answers: """
      Oui, avec l'accord écrit de \(.decider), qui paie : détaché sur un emploi fonctionnel de \
      votre propre collectivité, vous gardez le même employeur.
      """,
    as: .position,
    texts: [.decree2017Article7, .cgfpL422_5])

  package static let unpaidLeaveWithoutWork = Rule(
    "R76", effect: .closed(.later, acquisition: Acquisition.none),
    says: """
      En congé sans rémunération et sans activité, le compte ne se remplit pas et la formation \
      attend la reprise.
      """,
    answers: """
      Pas pour l'instant : en congé sans rémunération et sans activité, la formation attend votre \
      reprise.
      """,
    as: .settling,
    texts: [.cgfpL422_5, .decree1988],
    standing: .practice,
    steps: [
      Step(
        "demander-la-reprise", .prepare,
        "Demandez votre réemploi par lettre recommandée avec avis de réception.",
        within: """
          d'ordinaire au moins trois mois avant la fin du congé : selon le congé, le silence \
          peut valoir renonciation à l'emploi
          """,
        by: .decree1988)
    ])

  package static let unpaidLeavePublicWork = Rule(
    "R77",
    effect: Effect(
      verdict: .otherBody, request: .approval, acquisition: .hours, unit: .hours,
      decider: .currentEmployer, payer: .currentEmployer),
    says: """
      En congé sans rémunération avec un autre emploi public, la demande va à l'employeur actuel, \
      qui décide et paie.
      """,
    answers: """
      Oui, en vous adressant à votre employeur actuel : pendant votre congé sans rémunération, \
      votre emploi public fixe le régime, c'est lui qui décide et qui paie.
      """,
    as: .position,
    texts: [.cgfpL422_5, .decree1988],
    standing: .practice,
    settingAside: [.publicAgent])

  package static let unpaidLeavePrivateWork = Rule(
    "R78", effect: .privateScheme,
    says: """
      En congé sans rémunération avec une activité privée, c'est le régime de cette activité qui \
      s'applique : les heures se convertissent en euros.
      """,
    answers: """
      Oui, en euros : pendant votre congé sans rémunération, votre activité privée fixe le \
      régime, et vous décidez seul.
      """,
    as: .settling,
    texts: [.cgfpL422_5, .cgfpL422_19, .ctD6323_44, .decree1988],
    standing: .practice,
    conditions: [.absence],
    steps: [.conversion],
    settingAside: [.publicAgent])

  package static let unionRelease = Rule(
    "R79",
    says: """
      Déchargé de service pour un mandat syndical, vous gardez votre position ou votre contrat : \
      le compte se remplit et s'utilise comme en poste.
      """,
    answers: """
      Oui, avec l'accord écrit de \(.decider), qui paie : déchargé pour un mandat syndical, vous \
      gardez votre position ou votre contrat, comme en poste.
      """,
    as: .position,
    texts: [.cgfpL212_1, .cgfpL422_9])

  package static let familyCareLeave = Rule(
    "R80", effect: Effect(verdict: .toVerify),
    says: """
      Aucun texte n'ouvre ni n'interdit la formation pendant un congé de présence parentale, de \
      proche aidant ou de solidarité familiale ; il compte pour acquérir des heures si vous êtes \
      fonctionnaire, mais pour un contractuel la liste ne cite que la solidarité familiale.
      """,
    answers: """
      À vérifier : aucun texte n'ouvre ni n'interdit la formation pendant un congé de présence \
      parentale, de proche aidant ou de solidarité familiale.
      """,
    as: .settling,
    texts: [.cgfpL632_2, .cgfpL633_2, .cgfpL634_1, .decree2017Article3],
    standing: .toConfirm,
    steps: [
      Step(
        "conge-ou-temps-partiel", .prepare,
        """
        Demandez à votre employeur si le congé peut être fractionné ou pris à temps partiel : la \
        formation trouverait place les jours travaillés.
        """)
    ])

  package static let takenOver = Rule(
    "R81", effect: .both(.managementCentre, verdict: .otherBody),
    says: """
      Un fonctionnaire pris en charge est placé sous l'autorité du centre de gestion ou du CNFPT, \
      qui décide et paie à la place de la collectivité.
      """,
    answers: """
      Oui, en vous adressant au centre de gestion ou au CNFPT qui vous prend en charge : il a \
      l'autorité d'un employeur, il décide et il paie.
      """,
    as: .position,
    texts: [.cgfpL542_9, .cgfpL542_10],
    steps: [
      Step(
        "projet-personnalise", .prepare,
        """
        Le projet personnalisé ouvre un accès prioritaire aux formations longues : faites-y \
        inscrire la vôtre.
        """,
        within: "dans les trois premiers mois de la prise en charge",
        by: .cgfpL542_10)
    ],
    settingAside: [.publicAgent])

  package static let exclusion = Rule(
    "R82", effect: .closed(.later, acquisition: Acquisition.none),
    says: """
      Exclu temporairement, on ne travaille pas et on n'est pas payé : la formation attend la fin \
      de la sanction, et le compte ne se remplit pas.
      """,
    answers: """
      Pas pour l'instant : pendant une exclusion temporaire, la formation attend la fin de la \
      sanction.
      """,
    as: .settling,
    texts: [.cgfpL533_3, .cgfpL422_9, .decree2017Article3],
    standing: .practice,
    steps: [
      Step(
        "demande-a-la-reprise", .prepare,
        """
        Préparez votre demande pendant ce temps (projet, devis, dates) et déposez-la à votre \
        reprise.
        """)
    ])

  package static let suspension = Rule(
    "R83", effect: Effect(verdict: .toVerify),
    says: """
      Suspendu, on n'exerce pas ses fonctions (le fonctionnaire garde son traitement) ; aucun \
      texte ne dit si l'on peut se former pendant ce temps, ni si la suspension compte pour \
      acquérir des heures.
      """,
    answers: """
      À vérifier : aucun texte ne dit si vous pouvez vous former pendant une suspension.
      """,
    as: .settling,
    texts: [.cgfpL531_1, .cgfpL422_9],
    standing: .toConfirm,
    steps: [
      Step(
        "apres-la-suspension", .prepare,
        "Demandez à votre employeur si la formation peut attendre la fin de la suspension.",
        within: """
          qui, pour un fonctionnaire, se règle dans les quatre mois, sauf poursuites pénales
          """)
    ])

  package static let progressiveRetirement = Rule(
    "R84", effect: Effect(verdict: .toVerify),
    says: """
      En retraite progressive, on reste en poste en touchant une part de sa pension ; aucun texte \
      ne dit si le compte se ferme déjà.
      """,
    answers: """
      À vérifier : en retraite progressive, vous restez en poste, mais aucun texte ne dit si votre \
      compte se ferme déjà.
      """,
    as: .settling,
    texts: [.decree2017Article10_1, .cgfpL422_9],
    standing: .toConfirm,
    steps: [
      Step(
        "compte-encore-ouvert", .prepare,
        """
        Regardez sur moncompteformation.gouv.fr si votre compte est ouvert, et demandez-le par \
        écrit à la Caisse des dépôts.
        """)
    ])

  package static let otherPosition = Rule(
    "R85", effect: Effect(verdict: .toVerify, acquisition: .toVerify),
    says: """
      La position du jour de la demande décide de ce qui est possible : il faut d'abord la nommer.
      """,
    answers: """
      À vérifier : tout dépend de votre position le jour de la demande, et aucune de celles qui \
      sont proposées n'est la vôtre.
      """,
    as: .settling,
    texts: [.cgfpL422_4, .cgfpL422_5],
    standing: .toConfirm,
    steps: [
      Step(
        "nommer-la-position", .prepare,
        """
        Demandez à votre employeur votre position exacte, par écrit : l'arrêté ou le contrat la \
        nomme.
        """)
    ])

  package static let publicAndPrivate = Rule(
    "R96",
    says: """
      Un emploi public et une activité privée font deux compteurs : vos heures, que l'employeur \
      public accorde, et vos euros ; l'activité principale dit lequel utiliser, et à égalité vous \
      choisissez.
      """,
    texts: [.decree2017Article3_2, .cgfpL422_5],
    steps: [
      Step(
        "activite-principale", .prepare,
        """
        Comparez vos deux temps de travail : si l'activité privée est la principale, ce sont vos \
        euros qui servent, sans l'accord de l'employeur public.
        """)
    ],
    caution: true)
}
