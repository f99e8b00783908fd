/// The kind of training asked for.
package enum Training: String, Choice {
  case diploma = "diplome"
  case skills = "competences"
  case competition = "concours"
  case skillsAssessment = "bilan"
  case experienceValidation = "vae"
  case basicSkills = "socle"
  case literacy = "illettrisme"
  case drivingLicence = "permis"
  case business = "entreprise"
  case territorialCatalogue = "offre-cnfpt"
  case jobAdaptation = "adaptation"
  case mandatory = "obligatoire"
  case notTraining = "hors-formation"

  package var row: ChoiceRow {
    switch self {
    case .diploma:
      ChoiceRow(
        "Diplôme, titre ou certification",
        hint:
          "Un CAP, un BTS, une licence, un titre professionnel, un CQP, un diplôme d'infirmier…",
        "diplôme", "titre", "certification", "titre professionnel", "formation diplômante",
        "formation certifiante", "diplômant", "certifiant", "CAP", "BTS", "BUT", "licence",
        "master", "CQP", "RNCP", "BPJEPS", "CAP petite enfance", "CAP AEPE", "infirmier",
        "aide-soignant")
    case .skills:
      ChoiceRow(
        "Compétences pour un projet d'évolution",
        hint: "Une langue, un logiciel, le management : de quoi avancer vers un autre poste.",
        "compétences", "formation qualifiante", "perfectionnement", "anglais", "langue", "langues",
        "bureautique", "excel", "informatique", "langue des signes", "management")
    case .competition:
      ChoiceRow(
        "Concours ou examen professionnel",
        hint: "Se préparer à un concours ou à un examen professionnel de la fonction publique.",
        "concours", "examen professionnel", "examen pro", "préparation concours", "prépa concours",
        "préparation aux concours", "préparation à un examen professionnel", "prépa")
    case .skillsAssessment:
      ChoiceRow(
        "Bilan de compétences",
        hint: "Faire le point sur ses acquis et ses envies, avec un organisme.",
        "bilan", "bilan de compétences", "BDC", "bilan professionnel")
    case .experienceValidation:
      ChoiceRow(
        "Validation des acquis de l'expérience (VAE)",
        hint: "VAE : obtenir un diplôme par son expérience, devant un jury.",
        "VAE", "validation des acquis", "validation des acquis de l'expérience")
    case .basicSkills:
      ChoiceRow(
        "Socle de connaissances et de compétences (CléA)",
        hint: "CléA : le certificat des savoirs de base, à l'écrit, au calcul, sur ordinateur.",
        "CléA", "socle", "certificat CléA", "socle de compétences", "savoirs de base",
        "remise à niveau")
    case .literacy:
      ChoiceRow(
        "Lire, écrire, compter, apprendre le français",
        hint: "Apprendre ou réapprendre à lire, à écrire, à compter, ou le français.",
        "illettrisme", "français", "apprendre le français", "lire et écrire", "alphabétisation",
        "FLE")
    case .drivingLicence:
      ChoiceRow(
        "Permis de conduire",
        hint: "Le permis d'une moto, d'une voiture, d'un camion ou d'un car.",
        "permis", "permis de conduire", "permis B", "permis C", "permis D", "permis moto",
        "permis A", "permis poids lourd", "permis PL", "code de la route")
    case .business:
      ChoiceRow(
        "Création ou reprise d'entreprise",
        hint: "Apprendre à créer une entreprise, ou à en reprendre une.",
        "création d'entreprise", "reprise d'entreprise", "entreprise", "créer son entreprise",
        "micro-entreprise", "auto-entreprise")
    case .territorialCatalogue:
      ChoiceRow(
        "Formation déjà proposée par le CNFPT",
        hint: "Une formation que le CNFPT propose déjà à votre collectivité.",
        "CNFPT", "catalogue CNFPT", "formation CNFPT", "offre CNFPT", "offre du CNFPT")
    case .jobAdaptation:
      ChoiceRow(
        "Adaptation au poste, ou demandée par l'employeur pour le poste (CACES…)",
        hint:
          "Ce que votre poste actuel demande : un logiciel du service, un CACES, une habilitation.",
        "adaptation au poste", "adaptation", "adaptation à l'emploi", "CACES", "habilitation",
        "habilitation électrique", "FCO", "SST", "formation au poste")
    case .mandatory:
      ChoiceRow(
        "Formation statutaire obligatoire",
        hint: "Les formations que le statut impose : intégration, professionnalisation, police.",
        "obligatoire", "formation obligatoire", "intégration", "formation d'intégration",
        "professionnalisation", "formation de professionnalisation", "statutaire",
        "formation statutaire", "FIA")
    case .notTraining:
      ChoiceRow(
        "Achat, loisir ou autre dépense",
        hint: """
          Un ordinateur, un voyage, un loisir, un coaching de bien-être : ce n'est pas une formation \
          professionnelle.
          """,
        "matériel", "achat", "ordinateur", "achat de matériel", "autre dépense", "hors formation",
        "loisir", "achat de matériel ou autre dépense")
    }
  }
}
