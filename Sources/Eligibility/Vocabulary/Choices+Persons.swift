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
  case other = "autre"

  package var label: String {
    switch self {
    case .tenured: "Fonctionnaire titulaire"
    case .probationer: "Fonctionnaire stagiaire, pas encore titularisé"
    case .permanentContract: "Contractuel de droit public en CDI"
    case .fixedTermContract: "Contractuel de droit public en CDD"
    case .subsidisedContract: "Contrat aidé ou autre contrat de droit privé en collectivité (PEC…)"
    case .apprentice: "Apprenti en collectivité"
    case .consortium: "Agent d'un groupement d'intérêt public (GIP)"
    case .formerAgent: "Ancien agent public : fin de contrat, démission, rupture, licenciement"
    case .retired: "Retraité"
    case .retiredOnDisability: "Retraité pour invalidité"
    case .elected: "Élu local"
    case .casual: "Vacataire"
    case .outsideStatute: "Militaire, magistrat, personnel des assemblées, praticien hospitalier"
    case .privateSector: "Salarié du privé, indépendant ou demandeur d'emploi"
    case .studentTrainee: "Étudiant en stage, sous convention"
    case .other: "Aucun de ces statuts"
    }
  }
}

/// The statuses of someone who works for a territorial employer.
package enum AgentStatus: String, Choice {
  case tenured = "titulaire"
  case probationer = "stagiaire"
  case permanentContract = "cdi"
  case fixedTermContract = "cdd"
  case subsidisedContract = "contrat-aide"
  case apprentice = "apprenti"

  package var label: String {
    switch self {
    case .tenured: Status.tenured.label
    case .probationer: Status.probationer.label
    case .permanentContract: Status.permanentContract.label
    case .fixedTermContract: Status.fixedTermContract.label
    case .subsidisedContract: Status.subsidisedContract.label
    case .apprentice: Status.apprentice.label
    }
  }
}

/// The two answers to a plain question.
package enum YesNo: String, Choice {
  case no = "non"
  case yes = "oui"

  package var label: String {
    switch self {
    case .no: "Non"
    case .yes: "Oui"
    }
  }
}

/// The law that a groupement d'intérêt public applies to its staff.
package enum ConsortiumRegime: String, Choice {
  case publicLaw = "droit-public"
  case labourCode = "code-du-travail"

  package var label: String {
    switch self {
    case .publicLaw: "Règles du droit public"
    case .labourCode: "Règles du code du travail"
    }
  }
}

/// Who bears the cost of the allowance of someone who left public employment.
package enum Compensation: String, Choice {
  case formerEmployer = "ancien-employeur"
  case jobCentre = "france-travail"
  case none = "aucune"

  package var label: String {
    switch self {
    case .formerEmployer: "Allocation à la charge de l'ancien employeur public"
    case .jobCentre: "Allocation à la charge de France Travail"
    case .none: "Sans allocation"
    }
  }
}

/// The work done during a disponibilité or another unpaid leave, or after a retirement.
package enum Activity: String, Choice {
  case none = "aucune"
  case publicSector = "publique"
  case privateSector = "privee"

  package var label: String {
    switch self {
    case .none: "Sans activité"
    case .publicSector: "Avec un emploi public"
    case .privateSector: "Avec une activité privée ou à son compte"
    }
  }
}
