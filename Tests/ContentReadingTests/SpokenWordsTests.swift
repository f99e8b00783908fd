import Content
import ContentReading
import Diagnostics
import Eligibility
import Testing
import TestSupport

/// The words that establish answers: every answer has some, none says two things, and the rules
/// agree with what a training is said to lead to.
struct SpokenWordsTests {
  /// A file in which every answer is said by its own id.
  private static let text: String = {
    let rows = Question.allCases.flatMap(\.answers).map {
      "  - {reponses: {\($0.question.rawValue): \($0.id)}, mots: [\"\($0.question.rawValue) \($0.id)\"]}"
    }
    return """
      reponses:
      \(rows.joined(separator: "\n"))
      formations:
        - {noms: [poterie], reponses: [diplome], verdicts: [oui]}
      buts: {poste: [au bureau], projet: [plus tard], reconversion: [ailleurs], personnel: [chez moi]}
      sans-reponse: [titulaire du permis]
      ordinaires: [contact]
      familles: {lieu: [bureau, loin]}

      """
  }()

  private func faults(_ text: String) -> [String] {
    var content = TinyContent()
    content.put(text, at: "mots.yml")
    return content.read().faults.map(\.kind.rawValue)
  }

  @Test func aSoundFileHasNoFault() {
    #expect(faults(Self.text) == [])
  }

  @Test(arguments: [
    ("\"statut cdd\"", "\"statut cdi\"", "mots-ambigus"),
    ("\"statut cdd\"", "\"statut cdd\", \"statut cdd\"", "repetition"),
    ("\"statut cdd\"", "\"…\"", "mots-illisibles"),
    ("\"statut cdd\"", "\"cdd chez @prive\"", "mots-illisibles"),
    ("\"statut cdd\"", "\"… cdd\"", "mots-illisibles"),
    ("\"statut cdd\"", "\"a/b/c/d a/b/c/d a/b/c/d a/b/c/d a/b\"", "mots-illisibles"),
    ("\"statut cdd\"", "\"au @lieu\"", "mots-ambigus"),
    (
      "buts:",
      "  - {noms: [potier/poterie], reponses: [diplome], verdicts: [oui], piege: Pas ici.}\nbuts:",
      "mots-ambigus"
    ),
    ("statut: vacataire", "statut: cdd", "reponse-sans-mots"),
    ("statut: vacataire", "statut: vacatair", "reponse-inconnue"),
    ("{statut: vacataire}", "{statu: vacataire}", "question-inconnue"),
    ("verdicts: [oui]", "verdicts: [non]", "formation-contredite"),
    ("verdicts: [oui]", "verdicts: []", "formation-contredite"),
    ("poste: [au bureau], ", "", "cle-manquante"),
    ("verdicts: [oui]", "verdicts: [oui], rang: neuf", "type-inattendu"),
    ("verdicts: [oui]", "verdicts: [oui], rang: 4", "type-inattendu"),
    ("lieu: [bureau, loin]", "lieu: bureau", "type-inattendu"),
    ("lieu: [bureau, loin]", "lieu: [bureau, [loin]]", "type-inattendu"),
    ("lieu: [bureau, loin]", "[lieu]: [bureau]", "type-inattendu"),
    ("lieu: [bureau, loin]", "lieu: [bureau], lieu: [loin]", "cle-en-double"),
    ("{lieu: [bureau, loin]}", "[bureau, loin]", "type-inattendu"),
    (
      "verdicts: [oui]}", "verdicts: [oui], piege: \"au plus {{droits.plafond}}\"}",
      "accolade-seule"
    ),
    ("verdicts: [oui]}", "verdicts: [oui], piege: \"<b>x</b>\"}", "html-refuse"),
  ])
  func aFaultIsTold(old: String, new: String, kind: String) throws {
    try #require(Self.text.contains(old))
    #expect(faults(Self.text.replacing(old, with: new)).contains(kind))
  }
}
