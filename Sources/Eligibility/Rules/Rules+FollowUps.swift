import Entitlement
import Law

/// What the follow-ups settle.
extension Rule {
  /// The rows of this file, in the order in which they are listed.
  static let followUps: [Rule] = [
    .asOfRight, .thirdRefusal, .oldHoursFirst, .anticipation, .preventionCredit, .cappedFunding,
    .fullFunding, .projectToBuild, .missingHours, .preventionOpinionFirst, .complementaryLeave,
    .ownExpense, .firstRefusal, .civilServantPanel, .contractPanel,
  ]

  package static let asOfRight = Rule(
    "R17", effect: Effect(request: .asOfRight),
    says: """
      Un agent prioritaire suit de plein droit la formation que son employeur ou le CNFPT \
      assure ; si plusieurs conviennent, l'employeur peut choisir la sienne.
      """,
    texts: [.cgfpL422_3, .decree2007Article1_2, .decree2022Priority])

  package static let thirdRefusal = Rule(
    "R22",
    says: """
      Après deux années de refus, un nouveau refus de même nature demande d'abord l'avis de \
      l'instance paritaire.
      """,
    texts: [.cgfpL422_13, .cgfpL452_38],
    steps: [
      Clause(
        "rappeler-les-refus",
        """
        Rappelez dans votre demande les refus des deux années précédentes : un troisième \
        refus demande d'abord l'avis de la commission, qui ne lie pas l'employeur.
        """)
    ])

  package static let oldHoursFirst = Rule(
    "R24",
    says: """
      Les heures de DIF que l'employeur suit encore s'utilisent avant celles du compte.
      """,
    texts: [.depositsFundPage],
    standing: .practice)

  package static let anticipation = Rule(
    "R25",
    says: """
      Les heures des deux années civiles suivantes peuvent être prises d'avance ; la \
      circulaire y met pour borne la fin du contrat, le guide national le plafond du compte.
      """,
    texts: [.decree2017Article4, .cgfpL422_14, .circular2017, .publicServiceGuide],
    standing: .practice,
    conditions: [
      Clause("accord-anticipation", "Un accord écrit de \(.decider) sur les heures avancées."),
      Clause(
        "avant-fin-de-contrat",
        "En contrat à durée déterminée, les heures avancées ne dépassent pas la fin du contrat."),
    ])

  package static let preventionCredit = Rule(
    "R26",
    says: """
      Pour prévenir une inaptitude, l'employeur ajoute les heures qui manquent, jusqu'à \
      \(.amount(.prevention)), hors du compte et de son plafond.
      """,
    texts: [.cgfpL422_15, .decree2017Article5],
    steps: [
      Clause(
        "joindre-avis-prevention",
        """
        Joignez à la demande l'avis du médecin du travail sur le risque d'inaptitude.
        """)
    ])

  package static let cappedFunding = Rule(
    "R27",
    says: """
      Une délibération peut plafonner les frais pris en charge : ce qui dépasse reste à votre \
      charge.
      """,
    texts: [.decree2017Article9],
    steps: [
      Clause("lire-la-deliberation", "Demandez la délibération et comparez ses plafonds au devis.")
    ])

  package static let fullFunding = Rule(
    "R28",
    says: """
      Sans délibération qui plafonne, les frais pédagogiques accordés sont payés en entier.
      """,
    texts: [.cgfpL422_17])

  package static let projectToBuild = Rule(
    "R20",
    says: """
      Sans projet formulé, la demande est incomplète ; un conseil aide à le construire.
      """,
    texts: [.decree2017Article6, .cgfpL421_3, .cgfpL422_23],
    steps: [
      Clause(
        "construire-le-projet",
        """
        Demandez un accompagnement à votre employeur ou au centre de gestion pour formuler le \
        projet.
        """)
    ])

  package static let missingHours = Rule(
    "R65",
    says: """
      Des heures qui manquent peuvent être avancées, complétées par un crédit de prévention, par \
      un congé de formation, ou suivies à vos frais.
      """,
    texts: [.decree2017Article4, .cgfpL422_15, .cgfpL422_10])

  package static let preventionOpinionFirst = Rule(
    "R66",
    says: """
      Le crédit de prévention demande un avis du médecin du travail sur le risque d'inaptitude.
      """,
    texts: [.decree2017Article5, .cgfpL422_15],
    steps: [
      Clause("demander-avis-prevention", "Demandez d'abord un rendez-vous au médecin du travail.")
    ])

  package static let complementaryLeave = Rule(
    "R67",
    says: """
      Un congé de formation professionnelle, demandé 90 jours avant, complète les heures du \
      compte.
      """,
    texts: [.cgfpL422_10, .decree2007Article11, .decree2007Article15, .decree2007Article43],
    steps: [
      Clause(
        "conge-de-formation",
        """
        Demandez à \(.decider) les conditions et les délais du congé de formation \
        professionnelle.
        """)
    ])

  package static let ownExpense = Rule(
    "R68",
    says: """
      Ce que les heures ne couvrent pas peut être suivi à vos frais, avec l'accord de l'employeur \
      si c'est sur le temps de travail.
      """,
    texts: [.decree2017Article9],
    standing: .practice)

  package static let firstRefusal = Rule(
    "R70",
    says: """
      Un refus de même nature l'année suivante ferait deux années : un troisième demanderait \
      l'avis de l'instance paritaire.
      """,
    texts: [.cgfpL422_13])

  package static let civilServantPanel = Rule(
    "R71",
    says: "Pour un fonctionnaire, l'instance est la commission administrative paritaire.",
    texts: [.cgfpR263_7])

  package static let contractPanel = Rule(
    "R72",
    says: """
      Pour un contractuel de droit public, l'instance est la commission consultative paritaire.
      """,
    texts: [.cgfpR272_19])
}
