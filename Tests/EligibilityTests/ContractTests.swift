import Eligibility
import Law
import Testing
import TestSupport

/// The names that users, scripts and other tools rely on, typed again by hand from the contract.
struct ContractTests {
  private static let questions: [(id: String, answers: Set<String>)] = [
    (
      "statut",
      [
        "titulaire", "stagiaire", "cdi", "cdd", "contrat-aide", "apprenti", "gip", "ancien-agent",
        "retraite", "retraite-invalidite", "elu", "vacataire", "hors-statut", "secteur-prive",
        "etudiant-stagiaire", "autre",
      ]
    ),
    ("qualite-agent", ["non", "oui"]),
    ("statut-agent", ["titulaire", "stagiaire", "cdi", "cdd", "contrat-aide", "apprenti"]),
    ("regime-gip", ["droit-public", "code-du-travail"]),
    ("reprise", ["aucune", "publique", "privee"]),
    ("cotisation-opco", ["non", "oui"]),
    ("indemnisation", ["ancien-employeur", "france-travail", "aucune"]),
    (
      "situation",
      [
        "en-poste", "temps-partiel-therapeutique", "maladie", "citis", "conge-parental",
        "conge-maternite", "detachement", "mise-a-disposition", "disponibilite",
        "disponibilite-sante", "reclassement", "conge-formation", "decharge-syndicale",
        "presence-parentale", "conge-sans-remuneration", "prise-en-charge", "exclusion",
        "suspension", "retraite-progressive", "autre",
      ]
    ),
    ("activite", ["aucune", "publique", "privee"]),
    ("accueil", ["public", "prive", "meme-employeur"]),
    ("convention", ["muette", "derogatoire"]),
    ("avis-medical", ["favorable", "defavorable", "absent"]),
    ("but", ["reconversion", "autre"]),
    ("employeurs", ["un", "plusieurs", "public-et-prive"]),
    (
      "formation",
      [
        "adaptation", "obligatoire", "hors-formation", "diplome", "competences", "concours",
        "bilan", "vae", "socle", "illettrisme", "permis", "entreprise", "offre-cnfpt",
      ]
    ),
    ("preparation", ["cours", "personnelle"]),
    ("cet", ["oui", "non"]),
    ("permis", ["futur-metier", "poste-actuel", "personnel"]),
    ("projet", ["formule", "en-construction", "aucun"]),
    ("heures", ["suffisantes", "insuffisantes"]),
    ("complement", ["anticipation", "inaptitude", "conge-formation", "a-mes-frais"]),
    ("avis-prevention", ["oui", "non"]),
    ("assure-par", ["employeur-ou-cnfpt", "autre"]),
    ("public-prioritaire", ["oui", "non"]),
    ("deliberation", ["oui", "non"]),
    ("refus", ["aucun", "une-annee", "deux-annees"]),
  ]

  private static let situations: [String: Set<String>] = [
    "titulaire": [
      "en-poste", "temps-partiel-therapeutique", "maladie", "citis", "conge-parental",
      "conge-maternite", "detachement", "mise-a-disposition", "disponibilite",
      "disponibilite-sante", "reclassement", "conge-formation", "decharge-syndicale",
      "presence-parentale", "prise-en-charge", "exclusion", "suspension", "retraite-progressive",
      "autre",
    ],
    "stagiaire": [
      "en-poste", "temps-partiel-therapeutique", "maladie", "citis", "conge-parental",
      "conge-maternite", "decharge-syndicale", "presence-parentale", "exclusion", "suspension",
      "autre",
    ],
    "cdi": [
      "en-poste", "temps-partiel-therapeutique", "maladie", "conge-parental", "conge-maternite",
      "mise-a-disposition", "conge-formation", "decharge-syndicale", "presence-parentale",
      "conge-sans-remuneration", "exclusion", "suspension", "retraite-progressive", "autre",
    ],
    "cdd": [
      "en-poste", "temps-partiel-therapeutique", "maladie", "conge-parental", "conge-maternite",
      "conge-formation", "decharge-syndicale", "presence-parentale", "conge-sans-remuneration",
      "exclusion", "suspension", "retraite-progressive", "autre",
    ],
  ]

  @Test func questionsStandInOrder() {
    #expect(Question.allCases.map(\.rawValue) == Self.questions.map(\.id))
    #expect(Question.allCases.filter(\.isCore).last?.rawValue == "permis")
    #expect(Question.allCases.sorted() == Question.allCases)
  }

  @Test(arguments: questions)
  func questionKnowsItsAnswers(id: String, answers: Set<String>) throws {
    let question = try #require(Question(rawValue: id))
    let known = question.answers.map(\.id)
    #expect(Set(known) == answers)
    #expect(known.count == answers.count)
    for answer in known {
      #expect(Answer(answer, to: question)?.question == question)
      #expect(Answer(answer, to: question)?.id == answer)
    }
    #expect(Answer("inconnu", to: question) == nil)
  }

  @Test(arguments: situations.keys.sorted(), ["", "elu oui ", "gip droit-public"])
  func statusOffersItsSituations(status: String, before: String) throws {
    let answers: Answers
    var expected = try #require(Self.situations[status])
    switch before {
    case "": answers = try Answers(parsing: "statut=\(status)")
    case "gip droit-public":
      answers = try Answers(parsing: "statut=gip regime-gip=droit-public")
      expected = try #require(Self.situations["cdi"])
    default: answers = try Answers(parsing: "statut=elu qualite-agent=oui statut-agent=\(status)")
    }
    guard case .asking(let question, let offered, _) = try answers.examined() else {
      Issue.record("nothing was asked")
      return
    }
    #expect(question == .situation)
    #expect(Set(offered.map(\.id)) == expected)
    #expect(offered.count == expected.count)
  }

  /// The column « asked when », over every complete list of answers.
  @Test func questionsAreAskedWhereTheContractSays() throws {
    for finding in try AnswerSpace.findings() {
      let given = Dictionary(
        uniqueKeysWithValues: finding.answers.map { ($0.question.rawValue, $0.id) })
      #expect(Set(given.keys) == Self.asked(given), "\(given)")
    }
  }

  @Test func resultsAreThoseOfTheContract() {
    #expect(
      Set(Verdict.allCases.map(\.rawValue)) == [
        "oui", "sous-avis-medical", "autre-organisme", "euros", "plus-tard", "non", "hors-champ",
        "a-verifier",
      ])
    #expect(
      Set(Request.allCases.map(\.rawValue)) == ["accord", "differable", "de-droit", "aucune"])
    #expect(
      Set(Acquisition.allCases.map(\.rawValue)) == [
        "heures", "euros", "dif-elu", "aucune", "a-verifier",
      ])
    #expect(Set(AccountUnit.allCases.map(\.rawValue)) == ["heures", "euros", "aucune"])
    #expect(
      Set(Standing.allCases.map(\.rawValue)) == ["verifie", "pratique", "a-confirmer"])
    #expect(
      Set(Party.allCases.map(\.rawValue)) == [
        "employeur", "organisme-accueil", "employeur-origine", "employeur-actuel",
        "ancien-employeur", "employeurs-concernes", "selon-convention", "centre-de-gestion",
        "titulaire-du-compte",
        "caisse-des-depots", "fonds-dif-elus", "aucun",
      ])
  }

  /// Which core questions are asked of someone who gave these answers.
  private static func asked(_ given: [String: String]) -> Set<String> {
    let status = given["statut-agent"] ?? (given["statut"] == "gip" ? "cdi" : given["statut"])
    let isIn = { (question: String, answers: Set<String>) in
      given[question].map(answers.contains) ?? false
    }
    let isOnSickLeave =
      isIn("situation", ["maladie", "citis"]) && ["titulaire", "stagiaire"].contains(status)
    let someoneDecides =
      isIn(
        "situation",
        [
          "en-poste", "temps-partiel-therapeutique", "conge-parental", "mise-a-disposition",
          "conge-formation", "decharge-syndicale", "prise-en-charge",
        ]) || isIn("accueil", ["public", "meme-employeur"]) || isIn("but", ["reconversion"])
      || isIn("activite", ["publique"])
      || isIn("reprise", ["publique"]) || isIn("cotisation-opco", ["non"])
      || isIn("indemnisation", ["ancien-employeur"])
    let hasServiceTime =
      !isIn("situation", ["maladie", "citis", "conge-parental", "conge-formation"])
      && !isIn("statut", ["ancien-agent"])
    let conditions: [String: Bool] = [
      "statut": true,
      "qualite-agent": isIn("statut", ["elu"]),
      "statut-agent": isIn("qualite-agent", ["oui"]),
      "regime-gip": isIn("statut", ["gip"]),
      "reprise": isIn("statut", ["retraite-invalidite"]),
      "cotisation-opco": ["contrat-aide", "apprenti"].contains(status),
      "indemnisation": isIn("statut", ["ancien-agent"]),
      "situation": ["titulaire", "stagiaire", "cdi", "cdd"].contains(status)
        && !isIn("regime-gip", ["code-du-travail"]),
      "activite": isIn("situation", ["disponibilite", "conge-sans-remuneration"]),
      "accueil": isIn("situation", ["detachement"]),
      "convention": isIn("situation", ["mise-a-disposition"]),
      "avis-medical": isOnSickLeave,
      "but": isIn("avis-medical", ["favorable"]),
      "employeurs": isIn("situation", ["en-poste", "temps-partiel-therapeutique"]),
      "formation": someoneDecides,
      "preparation": isIn("formation", ["concours"]),
      "cet": isIn("preparation", ["personnelle"]) && hasServiceTime,
      "permis": isIn("formation", ["permis"]),
    ]
    return Set(conditions.filter(\.value).keys)
  }
}
