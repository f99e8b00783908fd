extension Question {
  /// The question as it is put to the person.
  package var text: String {
    switch self {
    case .status: "Quel est votre statut ?"
    case .electedAsAgent: "Êtes-vous aussi agent d'une collectivité ?"
    case .agentStatus: "Quel est votre statut d'agent ?"
    case .consortiumRegime: "Quel droit le groupement applique-t-il à ses agents ?"
    case .resumption: "Avez-vous repris une activité ?"
    case .trainingLevy: "Votre employeur cotise-t-il à un opérateur de compétences (OPCO) ?"
    case .situation: "Quelle est votre situation aujourd'hui ?"
    case .activity: "Quelle activité exercez-vous pendant la disponibilité ?"
    case .host: "Qui vous accueille en détachement ?"
    case .agreement: "Que dit la convention de mise à disposition sur la formation ?"
    case .medicalOpinion: "Quel est l'avis médical sur cette formation ?"
    case .aim: "À quoi servira la formation ?"
    case .employers: "Combien d'employeurs territoriaux avez-vous ?"
    case .training: "Quelle formation demandez-vous ?"
    case .preparation: "De quoi avez-vous besoin pour le concours ou l'examen ?"
    case .timeSavings: "Avez-vous des jours sur un compte épargne-temps (CET) ?"
    case .licence: "Pourquoi ce permis ?"
    case .project: "Votre projet d'évolution professionnelle est-il formulé ?"
    case .balance: "Vos heures suffisent-elles pour toute la formation ?"
    case .complement: "Comment compléter les heures qui manquent ?"
    case .preventionOpinion: "Le médecin du travail atteste-t-il un risque d'inaptitude ?"
    case .provider: "Qui assure la formation ?"
    case .priorityPublic: "Êtes-vous un agent prioritaire pour la formation ?"
    case .deliberation: "Votre collectivité a-t-elle voté une délibération sur le CPF ?"
    case .refusals: "Une demande de même nature a-t-elle déjà été refusée ?"
    }
  }

  /// What helps to answer: where to look, which words not to confuse.
  package var help: String {
    switch self {
    case .status:
      "Il figure sur votre arrêté, votre contrat ou votre bulletin de paie."
    case .electedAsAgent:
      "Un élu peut aussi être agent : les deux comptes restent séparés."
    case .agentStatus:
      "Celui de votre emploi. Le droit à la formation de l'élu, en euros, reste à part."
    case .consortiumRegime:
      "La convention constitutive du groupement le dit."
    case .resumption:
      "Une activité salariée ou à votre compte, depuis la mise à la retraite."
    case .trainingLevy:
      "Peu de collectivités cotisent : le service des ressources humaines le sait."
    case .situation:
      "Celle du jour où vous demandez la formation."
    case .activity:
      "C'est elle qui désigne le régime applicable."
    case .host:
      "L'organisme auprès duquel vous êtes détaché."
    case .agreement:
      "Demandez-la à votre employeur d'origine si vous ne l'avez pas."
    case .medicalOpinion:
      "La procédure varie : demandez à votre employeur qui rend cet avis."
    case .aim:
      "La loi n'ouvre la formation pendant ces congés que pour se réadapter ou se reconvertir."
    case .employers:
      "Par exemple deux communes, ou une commune et un syndicat."
    case .training:
      "Choisissez ce qui décrit le mieux votre demande."
    case .preparation:
      "Les cours et les révisions personnelles ne suivent pas les mêmes règles."
    case .timeSavings:
      "Le CET s'utilise avant le CPF pour réviser."
    case .licence:
      "Le compte sert un projet d'évolution, pas le poste déjà tenu."
    case .project:
      "Une mobilité, une promotion, une reconversion, y compris vers le privé."
    case .balance:
      "Votre solde est sur moncompteformation.gouv.fr ; ajoutez le DIF que suit votre employeur."
    case .complement:
      "Ces voies ne s'ouvrent pas toutes à tout le monde."
    case .preventionOpinion:
      "C'est un risque qui est attesté, pas une inaptitude déjà prononcée."
    case .provider:
      "Votre employeur peut préférer une formation qu'il assure."
    case .priorityPublic:
      "Catégorie C sans niveau 4 (baccalauréat), handicap, usure professionnelle constatée."
    case .deliberation:
      "Elle fixe des plafonds de prise en charge ; elle n'est pas obligatoire."
    case .refusals:
      "Comptez les refus opposés deux années de suite à une formation de même nature."
    }
  }
}
