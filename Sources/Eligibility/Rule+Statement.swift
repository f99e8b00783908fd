import Law

extension Rule {
  /// What the rule says; the one table of the rules' wording and legal grounds.
  package var statement: Statement {
    switch self {

    // MARK: Who is concerned

    case .outsideStatute:
      Statement(
        "Le compte des agents publics ne vise que les agents relevant du code général de la "
          + "fonction publique.",
        [.cgfpL422_4],
        steps: [
          Clause(
            "autre-dispositif",
            "Demandez à votre employeur ou à votre établissement quel dispositif vous concerne.")
        ])
    case .retired:
      Statement(
        "La retraite ferme le compte : il ne se remplit plus et ne s'utilise plus.",
        [.decree2017Article10_1])
    case .electedOnly:
      Statement(
        "Un mandat n'ouvre pas de CPF : l'élu dispose d'un droit individuel à la formation, en "
          + "euros, géré par la Caisse des dépôts.",
        [.ordinance2021ElectedDIF, .cgfpL422_4],
        steps: [
          Clause("mon-compte-elu", "Faites votre demande dans l'espace « Mon compte élu ».")
        ])
    case .privateLawContract:
      Statement(
        "Contrat de droit privé en collectivité : les droits sont en euros, mais ils s'utilisent "
          + "selon les règles des agents publics quand l'employeur ne cotise pas à un OPCO.",
        [.ctL6323_20_1])
    case .formerAgent:
      Statement(
        "Sans emploi et indemnisé par votre ancien employeur public, c'est à lui que vous "
          + "demandez la formation, et c'est lui qui la paie.",
        [.cgfpL422_18, .decree2017Article10],
        conditions: [
          Clause(
            "pendant-l-indemnisation",
            "Vous êtes sans emploi et indemnisé au jour de la demande.")
        ])
    case .publicAgent:
      Statement(
        "Un agent public acquiert des heures et les utilise à son initiative, avec l'accord de son "
          + "employeur.",
        [.cgfpL422_4, .cgfpL422_9, .cgfpL422_11, .cgfpL422_14])
    case .probationer:
      Statement(
        "Un fonctionnaire stagiaire a le même compte qu'un titulaire dès sa nomination.",
        [.cgfpL422_4],
        conditions: [
          Clause(
            "hors-formation-integration",
            "La formation ne tombe pas pendant votre formation d'intégration.")
        ])
    case .fixedTerm:
      Statement(
        "Un contractuel utilise son compte sans ancienneté ; l'employeur peut opposer les "
          + "nécessités du service, en motivant son refus.",
        [.cgfpL422_4, .cgfpL422_11, .decree2017Article4],
        conditions: [
          Clause(
            "avant-fin-de-contrat",
            "Des heures prises d'avance ne peuvent pas dépasser la fin de votre contrat.")
        ])
    case .consortiumPublicLaw:
      Statement(
        "Un groupement d'intérêt public soumis au droit public applique à ses agents les règles "
          + "des contractuels publics.",
        [.act2011Article109, .decree2013GIP])
    case .consortiumLabourCode:
      Statement(
        "Un groupement d'intérêt public soumis au code du travail relève du CPF en euros.",
        [.act2011Article109])
    case .privateSector:
      Statement(
        "Salarié du privé, indépendant ou demandeur d'emploi : le compte est en euros et son "
          + "titulaire décide seul.",
        [.ctL6323_2],
        conditions: [
          Clause(
            "accord-absence-prive",
            "Sur le temps de travail, votre employeur privé doit accepter l'absence.")
        ])
    case .disabilityWithoutWork:
      Statement(
        "Retraité pour invalidité, vous gardez vos droits ; ils s'utilisent quand vous reprenez "
          + "une activité.",
        [.decree2017Article10_1],
        steps: [
          Clause(
            "conseil-reprise",
            "Avant de reprendre une activité, demandez conseil à France Travail sur une formation.")
        ])
    case .disabilityPublicWork:
      Statement(
        "Retraité pour invalidité ayant repris un emploi public : la demande va à l'employeur "
          + "actuel.",
        [.decree2017Article10_1, .cgfpL422_5])
    case .disabilityPrivateWork:
      Statement(
        "Retraité pour invalidité ayant repris une activité privée : les heures se convertissent "
          + "en euros.",
        [.decree2017Article10_1, .cgfpL422_5, .ctD6323_44],
        steps: [Self.conversion])
    case .electedAgent:
      Statement(
        "Un élu qui est aussi agent utilise son compte d'agent ; le droit à la formation des élus "
          + "s'y ajoute, à part.",
        [.cgfpL422_4, .ordinance2021ElectedDIF],
        conditions: [
          Clause(
            "deux-comptes-separes",
            "Le droit à la formation de l'élu, en euros, ne se mélange pas avec vos heures.")
        ])
    case .levyPaid:
      Statement(
        "Quand l'employeur public cotise à un OPCO, le salarié relève du CPF en euros du secteur "
          + "privé.",
        [.ctL6323_20_1, .ctL6323_2])

    // MARK: In which position

    case .availabilityWithoutWork:
      Statement(
        "En disponibilité sans activité, aucun employeur ne peut prendre en charge la formation.",
        [.cgfpL422_5],
        steps: [
          Clause(
            "reintegration",
            "Demandez votre réintégration, ou reprenez une activité : votre employeur étudie la "
              + "réintégration au cas par cas.")
        ])
    case .availabilityPrivateWork:
      Statement(
        "En disponibilité avec une activité privée, c'est le régime de cette activité qui "
          + "s'applique : vos heures se convertissent en euros.",
        [.cgfpL422_5, .cgfpL422_19, .ctD6323_44],
        steps: [Self.conversion])
    case .healthAvailability:
      Statement(
        "La loi n'ouvre pas la formation pendant une disponibilité d'office pour raison de santé.",
        [.cgfpL822_30, .cgfpL826_2],
        steps: [
          Clause(
            "preparation-reclassement",
            "Demandez une période de préparation au reclassement, qui a ses propres formations, ou "
              + "votre réintégration, qui rouvre le compte.")
        ])
    case .sickLeaveRetraining:
      Statement(
        "Pendant un congé de maladie ou un CITIS, le fonctionnaire peut se former pour se "
          + "réadapter ou se reconvertir, si l'avis médical est favorable.",
        [.cgfpL822_30],
        conditions: [
          Clause("avis-medical-favorable", "Un avis médical favorable à cette formation."),
          Clause("demande-de-l-agent", "La demande vient de vous : elle ne peut être imposée."),
        ])
    case .sickLeaveWaiting:
      Statement(
        "Sans avis médical favorable pour se réadapter ou se reconvertir, la formation attend la "
          + "fin du congé ; le compte continue de se remplir.",
        [.cgfpL822_30, .decree2017Article3],
        steps: [
          Clause(
            "demander-avis-medical",
            "Demandez à votre service des ressources humaines qui rend l'avis médical.")
        ])
    case .contractSickLeave:
      Statement(
        "La loi ne parle que des fonctionnaires : pour un contractuel en arrêt, la voie est celle "
          + "de l'assurance maladie.",
        [.cssL323_3_1],
        standing: .toConfirm,
        steps: [
          Clause(
            "caisse-et-medecin",
            "Avant toute inscription, demandez l'accord de votre caisse d'assurance maladie et de "
              + "votre médecin traitant, puis celui de votre employeur.")
        ])
    case .secondment:
      Statement(
        "En détachement, l'organisme d'accueil instruit la demande et la finance, selon ses "
          + "propres règles.",
        [.decree2017Article7, .cgfpL422_5])
    case .assignment:
      Statement(
        "En mise à disposition, l'employeur d'origine décide après avis de l'organisme d'accueil, "
          + "et il paie, sauf si la convention dit autre chose.",
        [.decree2017Article7],
        steps: [
          Clause("relire-convention", "Relisez la convention de mise à disposition.")
        ])
    case .parentalLeave:
      Statement(
        "En congé parental, le compte s'utilise et continue de se remplir ; vous restez en congé "
          + "pendant la formation.",
        [.cgfpL422_25, .decree2017Article3])
    case .severalEmployers:
      Statement(
        "Avec plusieurs employeurs, tous ceux que l'absence touche décident ensemble et "
          + "s'accordent sur le paiement ; les heures ne sont décomptées qu'une fois.",
        [.cgfpL422_11, .cgfpL422_17],
        standing: .practice,
        steps: [
          Clause("demande-a-chacun", "Adressez la même demande à chacun de vos employeurs.")
        ])
    case .therapeuticPartTime:
      Statement(
        "À temps partiel thérapeutique, vous êtes en activité : le compte s'utilise comme "
          + "d'ordinaire.",
        [.cgfpL823_1],
        standing: .toConfirm,
        conditions: [
          Clause(
            "compatible-avec-la-sante",
            "La formation reste compatible avec votre état de santé.")
        ])
    case .birthLeave:
      Statement(
        "Le congé de maternité, de paternité ou d'adoption compte pour acquérir des heures ; aucun "
          + "texte ne dit s'il permet de suivre une formation.",
        [.decree2017Article3],
        standing: .toConfirm,
        steps: [
          Clause(
            "apres-le-conge",
            "Demandez à votre employeur si la formation peut attendre la fin du congé.")
        ])
    case .redeployment:
      Statement(
        "Pendant une période de préparation au reclassement, rien n'interdit le CPF, mais la "
          + "période prévoit ses propres formations.",
        [.cgfpL826_2],
        standing: .toConfirm,
        steps: [
          Clause(
            "formations-de-la-ppr",
            "Faites d'abord inscrire la formation au projet de préparation au reclassement, avec "
              + "votre employeur et le centre de gestion.")
        ])
    case .trainingLeave:
      Statement(
        "Le CPF se combine avec le congé de formation professionnelle, avant ou après lui.",
        [.cgfpL422_10],
        conditions: [
          Clause(
            "frais-pendant-le-conge",
            "Pour la partie suivie en congé de formation, l'employeur n'est pas tenu de payer les "
              + "frais : demandez-le-lui.")
        ])
    case .availabilityPublicWork:
      Statement(
        "En disponibilité avec un emploi public, la demande va à l'employeur actuel, qui décide et "
          + "paie.",
        [.cgfpL422_5])
    case .privateHost:
      Statement(
        "Détaché auprès d'un organisme privé, vous relevez du régime de cet organisme : les droits "
          + "y sont en euros.",
        [.cgfpL422_5, .decree2017Article7],
        standing: .toConfirm,
        steps: [
          Clause(
            "regles-de-l-accueil",
            "Demandez à l'organisme d'accueil comment il applique le CPF du secteur privé.")
        ])
    case .derogatingAgreement:
      Statement(
        "La convention déroge à la règle générale : c'est elle qui désigne qui décide et qui paie.",
        [.decree2017Article7],
        conditions: [
          Clause(
            "convention-derogatoire",
            "La convention désigne clairement qui instruit et qui finance la formation.")
        ])

    // MARK: For which training

    case .closedTraining:
      Statement(
        "Le CPF ne sert ni à s'adapter au poste occupé, ni à suivre une formation obligatoire, ni "
          + "à acheter autre chose qu'une formation.",
        [.decree2017Article2, .cgfpL422_8])
    case .basicSkills:
      Statement(
        "Pour le socle de connaissances et de compétences, l'employeur ne peut pas refuser : il "
          + "peut seulement reporter, d'un an au plus.",
        [.cgfpL422_12])
    case .closedLicence:
      Statement(
        "Un permis pour le poste occupé ou pour un usage personnel ne relève pas du CPF.",
        [.decree2017Article2],
        steps: [
          Clause(
            "permis-pour-le-poste",
            "Si le poste l'exige, demandez la formation au titre du plan de formation.")
        ])
    case .personalStudy:
      Statement(
        "Pour réviser seul un concours ou un examen, l'agent inscrit dispose de cinq jours par "
          + "année civile au plus, pris sur le CET, à défaut sur le CPF.",
        [.decree2017Article2],
        conditions: [
          Clause("inscrit-au-concours", "Vous êtes inscrit au concours ou à l'examen."),
          Clause("calendrier-valide", "Le calendrier des jours est validé par {decideur}."),
        ])
    case .openTraining:
      Statement(
        "Le CPF finance un diplôme, un titre, une certification ou les compétences utiles à un "
          + "projet d'évolution professionnelle, y compris vers le privé.",
        [.decree2017Article2, .cgfpL422_8],
        conditions: [Self.project])
    case .examCourses:
      Statement(
        "Une préparation à un concours peut compléter celle du CNFPT, qui ne demande pas de CPF.",
        [.decree2017Article2],
        conditions: [Self.project],
        steps: [
          Clause(
            "preparation-du-cnfpt",
            "Regardez d'abord si le CNFPT propose cette préparation sans prendre d'heures.")
        ])
    case .timeSavingsFirst:
      Statement(
        "Tant qu'il reste des jours sur le CET, c'est lui qui sert à réviser ; le CPF vient après.",
        [.decree2017Article2],
        steps: [
          Clause("poser-le-cet", "Posez d'abord des jours de votre compte épargne-temps.")
        ])
    case .skillsAssessment:
      Statement(
        "Le bilan de compétences a son propre congé ; le CPF le complète.",
        [.cgfpL422_10],
        steps: [
          Clause(
            "conge-bilan",
            "Demandez d'abord le congé pour bilan de compétences (24 h ; 72 h pour les agents "
              + "prioritaires).")
        ])
    case .experienceValidation:
      Statement(
        "La VAE a son propre congé ; le CPF le complète quand le diplôme sert le projet.",
        [.cgfpL422_10, .decree2007Article28, .decree2007Article33],
        conditions: [Self.project],
        steps: [
          Clause(
            "conge-vae",
            "Demandez d'abord le congé pour VAE (24 h ; 72 h par an pour les agents prioritaires) ; "
              + "le CPF complète.")
        ])
    case .licenceForFutureJob:
      Statement(
        "Un permis exigé pour le métier visé par le projet peut relever du CPF.",
        [.decree2017Article2],
        conditions: [
          Clause("permis-exige", "Le permis est exigé pour le futur métier."), Self.project,
        ])
    case .territorialCatalogue:
      Statement(
        "Une formation du CNFPT peut être suivie au titre du CPF, mais c'est rarement utile : elle "
          + "est déjà ouverte sans prendre d'heures.",
        [.decree2017Article2],
        conditions: [Self.project],
        steps: [
          Clause(
            "inscription-cnfpt",
            "Demandez d'abord l'inscription au CNFPT, sans mobiliser le compte.")
        ])
    case .jobAdaptation:
      Statement(
        "S'adapter à son poste relève du plan de formation de l'employeur.",
        [.decree2017Article2],
        steps: [
          Clause("plan-de-formation", "Demandez cette formation au titre du plan de formation.")
        ])
    case .mandatoryTraining:
      Statement(
        "Une formation statutaire obligatoire est due par ailleurs : elle ne prend pas d'heures.",
        [.decree2017Article2],
        steps: [
          Clause(
            "formation-statutaire",
            "Voyez avec votre service des ressources humaines les dates de la formation "
              + "obligatoire.")
        ])
    case .notTraining:
      Statement(
        "Le compte ne paie que de la formation : ni matériel, ni logiciel, ni autre achat.",
        [.cgfpL422_9])
    case .sickLeaveExam:
      Statement(
        "La préparation d'un concours n'est pas citée parmi les formations ouvertes pendant un "
          + "congé de maladie.",
        [.cgfpL822_30],
        standing: .toConfirm,
        conditions: [
          Clause(
            "concours-et-reconversion",
            "Le lien entre le concours et la reconversion est admis par l'avis médical et par "
              + "l'employeur.")
        ])

    // MARK: How the request is made, decided and paid

    case .writtenRequest:
      Statement(
        "La demande est écrite : nature, calendrier et financement de la formation, et le projet "
          + "qu'elle sert.",
        [.decree2017Article6, .cgfpL422_11],
        conditions: [
          Clause("accord-ecrit", "L'accord écrit de {decideur}, avant la formation.")
        ],
        steps: [
          Clause(
            "demande-ecrite",
            "Adressez une demande écrite à {decideur} : nature, calendrier, financement, projet.")
        ])
    case .employerTrainingFirst:
      Statement(
        "Si plusieurs formations conviennent, l'employeur peut préférer celle qu'il assure.",
        [.decree2017Article6])
    case .silence:
      Statement(
        "Deux mois sans réponse valent refus ; l'agent peut en demander les motifs, dus sous un "
          + "mois.",
        [.crpaL231_4, .crpaL232_4],
        steps: [
          Clause(
            "silence-deux-mois",
            "Sans réponse sous deux mois, la demande est refusée : vous pouvez en demander les "
              + "motifs.")
        ])
    case .funding:
      Statement(
        "Qui accorde des heures du compte paie les frais pédagogiques de cette partie ; une "
          + "délibération peut fixer des plafonds, et payer les déplacements reste facultatif.",
        [.cgfpL422_17, .decree2017Article9])
    case .repayment:
      Statement(
        "Une absence sans motif valable oblige l'agent à rembourser les frais.",
        [.decree2017Article9],
        conditions: [
          Clause("assiduite", "Vous suivez la formation jusqu'au bout, sauf motif valable.")
        ])
    case .privateSchemeCosts:
      Statement(
        "Sur Mon Compte Formation, le titulaire verse une participation forfaitaire de 103,20 € en "
          + "2026, sauf exonération.",
        [.ctL6323_7],
        steps: [
          Clause(
            "mon-compte-formation",
            "Choisissez et achetez la formation sur moncompteformation.gouv.fr.")
        ])
    case .noFlatRate:
      Statement(
        "Utiliser des heures par son employeur public ne coûte aucune participation forfaitaire.",
        [.ctL6323_7],
        standing: .toConfirm)
    case .reasonedRefusal:
      Statement(
        "Un refus est motivé ; l'agent peut saisir la commission administrative paritaire "
          + "(fonctionnaire) ou la commission consultative paritaire (contractuel).",
        [.cgfpL422_11, .cgfpL422_13, .cgfpR263_10, .cgfpR272_21])
    case .requestPriorities:
      Statement(
        "Entre plusieurs demandes passent d'abord la prévention de l'inaptitude, puis les diplômes "
          + "et la VAE, puis les concours et examens.",
        [.decree2017Article8])
    case .basicSkillsRequest:
      Statement(
        "La demande est écrite : nature, calendrier et financement ; aucun projet n'est à justifier.",
        [.decree2017Article6, .cgfpL422_12],
        steps: [
          Clause(
            "demande-socle",
            "Adressez une demande écrite à {decideur} : nature, calendrier, financement.")
        ])
    case .payAndCover:
      Statement(
        "Sur le temps de travail, la formation vaut service : la paie est maintenue ; en dehors, le "
          + "régime général couvre les accidents.",
        [.decree2007Article3, .decree2007Article4])

    // MARK: What the follow-ups settle

    case .asOfRight:
      Statement(
        "Un agent prioritaire suit de plein droit la formation que son employeur ou le CNFPT assure.",
        [.decree2007Article2, .decree2007Article1, .cgfpL422_3])
    case .thirdRefusal:
      Statement(
        "Après deux années de refus, un nouveau refus de même nature demande d'abord l'avis de "
          + "l'instance paritaire.",
        [.cgfpL422_13],
        steps: [
          Clause(
            "rappeler-les-refus",
            "Rappelez dans votre demande les refus des deux années précédentes.")
        ])
    case .oldHoursFirst:
      Statement(
        "Les heures de DIF que l'employeur suit encore s'utilisent avant celles du compte.",
        [.depositsFundPage],
        standing: .practice)
    case .anticipation:
      Statement(
        "Les heures des deux années suivantes peuvent être prises d'avance, sans dépasser le plafond "
          + "du compte ni la fin du contrat.",
        [.decree2017Article4],
        conditions: [
          Clause("accord-anticipation", "Un accord écrit de {decideur} sur les heures avancées.")
        ])
    case .preventionCredit:
      Statement(
        "Pour prévenir une inaptitude, l'employeur ajoute les heures qui manquent, jusqu'à 150, hors "
          + "du compte et de son plafond.",
        [.cgfpL422_15, .decree2017Article5],
        steps: [
          Clause(
            "joindre-avis-prevention",
            "Joignez à la demande l'avis du médecin du travail sur le risque d'inaptitude.")
        ])
    case .cappedFunding:
      Statement(
        "Une délibération peut plafonner les frais pris en charge : ce qui dépasse reste à votre "
          + "charge.",
        [.decree2017Article9],
        steps: [
          Clause(
            "lire-la-deliberation",
            "Demandez la délibération et comparez ses plafonds au devis.")
        ])
    case .fullFunding:
      Statement(
        "Sans délibération qui plafonne, les frais pédagogiques accordés sont payés en entier.",
        [.cgfpL422_17])
    case .projectToBuild:
      Statement(
        "Sans projet formulé, la demande est incomplète ; un conseil aide à le construire.",
        [.decree2017Article6, .cgfpL421_3, .cgfpL422_23],
        steps: [
          Clause(
            "construire-le-projet",
            "Demandez un accompagnement à votre employeur ou au centre de gestion pour formuler le "
              + "projet.")
        ])
    case .missingHours:
      Statement(
        "Des heures qui manquent peuvent être avancées, complétées par un crédit de prévention, par "
          + "un congé de formation, ou suivies à vos frais.",
        [.decree2017Article4, .cgfpL422_15, .cgfpL422_10])
    case .preventionOpinionFirst:
      Statement(
        "Le crédit de prévention demande un avis du médecin du travail sur le risque d'inaptitude.",
        [.decree2017Article5, .cgfpL422_15],
        steps: [
          Clause(
            "demander-avis-prevention",
            "Demandez d'abord un rendez-vous au médecin du travail.")
        ])
    case .complementaryLeave:
      Statement(
        "Un congé de formation professionnelle, avant ou après, complète les heures du compte.",
        [.cgfpL422_10],
        steps: [
          Clause(
            "conge-de-formation",
            "Demandez à {decideur} les conditions et les délais du congé de formation "
              + "professionnelle.")
        ])
    case .ownExpense:
      Statement(
        "Ce que les heures ne couvrent pas peut être suivi à vos frais, avec l'accord de l'employeur "
          + "si c'est sur le temps de travail.",
        [.decree2017Article9],
        standing: .practice)
    case .firstRefusal:
      Statement(
        "Un refus de même nature l'année suivante ferait deux années : un troisième demanderait "
          + "l'avis de l'instance paritaire.",
        [.cgfpL422_13])
    case .civilServantPanel:
      Statement(
        "Pour un fonctionnaire, l'instance est la commission administrative paritaire.",
        [.cgfpR263_7])
    case .contractPanel:
      Statement(
        "Pour un contractuel de droit public, l'instance est la commission consultative paritaire.",
        [.cgfpR272_19])
    }
  }

  private static let project = Clause(
    "projet", "La formation sert un projet d'évolution professionnelle que vous expliquez.")

  private static let conversion = Clause(
    "convertir-en-euros",
    "Convertissez vous-même vos heures sur moncompteformation.gouv.fr, à 15 € l'heure.")
}
