import CheckerCore
import DecisionTree
import Eligibility
import Testing

/// What people call questions and answers.
struct NameTests {
  /// No name claims two answers of one question, nor two questions.
  @Test func aNameMeansOneThing() {
    let names = CheckerCodes.names
    for (list, what) in [(names.questions, "questions")]
      + zip(names.answers, CheckerCodes.questions.map(\.rawValue))
    {
      for (key, claims) in Dictionary(grouping: list, by: \.key) where claims.count > 1 {
        let text = String(decoding: key.bytes, as: UTF8.self)
        Issue.record("« \(text) » (\(what)) : \(claims.map(\.code))")
      }
    }
  }

  /// Every answer has its hint, one sentence that fits on two lines of a telephone.
  @Test func everyAnswerHasAHint() {
    for answer in Question.allCases.flatMap(\.answers) {
      let hint = answer.hint
      #expect((4...110).contains(hint.count), "\(answer.assignment): \(hint.count)")
      #expect(hint.last == "." || hint.last == "…", "\(answer.assignment)")
      #expect(hint.first?.isUppercase == true, "\(answer.assignment)")
    }
  }

  @Test(arguments: [
    ("statut", "Titulaire", "titulaire"), ("statut", "FONCTIONNAIRE TITULAIRE", "titulaire"),
    ("statut", "Contractuel CDD", "cdd"), ("statut", "contractuelle en C.D.D.", "cdd"),
    ("statut", "Agent·e titulaire", "titulaire"), ("statut", "titulaire(s)", "titulaire"),
    ("statut", "Apprentie", "apprenti"), ("statut", "Retraitée", "retraite"),
    ("statut", "ÉLUE", "elu"), ("statut", "Stagiaire", "stagiaire"),
    ("statut", "PEC", "contrat-aide"),
    ("situation", "CLM", "maladie"), ("situation", "Congé de longue maladie", "maladie"),
    ("situation", "conge longue duree", "maladie"),
    ("situation", "congé parental", "conge-parental"),
    ("situation", "En activité", "en-poste"), ("situation", "dispo", "disponibilite"),
    ("situation", "Dispo d'office", "disponibilite-sante"),
    ("situation", "détachée", "detachement"),
    ("situation", "mi-temps thérapeutique", "temps-partiel-therapeutique"),
    ("situation", "accident de service", "citis"),
    ("situation", "Mis(e) à disposition", "mise-a-disposition"),
    ("formation", "VAE", "vae"), ("formation", "V.A.E.", "vae"),
    ("formation", "bilan de compétence", "bilan"), ("formation", "Permis B", "permis"),
    ("formation", "CACES", "adaptation"), ("formation", "Création d’entreprise", "entreprise"),
    ("employeurs", "2", "plusieurs"), ("cet", "X", "oui"),
  ])
  func usualWordsAreAnswers(question: String, text: String, id: String) throws {
    let question = try #require(Question(rawValue: question))
    guard case .one(let answer?) = CheckerCodes.answer(named: text, to: question) else {
      Issue.record("« \(text) » is no answer")
      return
    }
    #expect(answer.id == id)
  }

  @Test(arguments: [
    ("statut", "contractuel", ["cdi", "cdd"]),
    ("statut", "fonctionnaire", ["titulaire", "stagiaire"]),
    ("situation", "accident du travail", ["maladie", "citis"]),
  ])
  func aVagueWordNamesItsCandidates(question: String, text: String, ids: [String]) throws {
    let question = try #require(Question(rawValue: question))
    guard case .perhaps(let answers) = CheckerCodes.answer(named: text, to: question) else {
      Issue.record("« \(text) » is not vague")
      return
    }
    let found = Set(answers.compactMap(\.self).map(\.id))
    #expect(found.isSuperset(of: ids), "\(found)")
  }

  @Test func notKnowingHasItsWordsEverywhere() {
    for question in Question.allCases {
      for text in ["inconnu", "Ne sait pas", "NSP"] {
        guard case .one(nil) = CheckerCodes.answer(named: text, to: question) else {
          Issue.record("\(question.rawValue): \(text)")
          continue
        }
      }
    }
  }

  @Test(arguments: [
    ("Statut", "statut"), ("Quel est votre statut ?", "statut"), ("Position", "situation"),
    ("Formation demandée", "formation"), ("Avis médical", "avis-medical"),
    ("Compte épargne-temps", "cet"),
  ])
  func questionsHaveUsualNames(text: String, id: String) {
    guard case .one(let question) = CheckerCodes.question(named: text) else {
      Issue.record("« \(text) » is no question")
      return
    }
    #expect(question.rawValue == id)
  }

  @Test(arguments: ["", " ", "-", "éé", "\u{FEFF}", "🙂", "(", "a.b.c"])
  func strangeTextsAreNoNames(text: String) {
    for question in Question.allCases {
      if case .one = CheckerCodes.answer(named: text, to: question) {
        Issue.record("\(question.rawValue): « \(text) »")
      }
    }
  }
}
