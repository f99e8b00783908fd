import Law

/// In which position.
extension Rule {
  /// The rows of this file, in the order in which they are listed.
  static let positions: [Rule] = [
    .availabilityWithoutWork, .availabilityPrivateWork, .healthAvailability,
    .sickLeaveRetraining, .sickLeaveWaiting, .contractSickLeave, .secondment, .assignment,
    .parentalLeave, .severalEmployers, .therapeuticPartTime, .birthLeave, .redeployment,
    .trainingLeave, .availabilityPublicWork, .privateHost, .derogatingAgreement,
  ]

  package static let availabilityWithoutWork = Rule(
    "R05", effect: .closed(.later, acquisition: Acquisition.none),
    says: """
      En disponibilité sans activité, vous ne pouvez pas demander de formation à votre \
      employeur d'origine.
      """,
    texts: [.cgfpL422_5],
    steps: [
      Clause(
        "reintegration",
        """
        Demandez votre réintégration par écrit, d'ordinaire trois mois avant le terme (elle \
        est de droit dans certains cas), ou reprenez une activité.
        """)
    ])

  package static let availabilityPrivateWork = Rule(
    "R06", effect: .privateScheme,
    says: """
      En disponibilité avec une activité privée, c'est le régime de cette activité qui s'applique \
      : vos heures se convertissent en euros.
      """,
    texts: [.cgfpL422_5, .cgfpL422_19, .ctD6323_44],
    steps: [
      .conversion
    ])

  package static let healthAvailability = Rule(
    "R07", effect: .closed(.no, acquisition: Acquisition.none),
    says: """
      La loi n'ouvre pas la formation pendant une disponibilité d'office pour raison de santé.
      """,
    texts: [.cgfpL822_30, .cgfpL826_2],
    steps: [
      Clause(
        "preparation-reclassement",
        """
        Demandez une période de préparation au reclassement, qui a ses propres formations, ou \
        votre réintégration, qui rouvre le compte.
        """)
    ])

  package static let sickLeaveRetraining = Rule(
    "R08", effect: Effect(verdict: .onMedicalOpinion),
    says: """
      Pendant un congé de maladie ou un CITIS, le fonctionnaire peut suivre une formation ou \
      un bilan de compétences pour se réadapter ou se reconvertir, si l'avis médical est \
      favorable.
      """,
    texts: [.cgfpL822_30, .decree1987],
    conditions: [
      Clause("avis-medical-favorable", "Un avis médical favorable à cette formation."),
      Clause("demande-de-l-agent", "La demande vient de vous : elle ne peut être imposée."),
    ])

  package static let sickLeaveWaiting = Rule(
    "R09", effect: .closed(.later),
    says: """
      Sans avis médical favorable pour se réadapter ou se reconvertir, la formation attend la fin \
      du congé ; le compte continue de se remplir.
      """,
    texts: [.cgfpL822_30, .decree2017Article3],
    steps: [
      Clause(
        "demander-avis-medical",
        """
        Demandez un avis écrit à votre médecin, puis voyez le médecin du travail : la loi ne \
        dit pas qui rend l'avis.
        """)
    ])

  package static let contractSickLeave = Rule(
    "R10", effect: Effect(verdict: .toVerify),
    says: """
      La loi ne nomme que les fonctionnaires : un contractuel en arrêt a besoin de l'accord \
      de son médecin et de sa caisse d'assurance maladie.
      """,
    texts: [.cssL323_3_1],
    standing: .toConfirm,
    steps: [
      Clause(
        "caisse-et-medecin",
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
    texts: [.decree2017Article7, .cgfpL422_5])

  package static let assignment = Rule(
    "R12", effect: .both(.homeEmployer),
    says: """
      En mise à disposition, l'employeur d'origine décide après avis de l'organisme d'accueil, et \
      il paie, sauf si la convention dit autre chose.
      """,
    texts: [.decree2017Article7, .decree2008Article6],
    steps: [
      Clause("relire-convention", "Relisez la convention de mise à disposition.")
    ])

  package static let parentalLeave = Rule(
    "R13", effect: Effect(verdict: .yes),
    says: """
      En congé parental, fonctionnaire ou contractuel, vous pouvez vous former ; vous restez \
      en congé, sans traitement, et le compte continue de se remplir.
      """,
    texts: [.cgfpL422_25, .cgfpL7, .cgfpL422_21, .decree2017Article3])

  package static let severalEmployers = Rule(
    "R30", effect: .both(.employersConcerned),
    says: """
      Avec plusieurs employeurs, tous ceux que l'absence touche décident ensemble et s'accordent \
      sur le paiement ; les heures ne sont décomptées qu'une fois.
      """,
    texts: [.cgfpL422_11, .cgfpL422_17],
    standing: .practice,
    steps: [
      Clause("demande-a-chacun", "Adressez la même demande à chacun de vos employeurs.")
    ])

  package static let therapeuticPartTime = Rule(
    "R44", effect: Effect(verdict: .yes),
    says: """
      À temps partiel thérapeutique, vous êtes en activité : le compte s'utilise comme \
      d'ordinaire.
      """,
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
    texts: [.cgfpL631_3, .cgfpL631_9, .decree2017Article3],
    standing: .toConfirm,
    steps: [
      Clause(
        "apres-le-conge",
        "Demandez à votre employeur si la formation peut attendre la fin du congé.")
    ])

  package static let redeployment = Rule(
    "R46", effect: Effect(verdict: .toVerify),
    says: """
      Aucun texte n'interdit le CPF pendant la préparation au reclassement, qui compte comme \
      du service effectif et dure un an au plus ; elle a aussi ses propres formations.
      """,
    texts: [.cgfpL826_2, .cgfpL422_9, .cgfpL422_11],
    standing: .toConfirm,
    steps: [
      Clause(
        "formations-de-la-ppr",
        """
        Faites d'abord inscrire la formation au projet de préparation au reclassement, avec \
        votre employeur et le centre de gestion.
        """)
    ])

  package static let trainingLeave = Rule(
    "R47", effect: Effect(verdict: .yes),
    says: """
      Le CPF ne s'utilise pas les jours du congé de formation professionnelle, mais avant ou \
      après eux, pour la même formation.
      """,
    texts: [.cgfpL422_10, .decree2007Article42],
    steps: [
      Clause(
        "frais-pendant-le-conge",
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
    texts: [.cgfpL422_5])

  package static let privateHost = Rule(
    "R49", effect: Effect(acquisition: .euros, unit: .euros),
    says: """
      Détaché auprès d'un organisme privé, vous relevez du régime de cet organisme : les droits y \
      sont en euros.
      """,
    texts: [.cgfpL422_5, .decree2017Article7],
    standing: .toConfirm,
    steps: [
      Clause(
        "regles-de-l-accueil",
        """
        Demandez à l'organisme d'accueil comment il applique le CPF du secteur privé.
        """)
    ])

  package static let derogatingAgreement = Rule(
    "R50", effect: .both(.asAgreed),
    says: """
      La convention déroge à la règle générale : c'est elle qui désigne qui décide et qui paie.
      """,
    texts: [.decree2017Article7],
    conditions: [
      Clause(
        "convention-derogatoire",
        "La convention désigne clairement qui instruit et qui finance la formation.")
    ])
}
