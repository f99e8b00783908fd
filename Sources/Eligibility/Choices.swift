/// Who the person is, for the account.
package enum Status: String, Choice {
  case tenured = "titulaire"
  case probationer = "stagiaire"
  case permanentContract = "cdi"
  case fixedTermContract = "cdd"
  case subsidisedContract = "contrat-aide"
  case apprentice = "apprenti"
  case consortium = "gip"
  case formerAgent = "ancien-agent"
  case retired = "retraite"
  case retiredOnDisability = "retraite-invalidite"
  case elected = "elu"
  case casual = "vacataire"
  case outsideStatute = "hors-statut"
  case privateSector = "secteur-prive"
  case studentTrainee = "etudiant-stagiaire"
}

/// The statuses of someone who works for a territorial employer.
package enum AgentStatus: String, Choice {
  case tenured = "titulaire"
  case probationer = "stagiaire"
  case permanentContract = "cdi"
  case fixedTermContract = "cdd"
  case subsidisedContract = "contrat-aide"
  case apprentice = "apprenti"
}

/// The two answers to a plain question.
package enum YesNo: String, Choice {
  case no = "non"
  case yes = "oui"
}

/// The law that a groupement d'intérêt public applies to its staff.
package enum ConsortiumRegime: String, Choice {
  case publicLaw = "droit-public"
  case labourCode = "code-du-travail"
}

/// The work done during a disponibilité or after a retirement.
package enum Activity: String, Choice {
  case none = "aucune"
  case publicSector = "publique"
  case privateSector = "privee"
}

/// The administrative position on the day of the request.
package enum Situation: String, Choice {
  case inPost = "en-poste"
  case therapeuticPartTime = "temps-partiel-therapeutique"
  case sickLeave = "maladie"
  case workInjuryLeave = "citis"
  case parentalLeave = "conge-parental"
  case birthLeave = "conge-maternite"
  case secondment = "detachement"
  case assignment = "mise-a-disposition"
  case availability = "disponibilite"
  case healthAvailability = "disponibilite-sante"
  case redeployment = "reclassement"
  case trainingLeave = "conge-formation"
}

/// The nature of the organisation that hosts a seconded civil servant.
package enum Host: String, Choice {
  case publicBody = "public"
  case privateBody = "prive"
}

/// What a convention de mise à disposition says about the account.
package enum Agreement: String, Choice {
  case silent = "muette"
  case derogating = "derogatoire"
}

/// The medical opinion on a training during a leave for health reasons.
package enum MedicalOpinion: String, Choice {
  case favourable = "favorable"
  case unfavourable = "defavorable"
  case absent
}

/// What a training during a leave for health reasons is for.
package enum Aim: String, Choice {
  case retraining = "reconversion"
  case other = "autre"
}

/// How many territorial employers the agent works for.
package enum EmployerCount: String, Choice {
  case one = "un"
  case several = "plusieurs"
}

/// The kind of training asked for.
package enum Training: String, Choice {
  case diploma = "diplome"
  case skills = "competences"
  case competition = "concours"
  case skillsAssessment = "bilan"
  case experienceValidation = "vae"
  case basicSkills = "socle"
  case drivingLicence = "permis"
  case business = "entreprise"
  case territorialCatalogue = "offre-cnfpt"
  case jobAdaptation = "adaptation"
  case mandatory = "obligatoire"
  case notTraining = "hors-formation"
}

/// How a competition or an examination is prepared.
package enum Preparation: String, Choice {
  case courses = "cours"
  case personalStudy = "personnelle"
}

/// What a driving licence is wanted for.
package enum Licence: String, Choice {
  case futureJob = "futur-metier"
  case currentJob = "poste-actuel"
  case personal = "personnel"
}

/// How far the agent's professional project has got.
package enum Project: String, Choice {
  case stated = "formule"
  case underConstruction = "en-construction"
  case none = "aucun"
}

/// Whether the hours on the account cover the training.
package enum Balance: String, Choice {
  case sufficient = "suffisantes"
  case insufficient = "insuffisantes"
}

/// What makes up for missing hours.
package enum Complement: String, Choice {
  case anticipation
  case prevention = "inaptitude"
  case trainingLeave = "conge-formation"
  case ownExpense = "a-mes-frais"
}

/// Who gives the training.
package enum Provider: String, Choice {
  case employerOrCNFPT = "employeur-ou-cnfpt"
  case other = "autre"
}

/// For how many years in a row requests of the same nature were refused.
package enum Refusals: String, Choice {
  case none = "aucun"
  case oneYear = "une-annee"
  case twoYears = "deux-annees"
}
