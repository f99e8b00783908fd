extension Situation {
  package var usage: Usage {
    switch self {
    case .inPost:
      Usage(
        "En poste : vous travaillez, à temps plein ou partiel, congés annuels compris.",
        "en activité", "activité", "position d'activité", "en fonction", "en service", "présent",
        "temps plein", "temps complet", "temps partiel", "temps non complet")
    case .therapeuticPartTime:
      Usage(
        "Temps partiel thérapeutique : vous reprenez à temps réduit, pour raison de santé.",
        "TPT", "mi-temps thérapeutique", "temps partiel thérapeutique", "mi temps thérapeutique",
        "mi-temps médical")
    case .sickLeave:
      Usage(
        "CMO : l'arrêt court, prescrit par votre médecin. CLM et CLD : les longs, accordés par "
          + "votre employeur.",
        "arrêt maladie", "arrêt", "arrêt de travail", "congé maladie", "en arrêt maladie",
        "maladie ordinaire", "CMO", "congé de maladie ordinaire", "CLM", "congé de longue maladie",
        "longue maladie", "CLD", "congé de longue durée", "longue durée", "congé de grave maladie",
        "grave maladie", "CGM", "AT (contractuel)", "accident du travail (contractuel)")
    case .workInjuryLeave:
      Usage(
        "CITIS : l'arrêt que votre employeur a reconnu dû au service, au trajet ou au métier.",
        "CITIS", "accident de service", "accident de trajet", "AT (fonctionnaire)",
        "accident du travail (fonctionnaire)", "maladie professionnelle",
        "congé pour accident de service",
        "congé pour invalidité temporaire imputable au service")
    case .parentalLeave:
      Usage(
        "Congé parental : vous avez cessé le travail pour élever un enfant.",
        "congé parental", "parental", "congé parental d'éducation", "CPE")
    case .birthLeave:
      Usage(
        "Le congé qui entoure la naissance ou l'arrivée d'un enfant.",
        "maternité", "congé maternité", "congé mat", "congé de maternité", "paternité",
        "congé paternité", "congé de paternité", "adoption", "congé d'adoption")
    case .secondment:
      Usage(
        "Détachement : un autre organisme vous emploie et vous paie, sur un autre emploi.",
        "détaché", "position de détachement")
    case .assignment:
      Usage(
        "Mise à disposition : votre employeur vous paie, vous travaillez chez un autre.",
        "MAD", "mis à disposition", "mise à disposition", "mise à dispo")
    case .availability:
      Usage(
        "Disponibilité : vous avez cessé vos fonctions, sans traitement, à votre demande.",
        "dispo", "disponibilité", "disponibilité sur demande", "disponibilité de droit",
        "disponibilité pour convenances personnelles", "dispo pour convenances personnelles",
        "disponibilité pour suivre son conjoint", "disponibilité pour élever un enfant")
    case .healthAvailability:
      Usage(
        "Disponibilité d'office : placé là par l'employeur, quand les congés de maladie sont épuisés.",
        "disponibilité d'office", "dispo d'office", "disponibilité pour raison de santé", "DORS",
        "dispo santé")
    case .redeployment:
      Usage(
        "PPR : reconnu inapte à vos fonctions, vous préparez un autre emploi.",
        "PPR", "reclassement", "période de préparation au reclassement",
        "préparation au reclassement")
    case .trainingLeave:
      Usage(
        "Un congé déjà accordé pour se former pendant plusieurs mois.",
        "CFP", "congé de formation", "congé formation", "congé de formation professionnelle")
    case .familyCareLeave:
      Usage(
        "Le congé pris auprès d'un enfant malade, d'un proche dépendant ou en fin de vie.",
        "présence parentale", "congé de présence parentale", "proche aidant",
        "congé de proche aidant", "solidarité familiale", "congé de solidarité familiale")
    case .unpaidLeave:
      Usage(
        "Un contractuel qui a cessé ses fonctions, sans salaire, pour un temps.",
        "congé sans rémunération", "congé sans solde", "sans solde", "congé sans traitement",
        "congé non rémunéré", "congé de mobilité")
    case .unionRelease:
      Usage(
        "Vous exercez un mandat syndical sur votre temps de travail.",
        "décharge syndicale", "décharge d'activité syndicale", "permanent syndical")
    case .takenOver:
      Usage(
        "FMPE : votre poste est supprimé, un centre de gestion ou le CNFPT vous paie.",
        "FMPE", "pris en charge", "prise en charge", "momentanément privé d'emploi",
        "fonctionnaire momentanément privé d'emploi")
    case .progressiveRetirement:
      Usage(
        "Vous travaillez moins et touchez déjà une part de votre retraite.",
        "retraite progressive")
    case .exclusion:
      Usage(
        "Une sanction vous écarte du service pour un temps, sans traitement.",
        "exclusion temporaire", "exclusion temporaire de fonctions", "exclu")
    case .suspension:
      Usage(
        "Votre employeur vous écarte du service, en attendant une décision.",
        "suspendu", "suspension de fonctions")
    case .other:
      Usage(
        "Votre situation n'est dans aucune de ces lignes.",
        "autre", "aucune", "autre situation")
    }
  }
}

extension Host {
  package var usage: Usage {
    switch self {
    case .publicBody:
      Usage(
        "Une autre mairie, un département, l'État, un hôpital…",
        "public", "employeur public", "organisme public", "collectivité", "fonction publique",
        "État", "hôpital")
    case .ownAuthority:
      Usage(
        "Vous dirigez un service de votre collectivité, par détachement : un emploi fonctionnel.",
        "emploi fonctionnel", "même employeur", "sa propre collectivité", "ma collectivité")
    case .privateBody:
      Usage(
        "Une association, une entreprise, une mutuelle…",
        "privé", "employeur privé", "organisme privé", "association", "entreprise")
    }
  }
}

extension Agreement {
  package var usage: Usage {
    switch self {
    case .silent:
      Usage(
        "Le texte signé ne parle pas de la formation : c'est le cas courant.",
        "rien", "non", "silence", "ne dit rien", "elle n'en dit rien")
    case .derogating:
      Usage(
        "Le texte signé dit qui paie la formation, ou qui en décide.",
        "oui", "autre chose", "prévoit autre chose", "dérogation", "elle prévoit autre chose")
    }
  }
}

extension MedicalOpinion {
  package var usage: Usage {
    switch self {
    case .favourable:
      Usage(
        "Un médecin a écrit que la formation convient à votre état.",
        "favorable", "avis favorable", "oui", "positif")
    case .unfavourable:
      Usage(
        "Un médecin a écrit que la formation ne convient pas, pour l'instant.",
        "défavorable", "avis défavorable", "négatif", "refusé")
    case .absent:
      Usage(
        "Personne n'a encore donné d'avis écrit.",
        "pas d'avis", "aucun avis", "sans avis", "aucun", "pas encore", "non", "en attente",
        "non demandé", "pas demandé", "demandé")
    }
  }
}

extension Aim {
  package var usage: Usage {
    switch self {
    case .retraining:
      Usage(
        "Reprendre dans de bonnes conditions, ou changer de métier.",
        "réadaptation", "se reconvertir", "se réadapter", "changer de métier", "reclassement")
    case .other:
      Usage(
        "Un projet sans lien avec votre état de santé.",
        "autre but", "autre chose", "autre projet")
    }
  }
}

extension EmployerCount {
  package var usage: Usage {
    switch self {
    case .one:
      Usage(
        "Un seul arrêté ou contrat avec une collectivité.",
        "un employeur", "seul", "un seul", "1")
    case .several:
      Usage(
        "Des emplois dans deux communes, ou dans une commune et un syndicat.",
        "plusieurs employeurs", "deux", "deux employeurs", "trois", "2", "3", "intercommunal",
        "pluricommunal", "agent intercommunal")
    case .publicAndPrivate:
      Usage(
        "Un emploi dans une collectivité, et une autre activité dans le privé.",
        "public et privé", "privé et public", "cumul d'activités", "activité accessoire privée")
    }
  }
}
