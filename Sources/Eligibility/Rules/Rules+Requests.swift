import Entitlement
import Law

/// How the request is made, decided and paid.
extension Rule {
  /// The rows of this file, in the order in which they are listed.
  static let requests: [Rule] = [
    .writtenRequest, .employerTrainingFirst, .silence, .funding, .repayment,
    .privateSchemeCosts, .noFlatRate, .reasonedRefusal, .requestPriorities, .basicSkillsRequest,
    .payAndCover,
  ]

  package static let writtenRequest = Rule(
    "R64",
    says: """
      La demande est écrite : nature, calendrier et financement de la formation, et le projet \
      qu'elle sert.
      """,
    texts: [.cgfpL422_11, .decree2017Article6],
    conditions: [
      Clause("accord-ecrit", "L'accord écrit de \(.decider), avant la formation.")
    ],
    steps: [
      Clause(
        "demande-ecrite",
        """
        Adressez une demande écrite à \(.decider) : nature, calendrier, financement, projet.
        """),
      Clause(
        "recepisse",
        """
        Remettez-la contre récépissé, par la voie hiérarchique : le délai de deux mois part \
        de ce jour.
        """),
    ])

  package static let employerTrainingFirst = Rule(
    "R21",
    says: """
      Si plusieurs formations conviennent, celle que l'employeur assure passe en priorité.
      """,
    texts: [.cgfpL422_11, .decree2017Article6])

  package static let silence = Rule(
    "R23",
    says: """
      Deux mois sans réponse valent refus ; l'agent a alors deux mois pour en demander les \
      motifs, dus sous un mois, et pour saisir le tribunal.
      """,
    texts: [.crpaL231_4, .crpaL232_4, .cjaR421_1, .cjaR421_2],
    steps: [
      Clause(
        "silence-deux-mois",
        """
        Sans réponse deux mois après le dépôt, la demande est refusée : demandez les motifs \
        par écrit dans les deux mois qui suivent.
        """)
    ])

  package static let funding = Rule(
    "R69",
    says: """
      Qui accorde des heures du compte paie les frais pédagogiques de cette partie ; une \
      délibération peut fixer des plafonds, et payer les déplacements reste facultatif.
      """,
    texts: [.cgfpL422_17, .decree2017Article9])

  package static let repayment = Rule(
    "R29",
    says: "Une absence sans motif valable oblige l'agent à rembourser les frais.",
    texts: [.decree2017Article9],
    conditions: [
      Clause("assiduite", "Vous suivez la formation jusqu'au bout, sauf motif valable.")
    ])

  package static let privateSchemeCosts = Rule(
    "R31",
    says: """
      Sur Mon Compte Formation, le titulaire verse une participation forfaitaire de \
      \(.amount(.participation)), sauf exonération.
      """,
    texts: [.ctL6323_7, .ctR6323, .decree2026Participation],
    steps: [
      Clause(
        "mon-compte-formation", "Choisissez et achetez la formation sur moncompteformation.gouv.fr."
      )
    ])

  package static let noFlatRate = Rule(
    "R32",
    says: """
      Utiliser des heures par son employeur public ne coûte aucune participation forfaitaire.
      """,
    texts: [.cgfpL422_17, .ctL6323_7])

  package static let reasonedRefusal = Rule(
    "R61",
    says: """
      Un refus est motivé ; l'agent peut saisir la commission administrative paritaire \
      (fonctionnaire) ou la commission consultative paritaire (contractuel), et le tribunal \
      dans les deux mois.
      """,
    texts: [
      .cgfpL422_11, .cgfpL422_13, .cgfpR263_10, .cgfpR272_21, .cjaR421_1, .cjaR421_5, .cjaL213_11,
      .cjaR213_10, .decree2022Mediation,
    ],
    steps: [
      Clause(
        "mediateur",
        """
        En cas de refus, si votre collectivité a signé la convention de médiation avec son \
        centre de gestion, saisissez d'abord le médiateur, dans les deux mois.
        """)
    ])

  package static let requestPriorities = Rule(
    "R62",
    says: """
      Trois sortes de demandes sont prioritaires : prévenir une inaptitude, obtenir un \
      diplôme ou une VAE, préparer un concours ou un examen ; aucun texte ne les classe \
      entre elles.
      """,
    texts: [.cgfpL422_11, .decree2017Article8])

  package static let basicSkillsRequest = Rule(
    "R74",
    says: """
      La demande est écrite : nature, calendrier et financement ; elle ne peut pas être \
      refusée faute de projet.
      """,
    texts: [.cgfpL422_12, .decree2017Article6],
    steps: [
      Clause(
        "demande-socle",
        "Adressez une demande écrite à \(.decider) : nature, calendrier, financement.")
    ])

  package static let payAndCover = Rule(
    "R73",
    says: """
      Sur le temps de travail, la formation vaut service : la paie est maintenue ; en dehors, le \
      régime général couvre les accidents.
      """,
    texts: [.decree2007Article3, .decree2007Article4, .cgfpL422_24])
}
