extension Question {
  /// The row of every question, in order.
  static let rows = allCases.map(\.row)

  /// The one row of the question.
  private var row: Row {
    switch self {
    case .status:
      Row(
        "statut", Status.self, "Quel est votre statut ?",
        help: "Il figure sur votre arrêté, votre contrat ou votre bulletin de paie.",
        why:
          "Il dit quelles règles s'appliquent : un compte en heures, en euros, ou un autre droit.",
        usual: [.tenured, .probationer, .permanentContract, .fixedTermContract],
        others: "Autre situation",
        names: ["Statut actuel", "Statut juridique", "Type de contrat"],
        inquiry:
          "mon statut exact : titulaire, stagiaire, contractuel de droit public ou contrat de droit privé",
        hasTitles: true)
    case .electedAsAgent:
      Row(
        "qualite-agent", "Êtes-vous aussi agent d'une collectivité ?",
        help: "Un élu peut aussi être agent : les deux comptes restent séparés.",
        why: "Le mandat ouvre un droit à part ; un emploi dans une collectivité a le sien.",
        summary: "Aussi agent",
        no: "Vous n'avez que votre mandat.",
        yes: "Une collectivité vous emploie aussi, avec une fiche de paie.",
        names: ["Aussi agent", "Élu et agent"],
        premises: [.status],
        inquiry: "si ma collectivité m'emploie aussi comme agent")
    case .agentStatus:
      Row(
        "statut-agent", AgentStatus.self, "Quel est votre statut d'agent ?",
        help: "Celui de votre emploi. Le droit à la formation de l'élu, en euros, reste à part.",
        why: "Ce que votre compte d'agent permet dépend du statut de cet emploi.",
        names: ["Statut comme agent"],
        premises: [.electedAsAgent],
        inquiry: "mon statut d'agent, à côté de mon mandat")
    case .consortiumRegime:
      Row(
        "regime-gip", ConsortiumRegime.self,
        "Quel droit le groupement applique-t-il à ses agents ?",
        help: "La convention constitutive du groupement le dit.",
        why: "Selon ce droit, le compte est en heures ou en euros.",
        names: ["Régime du GIP", "Droit du GIP"],
        premises: [.status],
        inquiry: "si le groupement applique le droit public ou le code du travail")
    case .resumption:
      Row(
        "reprise", Activity.self, "Avez-vous repris une activité ?",
        help: "Une activité salariée ou à votre compte, depuis la mise à la retraite.",
        why: "Après une retraite pour invalidité, l'activité reprise dit à qui demander.",
        names: ["Reprise d'activité", "Activité reprise"],
        premises: [.status],
        inquiry: "comment est considérée l'activité que j'ai reprise")
    case .trainingLevy:
      Row(
        "cotisation-opco",
        "Votre employeur cotise-t-il à un opérateur de compétences (OPCO) ?",
        help: "Votre employeur le sait.",
        why: "S'il cotise, votre compte s'utilise en euros ; sinon, il décide et il paie.",
        summary: "Employeur cotisant à un OPCO",
        no: "Votre employeur ne verse rien à un OPCO.",
        yes: "Votre employeur verse une contribution à un OPCO, comme une entreprise.",
        names: ["OPCO", "Cotise à un OPCO", "Cotisation OPCO"],
        premises: [.status, .agentStatus],
        inquiry: "si la collectivité cotise à un opérateur de compétences (OPCO)")
    case .compensation:
      Row(
        "indemnisation", Compensation.self,
        "Qui supporte le coût de votre allocation chômage ?",
        help: "Ce n'est pas toujours celui qui la verse : France Travail peut la gérer pour votre "
          + "ancien employeur. Il le sait.",
        why: "Si c'est votre ancien employeur, demandez-lui ; sinon, le compte est en euros.",
        names: ["Allocation chômage", "Indemnisation du chômage", "Qui paie le chômage"],
        premises: [.status],
        inquiry: "qui supporte le coût de mon allocation chômage")
    case .situation:
      Row(
        "situation", Situation.self, "Quelle est votre situation aujourd'hui ?",
        help: "Celle du jour où vous demandez la formation.",
        why: "Votre position dit si la formation est possible maintenant, et qui en décide.",
        usual: [.inPost, .sickLeave, .parentalLeave, .secondment, .availability],
        others: "Autre situation",
        names: [
          "Position", "Position administrative", "Situation administrative", "Position statutaire",
          "Situation de l'agent", "Situation actuelle", "Position de l'agent",
        ],
        inquiry:
          "ma position administrative aujourd'hui : en poste, en congé, en détachement ou en disponibilité",
        hasTitles: true)
    case .activity:
      Row(
        "activite", Activity.self, "Quelle activité exercez-vous pendant ce temps ?",
        help: "C'est elle qui désigne le régime applicable.",
        why: "C'est l'activité exercée qui dit quel compte s'utilise, et à qui demander.",
        names: ["Activité pendant la disponibilité", "Activité exercée"],
        premises: [.situation],
        inquiry: "si mon activité actuelle relève du public ou du privé")
    case .host:
      Row(
        "accueil", Host.self, "Qui vous accueille en détachement ?",
        help: "L'organisme auprès duquel vous êtes détaché.",
        why: "Celui qui vous accueille reçoit la demande, ou bien le compte est en euros.",
        names: ["Organisme d'accueil", "Employeur d'accueil", "Accueilli par"],
        premises: [.situation],
        inquiry: "si l'organisme qui m'accueille est public ou privé",
        hasTitles: true)
    case .agreement:
      Row(
        "convention", Agreement.self,
        "Que dit la convention de mise à disposition sur la formation ?",
        help: "Demandez-la à votre employeur d'origine si vous ne l'avez pas.",
        why: "Si elle n'en dit rien, votre employeur d'origine décide et paie.",
        names: ["Convention de mise à disposition"],
        premises: [.situation],
        inquiry: "ce que la convention de mise à disposition prévoit pour la formation")
    case .medicalOpinion:
      Row(
        "avis-medical", MedicalOpinion.self, "Quel est l'avis médical sur cette formation ?",
        help:
          "La loi ne dit pas qui le rend : demandez un avis écrit à votre médecin, puis voyez le "
          + "médecin du travail.",
        why: "Pendant ce congé, la formation demande un avis médical favorable.",
        names: ["Avis du médecin", "Avis médical rendu"],
        premises: [.situation],
        inquiry: "qui rend l'avis médical sur une formation, et s'il est rendu pour moi",
        isTopic: false)
    case .aim:
      Row(
        "but", Aim.self, "À quoi servira la formation ?",
        help:
          "La loi n'ouvre la formation pendant ces congés que pour se réadapter ou se reconvertir.",
        why: "Même avec un avis favorable, une formation pour un autre but attend la fin du congé.",
        names: ["But de la formation", "Objet de la formation"],
        premises: [.medicalOpinion],
        inquiry: "si ma formation est regardée comme une réadaptation ou une reconversion",
        isTopic: false)
    case .employers:
      Row(
        "employeurs", EmployerCount.self, "Combien d'employeurs avez-vous ?",
        help:
          "Par exemple deux communes, une commune et un syndicat, une commune et une entreprise.",
        why: "Avec plusieurs employeurs publics, chacun est concerné par la demande.",
        names: ["Nombre d'employeurs", "Nb employeurs"],
        premises: [.situation],
        inquiry: "combien d'employeurs publics me sont connus, et lequel instruit la demande")
    case .training:
      Row(
        "formation", Training.self, "Quelle formation demandez-vous ?",
        help: "Choisissez ce qui décrit le mieux votre demande.",
        why: "Le compte sert un projet d'évolution : ce qu'exige le poste actuel n'y entre pas.",
        usual: [
          .diploma, .skills, .competition, .skillsAssessment, .experienceValidation,
          .drivingLicence,
        ], others: "Autre formation",
        names: [
          "Formation demandée", "Formation souhaitée", "Type de formation",
          "Nature de la formation", "Formation visée",
        ],
        inquiry: "de quelle sorte de formation il s'agit : diplôme, concours, bilan ou permis",
        hasTitles: true)
    case .preparation:
      Row(
        "preparation", Preparation.self, "De quoi avez-vous besoin pour le concours ou l'examen ?",
        help: "Les cours et les révisions personnelles ne suivent pas les mêmes règles.",
        why: "Des cours et du temps pour réviser seul ne s'obtiennent pas de la même façon.",
        names: ["Préparation du concours", "Préparation au concours"],
        premises: [.training],
        inquiry: "si la préparation est faite de cours ou de jours pour réviser seul")
    case .timeSavings:
      Row(
        "cet", "Avez-vous des jours sur un compte épargne-temps (CET) ?",
        help: "Le CET s'utilise avant le CPF pour réviser.",
        why: "Tant qu'il reste des jours épargnés, le CPF attend.",
        summary: "Jours sur un CET",
        no: "Vous n'avez pas de compte épargne-temps, ou il est vide.",
        yes: "Des jours de congé ou de RTT y sont épargnés.",
        names: ["Compte épargne-temps", "Jours de CET", "CET alimenté"],
        premises: [.preparation],
        inquiry: "si j'ai des jours sur un compte épargne-temps",
        isTopic: false)
    case .licence:
      Row(
        "permis", Licence.self, "Pourquoi ce permis ?",
        help: "Le compte sert un projet d'évolution, pas le poste déjà tenu.",
        why: "Seul un permis utile à un futur métier relève du compte.",
        names: ["Motif du permis", "Raison du permis", "Usage du permis"],
        premises: [.training],
        inquiry: "si le permis sert mon poste actuel ou un futur métier")
    case .project:
      Row(
        "projet", Project.self, "Votre projet d'évolution professionnelle est-il formulé ?",
        help: "Une mobilité, une promotion, une reconversion, y compris vers le privé.",
        why: "Le projet fait partie de la demande ; s'il reste à bâtir, c'est le premier pas.",
        names: ["Projet professionnel", "Projet d'évolution professionnelle", "Projet formulé"])
    case .balance:
      Row(
        "heures", Balance.self, "Vos heures suffisent-elles pour toute la formation ?",
        help:
          "Votre solde est sur moncompteformation.gouv.fr ; ajoutez le DIF suivi par l'employeur.",
        why: "S'il en manque, plusieurs voies les complètent, chacune avec ses conditions.",
        names: ["Heures suffisantes", "Solde suffisant"])
    case .complement:
      Row(
        "complement", Complement.self, "Comment compléter les heures qui manquent ?",
        help: "Ces voies ne s'ouvrent pas toutes à tout le monde.",
        why: "Chaque voie a ses démarches et ses délais.",
        names: ["Complément d'heures", "Complément demandé"],
        premises: [.balance],
        hasTitles: true)
    case .preventionOpinion:
      Row(
        "avis-prevention",
        "Le médecin du travail atteste-t-il un risque d'inaptitude ?",
        help: "C'est un risque qui est attesté, pas une inaptitude déjà prononcée.",
        why: "Ces heures en plus ne s'obtiennent qu'avec cette attestation.",
        summary: "Risque d'inaptitude attesté",
        no: "Vous n'avez pas cette attestation, ou pas encore.",
        yes: "Le médecin du travail l'a écrit.",
        names: ["Avis de prévention", "Attestation d'inaptitude", "Risque d'inaptitude"],
        premises: [.complement])
    case .provider:
      Row(
        "assure-par", Provider.self, "Qui assure la formation ?",
        help: "Votre employeur peut préférer une formation qu'il assure.",
        why: "Assurée par l'employeur ou le CNFPT, elle peut être de droit (agent prioritaire).",
        names: ["Assurée par", "Formation assurée par"])
    case .priorityPublic:
      Row(
        "public-prioritaire", "Êtes-vous un agent prioritaire pour la formation ?",
        help:
          "Catégorie C ou emploi de niveau C sans niveau 4 (baccalauréat) ; handicap (RQTH, AAH, rente, "
          + "invalidité…) ; usure constatée après avis du médecin du travail.",
        why: "Pour un agent prioritaire, cette formation est de droit.",
        summary: "Agent prioritaire",
        no: "Aucun de ces cas n'est le vôtre.",
        yes: "L'un de ces cas est le vôtre.",
        names: ["Agent prioritaire", "Prioritaire"],
        premises: [.provider])

    case .deliberation:
      Row(
        "deliberation",
        "Votre collectivité a-t-elle voté une délibération sur le CPF ?",
        help: "Elle fixe des plafonds de prise en charge ; elle n'est pas obligatoire.",
        why: "Sans plafond voté, les frais pédagogiques accordés sont payés en entier.",
        summary: "Délibération sur le CPF",
        no: "Aucun plafond n'a été voté.",
        yes: "L'assemblée a fixé ce que la collectivité prend en charge.",
        names: ["Délibération CPF", "Délibération sur le CPF"])
    case .refusals:
      Row(
        "refus", Refusals.self, "Une demande de même nature a-t-elle déjà été refusée ?",
        help: "Comptez les refus opposés deux années de suite à une formation de même nature.",
        why: "Après deux années de refus, un troisième demande d'abord l'avis de la commission.",
        names: ["Refus précédents", "Nombre de refus", "Refus antérieurs"],
        hasTitles: true)
    }
  }
}
