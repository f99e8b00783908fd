extension Training {
  package var usage: Usage {
    switch self {
    case .diploma:
      Usage(
        "Un CAP, un BTS, une licence, un titre professionnel, un CQP, un diplôme d'infirmier…",
        "diplôme", "titre", "certification", "titre professionnel", "formation diplômante",
        "formation certifiante", "diplômant", "certifiant", "CAP", "BTS", "BUT", "licence",
        "master", "CQP", "RNCP", "BPJEPS", "CAP petite enfance", "CAP AEPE", "infirmier",
        "aide-soignant")
    case .skills:
      Usage(
        "Une langue, un logiciel, le management : de quoi avancer vers un autre poste.",
        "compétences", "formation qualifiante", "perfectionnement", "anglais", "langue", "langues",
        "bureautique", "excel", "informatique", "langue des signes", "management")
    case .competition:
      Usage(
        "Se préparer à un concours ou à un examen professionnel de la fonction publique.",
        "concours", "examen professionnel", "examen pro", "préparation concours", "prépa concours",
        "préparation aux concours", "préparation à un examen professionnel", "prépa")
    case .skillsAssessment:
      Usage(
        "Faire le point sur ses acquis et ses envies, avec un organisme.",
        "bilan", "bilan de compétences", "BDC", "bilan professionnel")
    case .experienceValidation:
      Usage(
        "VAE : obtenir un diplôme par son expérience, devant un jury.",
        "VAE", "validation des acquis", "validation des acquis de l'expérience")
    case .basicSkills:
      Usage(
        "CléA : le certificat des savoirs de base, à l'écrit, au calcul, sur ordinateur.",
        "CléA", "socle", "certificat CléA", "socle de compétences", "savoirs de base",
        "remise à niveau")
    case .literacy:
      Usage(
        "Apprendre ou réapprendre à lire, à écrire, à compter, ou le français.",
        "illettrisme", "français", "apprendre le français", "lire et écrire", "alphabétisation",
        "FLE")
    case .drivingLicence:
      Usage(
        "Le permis d'une moto, d'une voiture, d'un camion ou d'un car.",
        "permis", "permis de conduire", "permis B", "permis C", "permis D", "permis moto",
        "permis A", "permis poids lourd", "permis PL", "code de la route")
    case .business:
      Usage(
        "Apprendre à créer une entreprise, ou à en reprendre une.",
        "création d'entreprise", "reprise d'entreprise", "entreprise", "créer son entreprise",
        "micro-entreprise", "auto-entreprise")
    case .territorialCatalogue:
      Usage(
        "Une formation que le CNFPT propose déjà à votre collectivité.",
        "CNFPT", "catalogue CNFPT", "formation CNFPT", "offre CNFPT", "offre du CNFPT")
    case .jobAdaptation:
      Usage(
        "Ce que votre poste actuel demande : un logiciel du service, un CACES, une habilitation.",
        "adaptation au poste", "adaptation", "adaptation à l'emploi", "CACES", "habilitation",
        "habilitation électrique", "FCO", "SST", "formation au poste")
    case .mandatory:
      Usage(
        "Les formations que le statut impose : intégration, professionnalisation, police.",
        "obligatoire", "formation obligatoire", "intégration", "formation d'intégration",
        "professionnalisation", "formation de professionnalisation", "statutaire",
        "formation statutaire", "FIA")
    case .notTraining:
      Usage(
        "Un ordinateur, un voyage, un coaching de bien-être : ce n'est pas une formation.",
        "matériel", "achat", "ordinateur", "achat de matériel", "autre dépense", "hors formation")
    }
  }
}

extension Preparation {
  package var usage: Usage {
    switch self {
    case .courses:
      Usage(
        "Un organisme ou le CNFPT vous prépare, sur place ou à distance.",
        "cours", "préparation organisée", "formation", "CNED", "prépa")
    case .personalStudy:
      Usage(
        "Des jours pour réviser chez vous : cinq par an au plus.",
        "réviser", "révisions", "réviser seul", "révision personnelle", "préparation personnelle",
        "temps de révision", "seul", "autoformation")
    }
  }
}

extension Licence {
  package var usage: Usage {
    switch self {
    case .futureJob:
      Usage(
        "Le métier que vous préparez ne s'exerce pas sans lui.",
        "futur métier", "reconversion", "nouveau métier", "projet", "autre métier")
    case .currentJob:
      Usage(
        "Votre employeur en a besoin pour votre poste.",
        "poste actuel", "poste", "poste occupé", "travail actuel")
    case .personal:
      Usage(
        "Pour votre vie de tous les jours.",
        "personnel", "usage personnel", "privé", "convenance personnelle")
    }
  }
}
