extension Status {
  package var usage: Usage {
    switch self {
    case .tenured:
      Usage(
        "Titulaire : vous avez été titularisé dans un grade, par un arrêté.",
        "titulaire", "agent titulaire", "TIT", "fonctionnaire titulaire",
        "titulaire CNRACL", "titulaire IRCANTEC", "fonctionnaire titulaire territorial")
    case .probationer:
      Usage(
        "Stagiaire de la fonction publique : nommé dans un grade, avant la titularisation.",
        "fonctionnaire stagiaire", "agent stagiaire", "stagiaire de la fonction publique",
        "stagiaire CNRACL", "stagiaire IRCANTEC")
    case .permanentContract:
      Usage(
        "CDI : un contrat de droit public sans date de fin.",
        "contractuel CDI", "agent contractuel CDI", "contrat à durée indéterminée",
        "contractuel à durée indéterminée", "contractuel permanent CDI",
        "contractuel de droit public CDI", "non titulaire CDI")
    case .fixedTermContract:
      Usage(
        "CDD : un contrat de droit public avec une date de fin, même renouvelé.",
        "contractuel CDD", "agent contractuel CDD", "contrat à durée déterminée",
        "contractuel à durée déterminée", "contractuel de droit public CDD", "non titulaire CDD",
        "contrat de projet", "remplaçant", "saisonnier")
    case .subsidisedContract:
      Usage(
        "Contrat aidé : un contrat de droit privé signé par une collectivité, comme un PEC.",
        "contrat aidé", "PEC", "parcours emploi compétences", "CUI", "CAE", "CUI-CAE",
        "contrat unique d'insertion", "adulte-relais", "contrat de droit privé")
    case .apprentice:
      Usage(
        "Apprenti : un contrat d'apprentissage signé par une collectivité.",
        "apprenti", "apprentie", "apprentissage", "contrat d'apprentissage", "alternant")
    case .consortium:
      Usage(
        "GIP : un groupement qui réunit plusieurs organismes, comme une MDPH.",
        "agent de GIP", "groupement d'intérêt public", "MDPH")
    case .formerAgent:
      Usage(
        "Ancien agent : votre contrat ou votre emploi public a pris fin.",
        "ex-agent", "ancien contractuel", "ancien fonctionnaire", "agent parti", "fin de contrat",
        "démissionnaire", "licencié", "rupture conventionnelle", "radié")
    case .retired:
      Usage(
        "Retraité : votre pension de retraite est versée.",
        "retraité", "en retraite", "à la retraite", "pensionné")
    case .retiredOnDisability:
      Usage(
        "Retraité pour invalidité : mis à la retraite parce que la santé ne permet plus le travail.",
        "retraite pour invalidité", "retraité invalidité", "retraite invalidité")
    case .elected:
      Usage(
        "Élu : maire, adjoint, conseiller municipal, départemental ou régional.",
        "élu", "élue", "élu local", "maire", "adjoint au maire", "maire adjoint",
        "conseiller municipal", "conseiller départemental", "conseiller régional",
        "conseiller communautaire")
    case .casual:
      Usage(
        "Vacataire : payé à l'acte, pour une tâche précise et de temps en temps.",
        "vacation", "vacations")
    case .outsideStatute:
      Usage(
        "Ceux que le statut général ne régit pas : militaires, magistrats, praticiens hospitaliers.",
        "militaire", "magistrat", "praticien hospitalier", "hors statut", "gendarme",
        "personnel des assemblées")
    case .privateSector:
      Usage(
        "Privé : un employeur privé, votre propre activité, ou une recherche d'emploi.",
        "privé", "salarié du privé", "salarié", "indépendant", "demandeur d'emploi", "chômeur",
        "chômage", "auto-entrepreneur", "micro-entrepreneur", "intérimaire")
    case .studentTrainee:
      Usage(
        "Étudiant : un stage prévu par une convention avec votre école.",
        "étudiant", "stagiaire école", "stagiaire étudiant", "élève en stage",
        "stagiaire sous convention")
    case .other:
      Usage(
        "Votre situation n'est dans aucune de ces lignes.",
        "autre", "aucun", "autre statut", "aucun de ces statuts")
    }
  }
}

extension AgentStatus {
  package var usage: Usage { status.usage }

  /// The same among all statuses.
  private var status: Status {
    switch self {
    case .tenured: .tenured
    case .probationer: .probationer
    case .permanentContract: .permanentContract
    case .fixedTermContract: .fixedTermContract
    case .subsidisedContract: .subsidisedContract
    case .apprentice: .apprentice
    }
  }
}

extension YesNo {
  /// The words alone: a question that has this answer gives its own hint (`Question+Row.swift`).
  package var usage: Usage {
    switch self {
    case .no: Usage("Non.", "n", "faux", "false", "0")
    case .yes: Usage("Oui.", "o", "vrai", "true", "1", "x")
    }
  }
}

extension ConsortiumRegime {
  package var usage: Usage {
    switch self {
    case .publicLaw:
      Usage(
        "Droit public : les règles des contractuels de la fonction publique.",
        "public", "contrat de droit public")
    case .labourCode:
      Usage(
        "Code du travail : les règles des salariés du privé.",
        "privé", "droit privé", "contrat de droit privé")
    }
  }
}

extension Compensation {
  package var usage: Usage {
    switch self {
    case .formerEmployer:
      Usage(
        "Votre ancienne collectivité paie votre chômage, même si France Travail le verse.",
        "ancien employeur", "collectivité", "employeur public", "auto-assurance")
    case .jobCentre:
      Usage(
        "Votre ancienne collectivité cotisait : France Travail paie votre chômage.",
        "France Travail", "Pôle emploi", "Unédic", "assurance chômage")
    case .none:
      Usage("Personne ne vous verse d'allocation.", "aucune", "sans", "non", "pas d'allocation")
    }
  }
}

extension Activity {
  package var usage: Usage {
    switch self {
    case .none:
      Usage(
        "Vous ne travaillez pas en ce moment.",
        "sans emploi", "pas d'activité", "aucune activité", "inactif", "non", "rien", "sans")
    case .publicSector:
      Usage(
        "Une mairie, un hôpital, l'État ou un autre employeur public vous paie.",
        "public", "emploi public", "activité publique", "secteur public", "agent public",
        "emploi dans le public")
    case .privateSector:
      Usage(
        "Une entreprise ou une association vous paie, ou vous êtes à votre compte.",
        "privé", "secteur privé", "activité privée", "emploi privé", "salarié", "salarié du privé",
        "à son compte", "indépendant", "auto-entrepreneur", "micro-entrepreneur", "entreprise")
    }
  }
}
