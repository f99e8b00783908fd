extension LegalText {
  /// All that is known of a text.
  struct Row: Sendable {
    /// The short citation, as an adviser reads it aloud.
    let title: String
    /// What the text settles, in a few words.
    let subject: String
    /// Where, when and through what the text was read.
    let source: LegalSource
    /// The days on which it stands.
    let period: TextPeriod

    /// A text that ends as its source does, unless it has an end of its own.
    init(
      _ title: String, _ subject: String, _ source: LegalSource, since: CalendarDay? = nil,
      then succession: Succession? = nil
    ) {
      self.title = title
      self.subject = subject
      self.source = source
      period = TextPeriod(since: since, succession: succession ?? source.succession)
    }
  }

  /// The one row of the text.
  var row: Row {
    switch self {
    // MARK: Code général de la fonction publique

    case .cgfpL6:
      Row(
        "CGFP, art. L6",
        "personnes à qui ce code ne s'applique pas",
        .publicServiceCode,
        since: CalendarDay(2022, .march, 1))
    case .cgfpL7:
      Row(
        "CGFP, art. L7",
        "sens des mots : agent public, agent contractuel, agent territorial",
        .publicServiceCode,
        since: CalendarDay(2022, .march, 1))
    case .cgfpL212_1:
      Row(
        "CGFP, art. L212-1",
        "décharge syndicale : position ou contrat conservés",
        .publicServiceCode)
    case .cgfpL421_3:
      Row(
        "CGFP, art. L421-3",
        "accompagnement et conseil en évolution professionnelle",
        .publicServiceCode,
        since: CalendarDay(2022, .march, 1))
    case .cgfpL422_3:
      Row(
        "CGFP, art. L422-3",
        "agents prioritaires pour l'accès à la formation",
        .publicServiceCode,
        since: CalendarDay(2022, .march, 1))
    case .cgfpL422_4:
      Row(
        "CGFP, art. L422-4",
        "agents publics titulaires d'un compte personnel d'activité",
        .publicServiceCode,
        since: CalendarDay(2022, .march, 1))
    case .cgfpL422_5:
      Row(
        "CGFP, art. L422-5",
        "droits utilisables selon le régime dont on relève au moment de la demande",
        .publicServiceCode,
        since: CalendarDay(2022, .march, 1))
    case .cgfpL422_8:
      Row(
        "CGFP, art. L422-8",
        "objet du compte personnel de formation : le projet d'évolution professionnelle",
        .publicServiceCode,
        since: CalendarDay(2022, .march, 1))
    case .cgfpL422_9:
      Row(
        "CGFP, art. L422-9",
        "initiative de l'agent, formation en priorité sur le temps de travail",
        .publicServiceCode,
        since: CalendarDay(2022, .march, 1))
    case .cgfpL422_10:
      Row(
        "CGFP, art. L422-10",
        "combinaison avec les congés de formation, de VAE et de bilan de compétences",
        .publicServiceCode,
        since: CalendarDay(2022, .march, 1))
    case .cgfpL422_11:
      Row(
        "CGFP, art. L422-11",
        "accord de l'employeur et refus motivé",
        .publicServiceCode,
        since: CalendarDay(2022, .march, 1))
    case .cgfpL422_12:
      Row(
        "CGFP, art. L422-12",
        "socle de connaissances et de compétences : pas de refus possible, report d'un an au plus",
        .publicServiceCode,
        since: CalendarDay(2022, .march, 1))
    case .cgfpL422_13:
      Row(
        "CGFP, art. L422-13",
        "avis de l'instance paritaire avant un troisième refus",
        .publicServiceCode,
        since: CalendarDay(2022, .march, 1))
    case .cgfpL422_14:
      Row(
        "CGFP, art. L422-14",
        "alimentation du compte en heures à la fin de chaque année",
        .publicServiceCode,
        since: CalendarDay(2022, .march, 1))
    case .cgfpL422_15:
      Row(
        "CGFP, art. L422-15",
        "crédit supplémentaire pour prévenir une inaptitude",
        .publicServiceCode,
        since: CalendarDay(2022, .march, 1))
    case .cgfpL422_17:
      Row(
        "CGFP, art. L422-17",
        "prise en charge des frais de formation par l'employeur",
        .publicServiceCode,
        since: CalendarDay(2022, .march, 1))
    case .cgfpL422_18:
      Row(
        "CGFP, art. L422-18",
        "agent privé d'emploi : l'employeur qui supporte le coût de l'allocation paie la formation",
        .publicServiceCode,
        since: CalendarDay(2022, .march, 1))
    case .cgfpL422_19:
      Row(
        "CGFP, art. L422-19",
        "droits conservés en quittant la fonction publique",
        .publicServiceCode,
        since: CalendarDay(2022, .march, 1))
    case .cgfpL422_21:
      Row(
        "CGFP, art. L422-21",
        "formations de la fonction publique territoriale",
        .publicServiceCode,
        since: CalendarDay(2022, .march, 1))
    case .cgfpL422_22:
      Row(
        "CGFP, art. L422-22",
        "autres formations : nécessités du service, refus successifs",
        .publicServiceCode)
    case .cgfpL422_23:
      Row(
        "CGFP, art. L422-23",
        "accompagnement assuré par l'employeur ou le centre de gestion",
        .publicServiceCode,
        since: CalendarDay(2022, .march, 1))
    case .cgfpL422_24:
      Row(
        "CGFP, art. L422-24",
        "contractuel en formation : rémunération maintenue",
        .publicServiceCode,
        since: CalendarDay(2022, .march, 1))
    case .cgfpL422_25:
      Row(
        "CGFP, art. L422-25",
        "formations ouvertes pendant le congé parental",
        .publicServiceCode,
        since: CalendarDay(2022, .march, 1))
    case .cgfpL422_28:
      Row(
        "CGFP, art. L422-28",
        "formations d'intégration et de professionnalisation obligatoires",
        .publicServiceCode,
        since: CalendarDay(2022, .march, 1))
    case .cgfpL452_38:
      Row(
        "CGFP, art. L452-38",
        "missions obligatoires des centres de gestion",
        .publicServiceCode,
        since: CalendarDay(2022, .march, 1))
    case .cgfpL531_1:
      Row(
        "CGFP, art. L531-1",
        "suspension : traitement conservé",
        .publicServiceCode)
    case .cgfpL533_3:
      Row(
        "CGFP, art. L533-3",
        "exclusion temporaire : sans rémunération",
        .publicServiceCode)
    case .cgfpL542_9:
      Row(
        "CGFP, art. L542-9",
        "fonctionnaire pris en charge : autorité du centre de gestion ou du CNFPT",
        .publicServiceCode)
    case .cgfpL542_10:
      Row(
        "CGFP, art. L542-10",
        "fonctionnaire pris en charge : projet personnalisé et formations",
        .publicServiceCode)
    case .cgfpL612_4:
      Row(
        "CGFP, art. L612-4",
        "temps partiel compté comme un temps plein pour la formation",
        .publicServiceCode,
        since: CalendarDay(2022, .march, 1))
    case .cgfpL631_3:
      Row(
        "CGFP, art. L631-3",
        "congé de maternité : droits acquis conservés",
        .publicServiceCode,
        since: CalendarDay(2022, .march, 1))
    case .cgfpL631_9:
      Row(
        "CGFP, art. L631-9",
        "congé de paternité : droits acquis conservés",
        .publicServiceCode,
        since: CalendarDay(2022, .march, 1))
    case .cgfpL632_2:
      Row(
        "CGFP, art. L632-2",
        "congé de présence parentale : droits acquis conservés",
        .publicServiceCode)
    case .cgfpL633_2:
      Row(
        "CGFP, art. L633-2",
        "congé de solidarité familiale : service effectif, droits conservés",
        .publicServiceCode)
    case .cgfpL634_1:
      Row(
        "CGFP, art. L634-1",
        "congé de proche aidant",
        .publicServiceCode)
    case .cgfpL822_30:
      Row(
        "CGFP, art. L822-30",
        "formation pendant un congé pour raison de santé, sur avis médical favorable",
        .publicServiceCode,
        since: CalendarDay(2022, .march, 1))
    case .cgfpL823_1:
      Row(
        "CGFP, art. L823-1",
        "temps partiel pour raison thérapeutique",
        .publicServiceCode,
        since: CalendarDay(2022, .march, 1))
    case .cgfpL826_2:
      Row(
        "CGFP, art. L826-2",
        "période de préparation au reclassement",
        .publicServiceCode,
        since: CalendarDay(2022, .march, 1))
    case .cgfpR263_7:
      Row(
        "CGFP, art. R263-7",
        "avis obligatoire de la commission administrative paritaire",
        .publicServiceCode,
        since: CalendarDay(2025, .february, 1))
    case .cgfpR263_10:
      Row(
        "CGFP, art. R263-10",
        "saisine de la commission administrative paritaire par l'agent",
        .publicServiceCode,
        since: CalendarDay(2025, .february, 1))
    case .cgfpR272_19:
      Row(
        "CGFP, art. R272-19",
        "avis obligatoire de la commission consultative paritaire",
        .publicServiceCode,
        since: CalendarDay(2025, .february, 1))
    case .cgfpR272_21:
      Row(
        "CGFP, art. R272-21",
        "saisine de la commission consultative paritaire par l'agent",
        .publicServiceCode,
        since: CalendarDay(2025, .february, 1))

    // MARK: Other codes

    case .cjaL213_11:
      Row(
        "CJA, art. L213-11",
        "médiation avant certains recours, à peine de rejet",
        .administrativeJusticeCode)
    case .cjaL213_13:
      Row(
        "CJA, art. L213-13",
        "la médiation interrompt le délai de recours, qui repart de zéro",
        .administrativeJusticeCode)
    case .cjaR213_10:
      Row(
        "CJA, art. R213-10",
        "médiation préalable obligatoire : délai et mention dans la décision",
        .administrativeJusticeCode)
    case .cjaR421_1:
      Row(
        "CJA, art. R421-1",
        "deux mois pour saisir le tribunal",
        .administrativeJusticeCode)
    case .cjaR421_2:
      Row(
        "CJA, art. R421-2",
        "refus né du silence : deux mois pour saisir le tribunal",
        .administrativeJusticeCode)
    case .cjaR421_5:
      Row(
        "CJA, art. R421-5",
        "délai opposable seulement s'il est indiqué avec les voies de recours",
        .administrativeJusticeCode)
    case .cjaR421_7:
      Row(
        "CJA, art. R421-7",
        "un mois de plus outre-mer, deux à l'étranger",
        .administrativeJusticeCode)
    case .crpaL231_4:
      Row(
        "CRPA, art. L231-4",
        "le silence de deux mois vaut rejet dans les relations avec les agents",
        .publicRelationsCode)
    case .crpaL232_4:
      Row(
        "CRPA, art. L232-4",
        "droit de demander les motifs d'un refus implicite",
        .publicRelationsCode)
    case .crpaL411_2:
      Row(
        "CRPA, art. L411-2",
        "recours gracieux ou hiérarchique : le délai du tribunal repart",
        .publicRelationsCode)
    case .cssL323_3_1:
      Row(
        "code de la sécurité sociale, art. L323-3-1",
        "formation pendant un arrêt de travail relevant du régime général",
        .socialSecurityCode)

    // MARK: Code du travail

    case .ctL1411_1:
      Row(
        "code du travail, art. L1411-1",
        "litiges d'un contrat de travail de droit privé : conseil de prud'hommes",
        .labourCode.reported(on: CalendarDay(2026, .november, 30)))
    case .ctL6323_2:
      Row(
        "code du travail, art. L6323-2",
        "compte personnel de formation en euros",
        .labourCode.seen(on: CalendarDay(2024, .september, 15)))
    case .ctL6323_7:
      Row(
        "code du travail, art. L6323-7",
        "participation forfaitaire au financement d'une formation",
        .labourCode.seen(on: CalendarDay(2024, .october, 11)),
        since: CalendarDay(2023, .january, 1))
    case .ctL6323_20_1:
      Row(
        "code du travail, art. L6323-20-1",
        "salarié d'une personne publique qui ne cotise pas à un opérateur de compétences",
        .labourCode.reported(on: CalendarDay(2026, .november, 28)))
    case .ctR6323_1:
      Row(
        "code du travail, art. R6323-1",
        "montants annuels et plafonds des salariés",
        .labourCode.reported(on: CalendarDay(2026, .november, 28)),
        since: CalendarDay(2019, .january, 1))
    case .ctR6323_3_1:
      Row(
        "code du travail, art. R6323-3-1",
        "800 € par an sans diplôme de niveau 3, sur déclaration",
        .labourCode.seen(on: CalendarDay(2026, .november, 28)))
    case .ctR6323:
      Row(
        "code du travail, art. R6323",
        "montant de la participation forfaitaire",
        .labourCode.reported(on: CalendarDay(2026, .october, 6)),
        since: CalendarDay(2024, .may, 2))
    case .ctR6323_43:
      Row(
        "code du travail, art. R6323-43",
        "conversion des droits lors d'un changement de secteur",
        .labourCode.seen(on: CalendarDay(2026, .february, 27)))
    case .ctD6323_44:
      Row(
        "code du travail, art. D6323-44",
        "conversion en euros des heures acquises dans la fonction publique",
        .labourCode.seen(on: CalendarDay(2026, .february, 27)))
    case .ctD5151_14:
      Row(
        "code du travail, art. D5151-14",
        "compte d'engagement citoyen : durées, montant et plafond",
        .labourCode.seen(on: CalendarDay(2026, .february, 27)))

    // MARK: Décret 2017-928, taken over by book IV of the code

    case .decree2017Article2:
      Row(
        "décret 2017-928, art. 2",
        "formations ouvertes, préparation aux concours",
        .decree2017,
        since: CalendarDay(2017, .may, 11),
        then: .codifiedAnew)
    case .decree2017Article3:
      Row(
        "décret 2017-928, art. 3",
        "alimentation du compte, temps non complet, congés pris en compte",
        .decree2017,
        since: CalendarDay(2020, .january, 1))
    case .decree2017Article3_1:
      Row(
        "décret 2017-928, art. 3-1",
        "conversion des euros en heures",
        .decree2017)
    case .decree2017Article3_2:
      Row(
        "décret 2017-928, art. 3-2",
        "activités simultanées : le régime de l'activité principale",
        .decree2017)
    case .decree2017Article4:
      Row(
        "décret 2017-928, art. 4",
        "utilisation par anticipation des droits des deux années suivantes",
        .decree2017,
        since: CalendarDay(2017, .may, 11))
    case .decree2017Article5:
      Row(
        "décret 2017-928, art. 5",
        "avis du médecin du travail pour le crédit de prévention",
        .decree2017,
        since: CalendarDay(2017, .may, 11))
    case .decree2017Article6:
      Row(
        "décret 2017-928, art. 6",
        "contenu de la demande, priorité aux formations de l'employeur",
        .decree2017,
        since: CalendarDay(2017, .may, 11))
    case .decree2017Article7:
      Row(
        "décret 2017-928, art. 7",
        "détachement et mise à disposition : qui instruit et qui finance",
        .decree2017,
        since: CalendarDay(2017, .may, 11))
    case .decree2017Article8:
      Row(
        "décret 2017-928, art. 8",
        "les trois sortes de demandes prioritaires",
        .decree2017,
        since: CalendarDay(2017, .may, 11))
    case .decree2017Article9:
      Row(
        "décret 2017-928, art. 9",
        "frais pris en charge, plafonds, remboursement en cas d'absence",
        .decree2017,
        since: CalendarDay(2017, .may, 11))
    case .decree2017Article10:
      Row(
        "décret 2017-928, art. 10",
        "agent involontairement privé d'emploi",
        .decree2017,
        since: CalendarDay(2017, .may, 11))
    case .decree2017Article10_1:
      Row(
        "décret 2017-928, art. 10-1",
        "retraite : fermeture du compte, exception de l'invalidité",
        .decree2017,
        since: CalendarDay(2020, .january, 1))

    // MARK: Décret 2007-1845

    case .decree2007Article3:
      Row(
        "décret 2007-1845, art. 3",
        "formation sur le temps de service : temps de service effectif",
        .decree2007,
        since: CalendarDay(2007, .december, 30))
    case .decree2007Article4:
      Row(
        "décret 2007-1845, art. 4",
        "formation hors du temps de service : protection contre les accidents",
        .decree2007,
        since: CalendarDay(2007, .december, 30))
    case .decree2007Article28:
      Row(
        "décret 2007-1845, art. 28",
        "congé pour validation des acquis de l'expérience : durée",
        .decree2007,
        since: CalendarDay(2022, .july, 25))
    case .decree2007Article33:
      Row(
        "décret 2007-1845, art. 33",
        "délai d'un an entre deux congés pour VAE",
        .decree2007,
        since: CalendarDay(2022, .july, 25))

    // MARK: Acts, ordinances and other decrees

    case .decree2007Article1_2:
      Row(
        "décret 2007-1845, art. 1-2",
        "formation de plein droit des agents prioritaires, accès prioritaire et assiduité",
        .decree2007)
    case .decree2007Article11:
      Row(
        "décret 2007-1845, art. 11",
        "congé de formation professionnelle : ancienneté et durée",
        .decree2007)
    case .decree2007Article15:
      Row(
        "décret 2007-1845, art. 15",
        "congé de formation professionnelle : demande et réponse",
        .decree2007)
    case .decree2007Article20:
      Row(
        "décret 2007-1845, art. 20",
        "congé pour bilan de compétences : durée",
        .decree2007)
    case .decree2007Article21:
      Row(
        "décret 2007-1845, art. 21",
        "congé pour bilan de compétences : demande et réponse",
        .decree2007)
    case .decree2007Article26:
      Row(
        "décret 2007-1845, art. 26",
        "délai entre deux congés pour bilan",
        .decree2007)
    case .decree2007Article29:
      Row(
        "décret 2007-1845, art. 29",
        "congé pour VAE : demande et réponse",
        .decree2007)
    case .decree2007Article42:
      Row(
        "décret 2007-1845, art. 42",
        "contractuels : congés de formation réservés aux emplois permanents",
        .decree2007)
    case .decree2007Article43:
      Row(
        "décret 2007-1845, art. 43",
        "contractuels : ancienneté pour le congé de formation professionnelle",
        .decree2007)
    case .decree2008Article6:
      Row(
        "décret 2008-580, art. 6",
        "mise à disposition : l'employeur d'origine décide après avis de l'organisme d'accueil",
        .search("2008-580", seen: CalendarDay(2026, .february, 27), reading: .report))
    case .decree1987:
      Row(
        "décret 87-602",
        "congés de maladie et conseil médical des fonctionnaires territoriaux",
        .search("87-602", seen: CalendarDay(2026, .february, 27), reading: .report))
    case .decree1988:
      Row(
        "décret 88-145",
        "congés des agents contractuels territoriaux",
        .search("88-145", seen: CalendarDay(2026, .february, 27), reading: .report))
    case .decree2022Mediation:
      Row(
        "décret 2022-433",
        "médiation préalable obligatoire : décisions sur la formation, convention avec le centre de gestion",
        LegalSource(
          url: "https://www.legifrance.gouv.fr/eli/decret/2022/3/25/2022-433/jo/texte",
          seen: CalendarDay(2026, .november, 28), reading: .report))
    case .decree2022Priority:
      Row(
        "décret 2022-1043",
        "formation et accompagnement personnalisé des agents publics",
        LegalSource(
          url: "https://www.legifrance.gouv.fr/eli/decret/2022/7/22/2022-1043/jo/texte",
          seen: CalendarDay(2026, .november, 20), reading: .report, then: .presumedCodified))
    case .decree2026Participation:
      Row(
        "décret 2026-234",
        "participation forfaitaire de 150 € à partir du 2 avril 2026",
        LegalSource(
          url: "https://www.legifrance.gouv.fr/eli/decret/2026/3/30/2026-234/jo/texte",
          seen: CalendarDay(2026, .november, 28), reading: .report))
    case .circular2017:
      Row(
        "circulaire du 10 mai 2017",
        "mise en œuvre du compte personnel d'activité dans la fonction publique",
        .search(
          "circulaire%20du%2010%20mai%202017%20compte%20personnel%20d%27activit%C3%A9",
          seen: CalendarDay(2026, .february, 27), reading: .report))
    case .decree2013GIP:
      Row(
        "décret 2013-292",
        "personnels des groupements d'intérêt public soumis au droit public",
        .search("2013-292", seen: CalendarDay(2026, .november, 20)))
    case .decree2026_127:
      Row(
        "décret 2026-127",
        "plafonds de droits utilisables à partir du 26 février 2026",
        .search("2026-127", seen: CalendarDay(2026, .november, 20)),
        since: CalendarDay(2026, .february, 26))
    case .act1983Article22Quater:
      Row(
        "loi 83-634, art. 22 quater",
        "heures créditées chaque année de 2017 à 2019",
        .search("83-634", seen: CalendarDay(2026, .november, 20)),
        then: .firstCodification)
    case .act2011Article109:
      Row(
        "loi 2011-525, art. 109",
        "régime des personnels des groupements d'intérêt public",
        .search("2011-525", seen: CalendarDay(2026, .november, 20)))
    case .ordinance2021ElectedDIF:
      Row(
        "ordonnance du 20 janvier 2021",
        "droit individuel à la formation des élus, en euros",
        LegalSource(
          url: "https://legal.tricoteuses.fr/articles/JORFARTI000043023265",
          seen: CalendarDay(2026, .november, 20)))
    case .electedOrder2021:
      Row(
        "arrêté du 12 juillet 2021 (élus)",
        "droit à la formation des élus : 400 € par an depuis 2021",
        .search(
          "droit%20individuel%20formation%20%C3%A9lus%2012%20juillet%202021",
          seen: CalendarDay(2026, .november, 28), reading: .report))
    case .electedOrder2023:
      Row(
        "arrêté du 27 mars 2023 (élus)",
        "droit à la formation des élus : plafond de 800 € depuis le 30 mars 2023",
        .search(
          "droit%20individuel%20formation%20%C3%A9lus%2027%20mars%202023",
          seen: CalendarDay(2026, .november, 28), reading: .report),
        since: CalendarDay(2023, .march, 30))
    case .electedOrder2026:
      Row(
        "arrêté du 28 août 2026 (élus)",
        "droit à la formation des élus : montants du 1er décembre 2026",
        .search(
          "droit%20individuel%20formation%20%C3%A9lus%2028%20ao%C3%BBt%202026",
          seen: CalendarDay(2026, .november, 28), reading: .report),
        since: CalendarDay(2026, .december, 1))

    // MARK: Official sheets

    case .depositsFundPage:
      Row(
        "Caisse des dépôts, page des employeurs publics",
        "décompte des heures, reliquat de DIF suivi par l'employeur",
        LegalSource(
          url: "https://financeurs.moncompteformation.gouv.fr/espace-public/"
            + "employeurs-publics-les-droits-formation-de-vos-agents",
          seen: CalendarDay(2026, .november, 20)))
    case .publicServiceGuide:
      Row(
        "guide DGAFP du compte personnel de formation",
        "usages : durée d'une journée, anticipation, crédit de prévention",
        LegalSource(
          url: "https://cpformation.com/compte-personnel-de-formation/cpf-agents-publics/"
            + "se-former-pendant-ou-en-hors-du-temps-de-travail",
          seen: CalendarDay(2026, .november, 20)))
    case .formerHoursSheetF18090:
      Row(
        "fiche F18090",
        "droit individuel à la formation des agents publics, jusqu'en 2016",
        LegalSource(
          url: "https://www.carrieres-publiques.com/",
          seen: CalendarDay(2026, .november, 20)))
    }
  }
}
