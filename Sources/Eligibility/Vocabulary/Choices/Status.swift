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

  package var row: ChoiceRow {
    switch self {
    case .tenured:
      ChoiceRow(
        "Fonctionnaire titulaire",
        hint: "Titulaire : vous avez été titularisé dans un grade, par un arrêté.",
        "titulaire", "agent titulaire", "TIT", "fonctionnaire titulaire",
        "titulaire CNRACL", "titulaire IRCANTEC", "fonctionnaire titulaire territorial")
    case .probationer:
      ChoiceRow(
        "Fonctionnaire stagiaire, pas encore titularisé",
        hint: "Stagiaire de la fonction publique : nommé dans un grade, avant la titularisation.",
        "fonctionnaire stagiaire", "agent stagiaire", "stagiaire de la fonction publique",
        "stagiaire CNRACL", "stagiaire IRCANTEC")
    case .permanentContract:
      ChoiceRow(
        "Contractuel de droit public en CDI",
        hint: "CDI : un contrat de droit public sans date de fin.",
        "contractuel CDI", "agent contractuel CDI", "contrat à durée indéterminée",
        "contractuel à durée indéterminée", "contractuel permanent CDI",
        "contractuel de droit public CDI", "non titulaire CDI")
    case .fixedTermContract:
      ChoiceRow(
        "Contractuel de droit public en CDD",
        hint: "CDD : un contrat de droit public avec une date de fin, même renouvelé.",
        "contractuel CDD", "agent contractuel CDD", "contrat à durée déterminée",
        "contractuel à durée déterminée", "contractuel de droit public CDD", "non titulaire CDD",
        "contrat de projet", "remplaçant", "saisonnier")
    case .subsidisedContract:
      ChoiceRow(
        "Contrat aidé ou autre contrat de droit privé en collectivité (PEC…)",
        hint: "Contrat aidé : un contrat de droit privé signé par une collectivité, comme un PEC.",
        "contrat aidé", "PEC", "parcours emploi compétences", "CUI", "CAE", "CUI-CAE",
        "contrat unique d'insertion", "adulte-relais", "contrat de droit privé")
    case .apprentice:
      ChoiceRow(
        "Apprenti en collectivité",
        hint: "Apprenti : un contrat d'apprentissage signé par une collectivité.",
        "apprenti", "apprentie", "apprentissage", "contrat d'apprentissage", "alternant")
    case .consortium:
      ChoiceRow(
        "Agent d'un groupement d'intérêt public (GIP)",
        hint: "GIP : un groupement qui réunit plusieurs organismes, comme une MDPH.",
        "agent de GIP", "groupement d'intérêt public", "MDPH")
    case .formerAgent:
      ChoiceRow(
        "Ancien agent public : fin de contrat, démission, rupture, licenciement",
        hint: "Ancien agent : votre contrat ou votre emploi public a pris fin.",
        "ex-agent", "ancien contractuel", "ancien fonctionnaire", "agent parti", "fin de contrat",
        "démissionnaire", "licencié", "rupture conventionnelle", "radié")
    case .retired:
      ChoiceRow(
        "Retraité",
        hint: "Retraité : votre pension de retraite est versée.",
        "retraité", "en retraite", "à la retraite", "pensionné")
    case .retiredOnDisability:
      ChoiceRow(
        "Retraité pour invalidité",
        hint:
          "Retraité pour invalidité : mis à la retraite parce que la santé ne permet plus le travail.",
        "retraite pour invalidité", "retraité invalidité", "retraite invalidité")
    case .elected:
      ChoiceRow(
        "Élu local",
        hint: "Élu : maire, adjoint, conseiller municipal, départemental ou régional.",
        "élu", "élue", "élu local", "maire", "adjoint au maire", "maire adjoint",
        "conseiller municipal", "conseiller départemental", "conseiller régional",
        "conseiller communautaire")
    case .casual:
      ChoiceRow(
        "Vacataire",
        hint: "Vacataire : payé à l'acte, pour une tâche précise et de temps en temps.",
        "vacation", "vacations")
    case .outsideStatute:
      ChoiceRow(
        "Militaire, magistrat, personnel des assemblées, praticien hospitalier",
        hint:
          "Ceux que le statut général ne régit pas : militaires, magistrats, praticiens hospitaliers.",
        "militaire", "magistrat", "praticien hospitalier", "hors statut", "gendarme",
        "personnel des assemblées")
    case .privateSector:
      ChoiceRow(
        "Salarié du privé, indépendant ou demandeur d'emploi",
        hint: "Privé : un employeur privé, votre propre activité, ou une recherche d'emploi.",
        "privé", "salarié du privé", "salarié", "indépendant", "demandeur d'emploi", "chômeur",
        "chômage", "auto-entrepreneur", "micro-entrepreneur", "intérimaire")
    case .studentTrainee:
      ChoiceRow(
        "Étudiant en stage, sous convention",
        hint: "Étudiant : un stage prévu par une convention avec votre école.",
        "étudiant", "stagiaire école", "stagiaire étudiant", "élève en stage",
        "stagiaire sous convention")
    case .other:
      ChoiceRow(
        "Aucun de ces statuts",
        hint: "Votre situation n'est dans aucune de ces lignes.",
        "autre", "aucun", "autre statut", "aucun de ces statuts")
    }
  }
}
