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

  package var label: String {
    switch self {
    case .diploma: "Diplôme, titre ou certification"
    case .skills: "Compétences pour un projet d'évolution"
    case .competition: "Concours ou examen professionnel"
    case .skillsAssessment: "Bilan de compétences"
    case .experienceValidation: "Validation des acquis de l'expérience (VAE)"
    case .basicSkills: "Socle de connaissances et de compétences (CléA)"
    case .literacy: "Lire, écrire, compter, apprendre le français"
    case .drivingLicence: "Permis de conduire"
    case .business: "Création ou reprise d'entreprise"
    case .territorialCatalogue: "Formation déjà proposée par le CNFPT"
    case .jobAdaptation: "Adaptation au poste, ou demandée par l'employeur pour le poste (CACES…)"
    case .mandatory: "Formation statutaire obligatoire"
    case .notTraining: "Achat de matériel ou autre dépense"
    }
  }
}

/// How a competition or an examination is prepared.
package enum Preparation: String, Choice {
  case courses = "cours"
  case personalStudy = "personnelle"

  package var label: String {
    switch self {
    case .courses: "Des cours ou une préparation organisée"
    case .personalStudy: "Du temps pour réviser seul"
    }
  }
}

/// What a driving licence is wanted for.
package enum Licence: String, Choice {
  case futureJob = "futur-metier"
  case currentJob = "poste-actuel"
  case personal = "personnel"

  package var label: String {
    switch self {
    case .futureJob: "Permis exigé pour le métier visé par le projet"
    case .currentJob: "Permis utile au poste occupé"
    case .personal: "Permis pour un usage personnel"
    }
  }
}
