import Entitlement
import Law

/// How the request is made, decided and paid.
extension Rule {
  /// The rows of this file, in the order in which they are listed.
  static let requests: [Rule] = [
    .writtenRequest, .employerTrainingFirst, .silence, .funding, .repayment,
    .privateSchemeCosts, .noFlatRate, .reasonedRefusal, .requestPriorities, .basicSkillsRequest,
    .payAndCover, .studyRequest, .privateLawRefusal, .formerAgentReply,
    .notNamed,
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
      Step(
        "demande-ecrite", .request,
        """
        Adressez à \(.decider) une demande écrite, avec la nature, le calendrier et le financement \
        de la formation, et le projet qu'elle sert.
        """,
        by: .decree2017Article6)
    ],
    toldByClauses: true)

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
      .receipt,
      Step(
        "silence-deux-mois", .silence,
        """
        Sans réponse deux mois après le dépôt, la demande est refusée : demandez-en les motifs \
        par écrit.
        """,
        within: "dans les deux mois qui suivent ; ils sont dus sous un mois",
        by: .crpaL232_4),
    ],
    toldByClauses: true)

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
    duties: [
      Clause(
        "assiduite",
        """
        Vous suivez la formation jusqu'au bout : une absence sans motif valable oblige à \
        rembourser les frais.
        """)
    ],
    toldByClauses: true)

  package static let privateSchemeCosts = Rule(
    "R31",
    says: """
      Sur Mon Compte Formation, vous versez une participation forfaitaire de \
      \(.amount(.participation)), sauf exonération.
      """,
    texts: [.ctL6323_7, .ctR6323, .decree2026Participation],
    steps: [.purchase],
    caution: true)

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
      Step(
        "refus-motive", .silence,
        """
        Un refus doit être motivé ; vous pouvez alors saisir la commission administrative \
        paritaire (fonctionnaire) ou la commission consultative paritaire (contractuel).
        """),
      Step(
        "mediateur", .silence,
        """
        Refus d'une collectivité : demandez si la convention de médiation avec un centre de \
        gestion est signée ; si oui, saisissez d'abord le médiateur.
        """,
        within: "dans les deux mois du refus",
        by: .cjaR213_10),
      Step(
        "tribunal", .silence,
        """
        En dernier recours, contestez le refus devant le tribunal administratif.
        """,
        within: "dans les deux mois du refus, écrit ou né du silence",
        by: .cjaR421_1),
    ],
    toldByClauses: true)

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
      Step(
        "demande-socle", .request,
        """
        Adressez à \(.decider) une demande écrite, avec la nature, le calendrier et le financement \
        de la formation.
        """,
        by: .decree2017Article6),
      .proof,
      Step(
        "socle-refuse", .silence,
        """
        Si l'on vous répond non, rappelez l'article L422-12, qui ne permet qu'un report, et \
        contestez : pour un agent public, dans les deux mois.
        """,
        by: .cgfpL422_12),
    ],
    toldByClauses: true)

  package static let payAndCover = Rule(
    "R73",
    says: """
      Sur le temps de travail, la formation vaut service : la paie est maintenue ; en dehors, le \
      régime général couvre les accidents.
      """,
    texts: [.decree2007Article3, .decree2007Article4, .cgfpL422_24])

  package static let studyRequest = Rule(
    "R90",
    says: """
      La demande est écrite : le concours ou l'examen, l'inscription, et les jours souhaités.
      """,
    texts: [.cgfpL422_11, .decree2017Article2, .decree2017Article6],
    conditions: [
      Clause("accord-ecrit-des-jours", "L'accord écrit de \(.decider), avant les jours demandés.")
    ],
    steps: [
      Step(
        "demande-de-jours", .request,
        """
        Adressez à \(.decider) une demande écrite, avec le concours, votre inscription et les jours \
        souhaités.
        """,
        by: .decree2017Article6)
    ],
    toldByClauses: true)

  package static let privateLawRefusal = Rule(
    "R98",
    says: """
      Le code du travail renvoie aux règles publiques : un refus devrait être motivé, et deux mois \
      sans réponse valoir refus ; le contrat étant de droit privé, un litige relève en principe du \
      conseil de prud'hommes.
      """,
    texts: [.ctL6323_20_1, .cgfpL422_11, .crpaL231_4, .ctL1411_1],
    standing: .toConfirm,
    steps: [
      .receipt,
      Step(
        "motifs-du-refus", .silence,
        """
        En cas de refus, ou sans réponse deux mois après le dépôt, demandez les motifs par écrit.
        """,
        by: .cgfpL422_11),
      Step(
        "conseil-de-prud-hommes", .silence,
        """
        Si le désaccord dure, demandez conseil à un syndicat ou à un avocat : votre contrat est de \
        droit privé, et un litige relève en principe du conseil de prud'hommes.
        """,
        by: .ctL1411_1),
    ],
    toldByClauses: true)

  package static let formerAgentReply = Rule(
    "R99",
    says: """
      Aucun texte ne dit si deux mois de silence valent refus pour un ancien agent : le plus sûr \
      est de tenir alors la demande pour refusée, et de compter le recours de ce jour.
      """,
    texts: [.crpaL231_4, .cjaR421_1, .cjaR421_2],
    standing: .toConfirm,
    steps: [
      .receipt,
      Step(
        "silence-ancien-agent", .silence,
        """
        Sans réponse deux mois après le dépôt, tenez la demande pour refusée et demandez les \
        motifs par écrit.
        """,
        within: "dans les deux mois qui suivent",
        by: .crpaL231_4),
      Step(
        "recours-ancien-agent", .silence,
        """
        Contestez le refus devant le tribunal administratif, ou d'abord devant le médiateur du \
        centre de gestion si votre ancien employeur a signé la convention de médiation.
        """,
        within: "dans les deux mois du refus, écrit ou né du silence",
        by: .cjaR421_1),
    ],
    toldByClauses: true)

  package static let notNamed = Rule(
    "R100",
    says: """
      Ce droit est écrit pour les agents publics : aucun texte ne dit s'il vaut sous un contrat de \
      droit privé, ou après le départ.
      """,
    texts: [.cgfpL7, .ctL6323_20_1, .cgfpL422_18],
    standing: .toConfirm,
    conditions: [
      Clause(
        "droit-a-confirmer",
        """
        Ce droit est écrit pour les agents publics : faites confirmer par écrit par \(.decider) qu'il vaut \
        pour vous.
        """)
    ],
    toldByClauses: true)
}
