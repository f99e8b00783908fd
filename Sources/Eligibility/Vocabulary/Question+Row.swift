extension Question {
  /// All that is known of a question.
  struct Row: Sendable {
    /// The id in the contract.
    let id: String
    /// The question as it is put to the person.
    let text: String
    /// What helps to answer: where to look, which words not to confuse.
    let help: String
    /// The choices in order, with their ids, their labels and how people speak of them.
    let choices: [(id: String, label: String, brief: String, usage: Usage)]
    /// Why the question is put, in a sentence.
    let why: String
    /// The choices that most people give, by their ids; none where the question has few.
    let usual: [String]
    /// What stands for the other choices; nil where all stand together.
    let others: String?
    /// What comes before an answer that does not stand alone: « CET »; nil when the label does.
    let summary: String?

    /// - Parameters:
    ///   - usual: The choices that most people give.
    ///   - others: What stands for the other choices.
    init<C: Choice>(
      _ id: String, _ choices: C.Type, _ text: String, help: String, why: String,
      usual: [C] = [], others: String? = nil, summary: String? = nil
    ) {
      self.id = id
      self.text = text
      self.help = help
      self.why = why
      self.usual = usual.map(\.rawValue)
      self.others = others
      self.choices = C.allCases.map { ($0.rawValue, $0.label, $0.brief, $0.usage) }
      self.summary = summary
    }

    /// A question answered by yes or no.
    ///
    /// - Parameters:
    ///   - no: What helps to recognise that the answer is no.
    ///   - yes: The same for yes.
    init(
      _ id: String, _ text: String, help: String, why: String, summary: String, no: String,
      yes: String
    ) {
      self.id = id
      self.text = text
      self.help = help
      self.why = why
      usual = []
      others = nil
      self.choices = YesNo.allCases.map { choice in
        let hint =
          switch choice {
          case .no: no
          case .yes: yes
          }
        return (
          choice.rawValue, choice.label, choice.brief, Usage(hint: hint, names: choice.usage.names)
        )
      }
      self.summary = summary
    }
  }

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
        others: "Autre situation")
    case .electedAsAgent:
      Row(
        "qualite-agent", "Êtes-vous aussi agent d'une collectivité ?",
        help: "Un élu peut aussi être agent : les deux comptes restent séparés.",
        why: "Le mandat ouvre un droit à part ; un emploi dans une collectivité a le sien.",
        summary: "Aussi agent",
        no: "Vous n'avez que votre mandat.",
        yes: "Une collectivité vous emploie aussi, avec une fiche de paie.")
    case .agentStatus:
      Row(
        "statut-agent", AgentStatus.self, "Quel est votre statut d'agent ?",
        help: "Celui de votre emploi. Le droit à la formation de l'élu, en euros, reste à part.",
        why: "Ce que votre compte d'agent permet dépend du statut de cet emploi.")
    case .consortiumRegime:
      Row(
        "regime-gip", ConsortiumRegime.self,
        "Quel droit le groupement applique-t-il à ses agents ?",
        help: "La convention constitutive du groupement le dit.",
        why: "Selon ce droit, le compte est en heures ou en euros.")
    case .resumption:
      Row(
        "reprise", Activity.self, "Avez-vous repris une activité ?",
        help: "Une activité salariée ou à votre compte, depuis la mise à la retraite.",
        why: "Après une retraite pour invalidité, l'activité reprise dit à qui demander.")
    case .trainingLevy:
      Row(
        "cotisation-opco",
        "Votre employeur cotise-t-il à un opérateur de compétences (OPCO) ?",
        help: "Votre employeur le sait.",
        why: "S'il cotise, votre compte s'utilise en euros ; sinon, il décide et il paie.",
        summary: "Employeur cotisant à un OPCO",
        no: "Votre employeur ne verse rien à un OPCO.",
        yes: "Votre employeur verse une contribution à un OPCO, comme une entreprise.")
    case .compensation:
      Row(
        "indemnisation", Compensation.self,
        "Qui supporte le coût de votre allocation chômage ?",
        help: "Ce n'est pas toujours celui qui la verse : France Travail peut la gérer pour votre "
          + "ancien employeur. Il le sait.",
        why: "Si c'est votre ancien employeur, demandez-lui ; sinon, le compte est en euros.")
    case .situation:
      Row(
        "situation", Situation.self, "Quelle est votre situation aujourd'hui ?",
        help: "Celle du jour où vous demandez la formation.",
        why: "Votre position dit si la formation est possible maintenant, et qui en décide.",
        usual: [.inPost, .sickLeave, .parentalLeave, .secondment, .availability],
        others: "Autre situation")
    case .activity:
      Row(
        "activite", Activity.self, "Quelle activité exercez-vous pendant ce temps ?",
        help: "C'est elle qui désigne le régime applicable.",
        why: "C'est l'activité exercée qui dit quel compte s'utilise, et à qui demander.")
    case .host:
      Row(
        "accueil", Host.self, "Qui vous accueille en détachement ?",
        help: "L'organisme auprès duquel vous êtes détaché.",
        why: "Celui qui vous accueille reçoit la demande, ou bien le compte est en euros.")
    case .agreement:
      Row(
        "convention", Agreement.self,
        "Que dit la convention de mise à disposition sur la formation ?",
        help: "Demandez-la à votre employeur d'origine si vous ne l'avez pas.",
        why: "Si elle n'en dit rien, votre employeur d'origine décide et paie.")
    case .medicalOpinion:
      Row(
        "avis-medical", MedicalOpinion.self, "Quel est l'avis médical sur cette formation ?",
        help: "La procédure varie : demandez à votre employeur qui rend cet avis.",
        why: "Pendant ce congé, la formation demande un avis médical favorable.")
    case .aim:
      Row(
        "but", Aim.self, "À quoi servira la formation ?",
        help:
          "La loi n'ouvre la formation pendant ces congés que pour se réadapter ou se reconvertir.",
        why: "Même avec un avis favorable, une formation pour un autre but attend la fin du congé.")
    case .employers:
      Row(
        "employeurs", EmployerCount.self, "Combien d'employeurs avez-vous ?",
        help:
          "Par exemple deux communes, une commune et un syndicat, une commune et une entreprise.",
        why: "Avec plusieurs employeurs publics, chacun est concerné par la demande."
      )
    case .training:
      Row(
        "formation", Training.self, "Quelle formation demandez-vous ?",
        help: "Choisissez ce qui décrit le mieux votre demande.",
        why: "Le compte sert un projet d'évolution : ce qu'exige le poste actuel n'y entre pas.",
        usual: [
          .diploma, .skills, .competition, .skillsAssessment, .experienceValidation,
          .drivingLicence,
        ], others: "Autre formation")
    case .preparation:
      Row(
        "preparation", Preparation.self, "De quoi avez-vous besoin pour le concours ou l'examen ?",
        help: "Les cours et les révisions personnelles ne suivent pas les mêmes règles.",
        why: "Des cours et du temps pour réviser seul ne s'obtiennent pas de la même façon.")
    case .timeSavings:
      Row(
        "cet", "Avez-vous des jours sur un compte épargne-temps (CET) ?",
        help: "Le CET s'utilise avant le CPF pour réviser.",
        why: "Tant qu'il reste des jours épargnés, le CPF attend.",
        summary: "Jours sur un CET",
        no: "Vous n'avez pas de compte épargne-temps, ou il est vide.",
        yes: "Des jours de congé ou de RTT y sont épargnés.")
    case .licence:
      Row(
        "permis", Licence.self, "Pourquoi ce permis ?",
        help: "Le compte sert un projet d'évolution, pas le poste déjà tenu.",
        why: "Seul un permis utile à un futur métier relève du compte.")
    case .project:
      Row(
        "projet", Project.self, "Votre projet d'évolution professionnelle est-il formulé ?",
        help: "Une mobilité, une promotion, une reconversion, y compris vers le privé.",
        why: "Le projet fait partie de la demande ; s'il reste à bâtir, c'est le premier pas.")
    case .balance:
      Row(
        "heures", Balance.self, "Vos heures suffisent-elles pour toute la formation ?",
        help:
          "Votre solde est sur moncompteformation.gouv.fr ; ajoutez le DIF suivi par l'employeur.",
        why: "S'il en manque, plusieurs voies les complètent, chacune avec ses conditions."
      )
    case .complement:
      Row(
        "complement", Complement.self, "Comment compléter les heures qui manquent ?",
        help: "Ces voies ne s'ouvrent pas toutes à tout le monde.",
        why: "Chaque voie a ses démarches et ses délais.")
    case .preventionOpinion:
      Row(
        "avis-prevention",
        "Le médecin du travail atteste-t-il un risque d'inaptitude ?",
        help: "C'est un risque qui est attesté, pas une inaptitude déjà prononcée.",
        why: "Ces heures en plus ne s'obtiennent qu'avec cette attestation.",
        summary: "Risque d'inaptitude attesté",
        no: "Vous n'avez pas cette attestation, ou pas encore.",
        yes: "Le médecin du travail l'a écrit.")
    case .provider:
      Row(
        "assure-par", Provider.self, "Qui assure la formation ?",
        help: "Votre employeur peut préférer une formation qu'il assure.",
        why: "Assurée par l'employeur ou le CNFPT, elle peut être de droit (agent prioritaire).")
    case .priorityPublic:
      Row(
        "public-prioritaire", "Êtes-vous un agent prioritaire pour la formation ?",
        help:
          "Catégorie C ou emploi de niveau C sans niveau 4 (baccalauréat) ; handicap (RQTH, AAH, rente, "
          + "invalidité…) ; usure constatée après avis du médecin du travail.",
        why: "Pour un agent prioritaire, cette formation est de droit.",
        summary: "Agent prioritaire",
        no: "Aucun de ces cas n'est le vôtre.",
        yes: "L'un de ces cas est le vôtre.")

    case .deliberation:
      Row(
        "deliberation",
        "Votre collectivité a-t-elle voté une délibération sur le CPF ?",
        help: "Elle fixe des plafonds de prise en charge ; elle n'est pas obligatoire.",
        why: "Sans plafond voté, les frais pédagogiques accordés sont payés en entier.",
        summary: "Délibération sur le CPF",
        no: "Aucun plafond n'a été voté.",
        yes: "L'assemblée a fixé ce que la collectivité prend en charge.")
    case .refusals:
      Row(
        "refus", Refusals.self, "Une demande de même nature a-t-elle déjà été refusée ?",
        help: "Comptez les refus opposés deux années de suite à une formation de même nature.",
        why: "Après deux années de refus, un troisième demande d'abord l'avis de la commission.")
    }
  }
}
