extension LegalText {
  /// The short citation, as an adviser reads it aloud.
  var title: String {
    switch self {
    case .cgfpL422_4: "CGFP, art. L422-4"
    case .cgfpL422_5: "CGFP, art. L422-5"
    case .cgfpL422_8: "CGFP, art. L422-8"
    case .cgfpL422_9: "CGFP, art. L422-9"
    case .cgfpL422_10: "CGFP, art. L422-10"
    case .cgfpL422_11: "CGFP, art. L422-11"
    case .cgfpL422_12: "CGFP, art. L422-12"
    case .cgfpL422_13: "CGFP, art. L422-13"
    case .cgfpL422_14: "CGFP, art. L422-14"
    case .cgfpL422_17: "CGFP, art. L422-17"
    case .cgfpL422_18: "CGFP, art. L422-18"
    case .cgfpL422_19: "CGFP, art. L422-19"
    case .cgfpL422_25: "CGFP, art. L422-25"
    case .cgfpL822_30: "CGFP, art. L822-30"
    case .cgfpL823_1: "CGFP, art. L823-1"
    case .cgfpL826_2: "CGFP, art. L826-2"
    case .cgfpR263_10: "CGFP, art. R263-10"
    case .cgfpR272_21: "CGFP, art. R272-21"
    case .crpaL231_4: "CRPA, art. L231-4"
    case .crpaL232_4: "CRPA, art. L232-4"
    case .cssL323_3_1: "code de la sécurité sociale, art. L323-3-1"
    case .ctL6323_2: "code du travail, art. L6323-2"
    case .ctL6323_7: "code du travail, art. L6323-7"
    case .ctL6323_20_1: "code du travail, art. L6323-20-1"
    case .ctD6323_44: "code du travail, art. D6323-44"
    case .decree2017Article2: "décret 2017-928, art. 2"
    case .decree2017Article3: "décret 2017-928, art. 3"
    case .decree2017Article4: "décret 2017-928, art. 4"
    case .decree2017Article6: "décret 2017-928, art. 6"
    case .decree2017Article7: "décret 2017-928, art. 7"
    case .decree2017Article8: "décret 2017-928, art. 8"
    case .decree2017Article9: "décret 2017-928, art. 9"
    case .decree2017Article10: "décret 2017-928, art. 10"
    case .decree2017Article10_1: "décret 2017-928, art. 10-1"
    case .decree2007Article28: "décret 2007-1845, art. 28"
    case .decree2007Article33: "décret 2007-1845, art. 33"
    case .cgfpL421_3: "CGFP, art. L421-3"
    case .cgfpL422_3: "CGFP, art. L422-3"
    case .cgfpL422_15: "CGFP, art. L422-15"
    case .cgfpL422_23: "CGFP, art. L422-23"
    case .cgfpR263_7: "CGFP, art. R263-7"
    case .cgfpR272_19: "CGFP, art. R272-19"
    case .decree2017Article5: "décret 2017-928, art. 5"
    case .decree2007Article1: "décret 2007-1845, art. 1"
    case .decree2007Article2: "décret 2007-1845, art. 2"
    case .decree2007Article3: "décret 2007-1845, art. 3"
    case .decree2007Article4: "décret 2007-1845, art. 4"
    case .depositsFundPage: "Caisse des dépôts, page des employeurs publics"
    case .decree2013GIP: "décret 2013-292"
    case .act2011Article109: "loi 2011-525, art. 109"
    case .ordinance2021ElectedDIF: "ordonnance du 20 janvier 2021"
    case .act1983Article22Quater: "loi 83-634, art. 22 quater"
    case .decree2017Article3_1: "décret 2017-928, art. 3-1"
    case .decree2026_127: "décret 2026-127"
    case .ctR6323_1: "code du travail, art. R6323-1"
    case .ctR6323_2: "code du travail, art. R6323-2"
    case .trainingSheetF3040: "service-public.gouv.fr, fiche F3040"
    case .formerHoursSheetF18090: "fiche F18090"
    case .publicServiceGuide: "guide DGAFP du compte personnel de formation"
    }
  }

  /// What the text settles, in a few words.
  var subject: String {
    switch self {
    case .cgfpL422_4:
      "agents publics titulaires d'un compte personnel d'activité"
    case .cgfpL422_5:
      "droits utilisables selon le régime dont on relève au moment de la demande"
    case .cgfpL422_8:
      "objet du compte personnel de formation : le projet d'évolution professionnelle"
    case .cgfpL422_9:
      "initiative de l'agent, formation en priorité sur le temps de travail"
    case .cgfpL422_10:
      "combinaison avec les congés de formation, de VAE et de bilan de compétences"
    case .cgfpL422_11:
      "accord de l'employeur et refus motivé"
    case .cgfpL422_12:
      "socle de connaissances et de compétences : pas de refus possible, report d'un an au plus"
    case .cgfpL422_13:
      "avis de l'instance paritaire avant un troisième refus"
    case .cgfpL422_14:
      "alimentation du compte en heures à la fin de chaque année"
    case .cgfpL422_17:
      "prise en charge des frais de formation par l'employeur"
    case .cgfpL422_18:
      "agent privé d'emploi : l'employeur qui verse l'allocation prend en charge la formation"
    case .cgfpL422_19:
      "droits conservés en quittant la fonction publique"
    case .cgfpL422_25:
      "formations ouvertes pendant le congé parental"
    case .cgfpL822_30:
      "formation pendant un congé pour raison de santé, sur avis médical favorable"
    case .cgfpL823_1:
      "temps partiel pour raison thérapeutique"
    case .cgfpL826_2:
      "période de préparation au reclassement"
    case .cgfpR263_10:
      "saisine de la commission administrative paritaire par l'agent"
    case .cgfpR272_21:
      "saisine de la commission consultative paritaire par l'agent"
    case .crpaL231_4:
      "le silence de deux mois vaut rejet dans les relations avec les agents"
    case .crpaL232_4:
      "droit de demander les motifs d'un refus implicite"
    case .cssL323_3_1:
      "formation pendant un arrêt de travail relevant du régime général"
    case .ctL6323_2:
      "compte personnel de formation en euros"
    case .ctL6323_7:
      "participation forfaitaire au financement d'une formation"
    case .ctL6323_20_1:
      "salarié d'une personne publique qui ne cotise pas à un opérateur de compétences"
    case .ctD6323_44:
      "conversion en euros des heures acquises dans la fonction publique"
    case .decree2017Article2:
      "formations ouvertes, préparation aux concours"
    case .decree2017Article3:
      "alimentation du compte, temps non complet, congés pris en compte"
    case .decree2017Article4:
      "utilisation par anticipation des droits des deux années suivantes"
    case .decree2017Article6:
      "contenu de la demande, priorité aux formations de l'employeur"
    case .decree2017Article7:
      "détachement et mise à disposition : qui instruit et qui finance"
    case .decree2017Article8:
      "ordre de priorité entre les demandes"
    case .decree2017Article9:
      "frais pris en charge, plafonds, remboursement en cas d'absence"
    case .decree2017Article10:
      "agent involontairement privé d'emploi"
    case .decree2017Article10_1:
      "retraite : fermeture du compte, exception de l'invalidité"
    case .decree2007Article28:
      "congé pour validation des acquis de l'expérience"
    case .decree2007Article33:
      "durée et renouvellement du congé de VAE"
    case .cgfpL421_3:
      "accompagnement et conseil en évolution professionnelle"
    case .cgfpL422_3:
      "agents prioritaires pour l'accès à la formation"
    case .cgfpL422_15:
      "crédit supplémentaire pour prévenir une inaptitude"
    case .cgfpL422_23:
      "accompagnement assuré par l'employeur ou le centre de gestion"
    case .cgfpR263_7:
      "avis obligatoire de la commission administrative paritaire"
    case .cgfpR272_19:
      "avis obligatoire de la commission consultative paritaire"
    case .decree2017Article5:
      "avis du médecin du travail pour le crédit de prévention"
    case .decree2007Article1:
      "agents prioritaires pour l'accès à la formation"
    case .decree2007Article2:
      "formation de plein droit des agents prioritaires, décharges de service"
    case .decree2007Article3:
      "formation sur le temps de service : temps de service effectif"
    case .decree2007Article4:
      "formation hors du temps de service : protection contre les accidents"
    case .depositsFundPage:
      "décompte des heures, reliquat de DIF suivi par l'employeur"
    case .decree2013GIP:
      "personnels des groupements d'intérêt public soumis au droit public"
    case .act2011Article109:
      "régime des personnels des groupements d'intérêt public"
    case .ordinance2021ElectedDIF:
      "droit individuel à la formation des élus, en euros"
    case .act1983Article22Quater:
      "heures créditées chaque année de 2017 à 2019"
    case .decree2017Article3_1:
      "conversion des euros en heures"
    case .decree2026_127:
      "plafonds de droits utilisables à partir du 26 février 2026"
    case .ctR6323_1:
      "montants annuels et plafonds des salariés"
    case .ctR6323_2:
      "montant de la participation forfaitaire"
    case .trainingSheetF3040:
      "heures, plafonds et conversions expliqués aux agents territoriaux"
    case .formerHoursSheetF18090:
      "droit individuel à la formation des agents publics, jusqu'en 2016"
    case .publicServiceGuide:
      "usages : durée d'une journée, anticipation, crédit de prévention"
    }
  }
}
