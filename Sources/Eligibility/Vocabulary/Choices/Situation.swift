/// The administrative position on the day of the request.
package enum Situation: String, Choice {
  case inPost = "en-poste"
  case therapeuticPartTime = "temps-partiel-therapeutique"
  case sickLeave = "maladie"
  case workInjuryLeave = "citis"
  case parentalLeave = "conge-parental"
  case birthLeave = "conge-maternite"
  case familyCareLeave = "presence-parentale"
  case secondment = "detachement"
  case assignment = "mise-a-disposition"
  case availability = "disponibilite"
  case unpaidLeave = "conge-sans-remuneration"
  case healthAvailability = "disponibilite-sante"
  case redeployment = "reclassement"
  case trainingLeave = "conge-formation"
  case unionRelease = "decharge-syndicale"
  case takenOver = "prise-en-charge"
  case progressiveRetirement = "retraite-progressive"
  case exclusion
  case suspension
  case other = "autre"

  package var row: ChoiceRow {
    switch self {
    case .inPost:
      ChoiceRow(
        "En poste",
        hint: "En poste : vous travaillez, à temps plein ou partiel, congés annuels compris.",
        "en activité", "activité", "position d'activité", "en fonction", "en service", "présent",
        "temps plein", "temps complet", "temps partiel", "temps non complet")
    case .therapeuticPartTime:
      ChoiceRow(
        "À temps partiel thérapeutique",
        hint: "Temps partiel thérapeutique : vous reprenez à temps réduit, pour raison de santé.",
        "TPT", "mi-temps thérapeutique", "temps partiel thérapeutique", "mi temps thérapeutique",
        "mi-temps médical")
    case .sickLeave:
      ChoiceRow(
        "En congé de maladie (CMO, CLM, CLD ; accident du travail d'un contractuel)",
        brief: "En congé de maladie",
        hint:
          "CMO : l'arrêt court, prescrit par votre médecin. CLM et CLD : les longs, accordés par "
          + "votre employeur.",
        "arrêt maladie", "arrêt", "arrêt de travail", "congé maladie", "en arrêt maladie",
        "maladie ordinaire", "CMO", "congé de maladie ordinaire", "CLM", "congé de longue maladie",
        "longue maladie", "CLD", "congé de longue durée", "longue durée", "congé de grave maladie",
        "grave maladie", "CGM", "AT (contractuel)", "accident du travail (contractuel)")
    case .workInjuryLeave:
      ChoiceRow(
        "En congé pour accident de service ou maladie professionnelle (CITIS)",
        hint:
          "CITIS : l'arrêt que votre employeur a reconnu dû au service, au trajet ou au métier.",
        "CITIS", "accident de service", "accident de trajet", "AT (fonctionnaire)",
        "accident du travail (fonctionnaire)", "maladie professionnelle",
        "congé pour accident de service",
        "congé pour invalidité temporaire imputable au service")
    case .parentalLeave:
      ChoiceRow(
        "En congé parental",
        hint: "Congé parental : vous avez cessé le travail pour élever un enfant.",
        "congé parental", "parental", "congé parental d'éducation", "CPE")
    case .birthLeave:
      ChoiceRow(
        "En congé de maternité, de paternité ou d'adoption",
        hint: "Le congé qui entoure la naissance ou l'arrivée d'un enfant.",
        "maternité", "congé maternité", "congé mat", "congé de maternité", "paternité",
        "congé paternité", "congé de paternité", "adoption", "congé d'adoption")
    case .familyCareLeave:
      ChoiceRow(
        "En congé de présence parentale, de proche aidant ou de solidarité familiale",
        hint: "Le congé pris auprès d'un enfant malade, d'un proche dépendant ou en fin de vie.",
        "présence parentale", "congé de présence parentale", "proche aidant",
        "congé de proche aidant", "solidarité familiale", "congé de solidarité familiale")
    case .secondment:
      ChoiceRow(
        "En détachement",
        hint: "Détachement : un autre organisme vous emploie et vous paie, sur un autre emploi.",
        "détaché", "position de détachement")
    case .assignment:
      ChoiceRow(
        "Mis à disposition",
        hint: "Mise à disposition : votre employeur vous paie, vous travaillez chez un autre.",
        "MAD", "mis à disposition", "mise à disposition", "mise à dispo")
    case .availability:
      ChoiceRow(
        "En disponibilité, à sa demande",
        hint: "Disponibilité : vous avez cessé vos fonctions, sans traitement, à votre demande.",
        "dispo", "disponibilité", "disponibilité sur demande", "disponibilité de droit",
        "disponibilité pour convenances personnelles", "dispo pour convenances personnelles",
        "disponibilité pour suivre son conjoint", "disponibilité pour élever un enfant")
    case .unpaidLeave:
      ChoiceRow(
        "En congé sans rémunération",
        hint: "Un contractuel qui a cessé ses fonctions, sans salaire, pour un temps.",
        "congé sans rémunération", "congé sans solde", "sans solde", "congé sans traitement",
        "congé non rémunéré", "congé de mobilité")
    case .healthAvailability:
      ChoiceRow(
        "En disponibilité d'office pour raison de santé",
        hint:
          "Disponibilité d'office : placé là par l'employeur, quand les congés de maladie sont épuisés.",
        "disponibilité d'office", "dispo d'office", "disponibilité pour raison de santé", "DORS",
        "dispo santé")
    case .redeployment:
      ChoiceRow(
        "En période de préparation au reclassement (PPR)",
        hint: "PPR : reconnu inapte à vos fonctions, vous préparez un autre emploi.",
        "PPR", "reclassement", "période de préparation au reclassement",
        "préparation au reclassement")
    case .trainingLeave:
      ChoiceRow(
        "En congé de formation professionnelle",
        hint: "Un congé déjà accordé pour se former pendant plusieurs mois.",
        "CFP", "congé de formation", "congé formation", "congé de formation professionnelle")
    case .unionRelease:
      ChoiceRow(
        "Déchargé de service pour un mandat syndical",
        hint: "Vous exercez un mandat syndical sur votre temps de travail.",
        "décharge syndicale", "décharge d'activité syndicale", "permanent syndical")
    case .takenOver:
      ChoiceRow(
        "Pris en charge par un centre de gestion ou le CNFPT (FMPE)",
        hint: "FMPE : votre poste est supprimé, un centre de gestion ou le CNFPT vous paie.",
        "FMPE", "pris en charge", "prise en charge", "momentanément privé d'emploi",
        "fonctionnaire momentanément privé d'emploi")
    case .progressiveRetirement:
      ChoiceRow(
        "En retraite progressive",
        hint: "Vous travaillez moins et touchez déjà une part de votre retraite.",
        "retraite progressive")
    case .exclusion:
      ChoiceRow(
        "Exclu temporairement de ses fonctions",
        hint: "Une sanction vous écarte du service pour un temps, sans traitement.",
        "exclusion temporaire", "exclusion temporaire de fonctions", "exclu")
    case .suspension:
      ChoiceRow(
        "Suspendu de ses fonctions",
        hint: "Votre employeur vous écarte du service, en attendant une décision.",
        "suspendu", "suspension de fonctions")
    case .other:
      ChoiceRow(
        "Aucune de ces situations",
        hint: "Votre situation n'est dans aucune de ces lignes.",
        "autre", "aucune", "autre situation")
    }
  }
}
