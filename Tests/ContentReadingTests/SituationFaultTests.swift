import Diagnostics
import Law
import Testing
import TestSupport

/// The rows of `situations`, which the rules must agree with.
struct SituationFaultTests {
  private static let answers =
    "reponses: {statut: titulaire, situation: detachement, accueil: public, formation: diplome}"
  private static let expected = "attendu: {verdict: autre-organisme, decideur: organisme-accueil}"
  private static let row = "\(answers)\n    \(expected)"

  static let breakages = [
    Breakage(
      "question-inconnue", "situation: detachement", "1️⃣situatoin: detachement",
      suggesting: "situation"),
    Breakage("question-inconnue", "formation: diplome", "formation: diplome, 1️⃣é: oui"),
    Breakage("reponse-inconnue", "accueil: public", "accueil: 1️⃣publik", suggesting: "public"),
    Breakage("reponse-inconnue", "statut: titulaire", "statut: 1️⃣inconnu"),
    Breakage(
      "reponse-hors-de-propos", "titulaire, situation: detachement",
      "stagiaire, situation: 1️⃣detachement"),
    Breakage("question-non-posee", "accueil: public", "accueil: public, activite: 1️⃣aucune"),
    Breakage("situation-incomplete", row, "1️⃣reponses: {statut: titulaire}\n    \(expected)"),
    Breakage("situation-incomplete", row, "1️⃣reponses: {}\n    \(expected)"),
    Breakage(
      "valeur-inconnue", "autre-organisme", "1️⃣autre-organism", suggesting: "autre-organisme"),
    Breakage("valeur-inconnue", "decideur: organisme-accueil", "decideur: 1️⃣heures"),
    Breakage("cle-inconnue", "verdict:", "1️⃣verdit:", suggesting: "verdict"),
    Breakage("cle-manquante", row, "1️⃣\(answers)"),
    Breakage("type-inattendu", expected, "attendu: 1️⃣oui"),
    Breakage("type-inattendu", answers, "reponses: 1️⃣[titulaire]"),
    Breakage("type-inattendu", answers, "reponses: 1️⃣{statut: [titulaire]}"),
    Breakage("situation-contredite", row, "1️⃣\(answers)\n    attendu: {decideur: employeur}"),
  ]

  @Test(arguments: breakages) func aFaultIsAloneAndInItsPlace(breakage: Breakage) throws {
    try Trial(breakage).expect(breakage)
  }

  @Test func everyContradictionIsTold() throws {
    let wrong = "attendu: {verdict: non, decideur: employeur, payeur: organisme-accueil}"
    let trial = try Trial(Breakage(Self.expected, wrong))
    #expect(trial.faults.map(\.id) == ["situation-contredite", "situation-contredite"])
  }

  /// The one who reads the fault can go and read the article.
  @Test func aContradictionNamesTheSituationTheRuleAndItsArticle() throws {
    let wrong = "attendu: {verdict: non}"
    let fault = try #require(try Trial(Breakage(Self.expected, wrong)).faults.first)
    let article = try #require(LegalText(rawValue: "decret-2017-928-art-7")).reference.title
    #expect(fault.message.contains("« non »") && fault.message.contains("« autre-organisme »"))
    #expect(fault.notes.contains { $0.contains("situation=detachement") })
    #expect(fault.notes.contains { $0.contains("R11") && $0.contains(article) })
  }

  @Test func whatIsAcceptedIsListed() throws {
    let stray = Breakage("accueil: public", "accueil: public, activite: aucune, cet: oui")
    let asked = try #require(try Trial(stray).faults.first?.notes.first)
    #expect(asked.hasPrefix("questions posées ici : statut, situation, accueil, formation, "))
    #expect(!asked.contains("activite") && !asked.contains("cet"))
    let given = Breakage("accueil: public", "accueil: publik")
    let accepted = try #require(try Trial(given).faults.first?.notes.first)
    #expect(accepted.contains("public") && accepted.contains("prive"))
    let missing = Breakage(", accueil: public, formation: diplome", "")
    #expect(try Trial(missing).faults.first?.notes.contains { $0.contains("prive") } == true)
  }

  /// A row that expects nothing checks nothing: the author believes that it is verified.
  @Test func aRowThatExpectsNothingIsAFault() throws {
    let trial = try Trial(Breakage(Self.expected, "attendu: {}"))
    #expect(!trial.faults.isEmpty)
  }
}
