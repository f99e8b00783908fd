import Foundation
import TestSupport
import Testing

/// The checker as its users run it.
struct CheckCommandTests {
  @Test func answersInTheContractsTerms() throws {
    let run = try ProgramRun(
      "cpf",
      [
        "verifier", "--json", "-r", "statut=titulaire", "-r", "situation=detachement",
        "-r", "accueil=public", "-r", "formation=vae",
      ])
    #expect(run.status == 0)
    #expect(run.errors.isEmpty)
    let answer = try JSONObject(run.output)
    let fields = [
      "etat": "complet", "verdict": "autre-organisme", "demande": "accord",
      "acquisition": "heures", "unite": "heures", "decideur": "organisme-accueil",
      "payeur": "organisme-accueil", "lien": "verifier/titulaire/detachement/public/vae/",
    ]
    for (name, value) in fields { #expect(answer.text(name) == value, "\(name)") }
    #expect(answer.texts("reponses.formation") == ["vae"])
    #expect(answer.texts("regles.id").contains("R11"))
    let title = "décret 2017-928, art. 7 (repris au CGFP, livre IV)"
    #expect(answer.texts("regles.references.texte").contains(title))
    #expect(answer.texts("regles.references.abroge").contains("2026-08-01"))
    #expect(answer.texts("regles.references.repris").contains("CGFP, livre IV (décret 2026-366)"))
    #expect(!answer.texts("demarches.texte").isEmpty)
    #expect(answer.text("a-jour-au")?.wholeMatch(of: #/\d{4}-\d{2}-\d{2}/#) != nil)
  }

  @Test func takesUsualWordsAndSaysWhatItUnderstood() throws {
    let run = try ProgramRun(
      "cpf",
      ["--json", "-r", "Statut=Titulaire", "-r", "Position=CLM", "-r", "avis-medical=absent"])
    #expect(run.status == 0)
    #expect(
      run.errors == "Compris : statut=titulaire (« Titulaire »), situation=maladie (« CLM »).\n")
    #expect(try JSONObject(run.output).texts("reponses.situation") == ["maladie"])
  }

  @Test func namesTheNextQuestionAndWhatIsPossible() throws {
    let run = try ProgramRun("cpf", ["--json", "-r", "statut=retraite-invalidite"])
    let answer = try JSONObject(run.output)
    #expect(run.status == 0)
    #expect(answer.text("etat") == "incomplet")
    #expect(answer.text("question") == "reprise")
    #expect(
      Set(answer.texts("verdicts-possibles")) == ["plus-tard", "autre-organisme", "euros", "non"])
  }

  private static let vae = [
    "statut=titulaire", "situation=en-poste", "employeurs=un", "formation=vae", "refus=une-annee",
  ].flatMap { ["-r", $0] }

  /// Every line can be sent: full addresses alone, three entries at most, the day and the reference.
  @Test func writesAnEmailThatCanBeSent() throws {
    let site = try SharedSite.path
    let arguments =
      Self.vae + ["--texte", "--site", site, "--base-url", "https://cpf.exemple.fr"]
    let email = try ProgramRun("cpf", arguments).output
    let fragment =
      "#statut=titulaire&situation=en-poste&employeurs=un&formation=vae&refus=une-annee"
    #expect(email.contains("https://cpf.exemple.fr/verifier/index.html\(fragment)&le="), "\(email)")
    #expect(email.hasPrefix("Objet : "))
    #expect(email.matches(of: #/https:\/\/cpf\.exemple\.fr\/faq\//#).count <= 3)
    #expect(email.contains("Cordialement,"))
    for line in email.split(separator: "\n") {
      #expect(
        !line.hasPrefix("verifier/") && !line.contains(" verifier/") && !line.contains(" faq/"))
    }
  }

  @Test func withoutTheAddressOfTheSiteNoLinkIsWritten() throws {
    let email = try ProgramRun("cpf", Self.vae + ["--texte"]).output
    #expect(!email.contains("verifier/") && !email.contains("faq/"), "\(email)")
  }

  @Test func writesToTheEmployerAboutTheirAgent() throws {
    let email = try ProgramRun("cpf", Self.vae + ["--texte", "--pour", "employeur"]).output
    #expect(email.contains("Votre agent peut utiliser son compte"))
    #expect(email.contains("\n> "))
  }

  @Test func theLinkKeepsTheFollowUps() throws {
    let run = try ProgramRun("cpf", Self.vae + ["--lien"])
    #expect(run.output == "verifier/titulaire/en-poste/un/vae/#refus=une-annee\n")
  }

  @Test func saysWhatWouldGiveABetterAnswer() throws {
    let sick = ["statut=titulaire", "situation=maladie", "avis-medical=absent"]
    let answer = try JSONObject(
      try ProgramRun("cpf", sick.flatMap { ["-r", $0] } + ["--json"]).output)
    #expect(answer.texts("leviers.depend-de").first == "medecin")
    #expect(answer.texts("leviers.verdict").first == "sous-avis-medical")
    let retired = try JSONObject(try ProgramRun("cpf", ["-r", "statut=retraite", "--json"]).output)
    #expect(retired.texts("leviers.depend-de").isEmpty)
    #expect(retired.text("sans-levier")?.isEmpty == false)
  }

  @Test func notKnowingNeverPicksOneSilently() throws {
    let run = try ProgramRun(
      "cpf",
      [
        "--json", "-r", "statut=retraite-invalidite", "-r", "reprise=inconnu", "-r",
        "formation=diplome",
      ])
    let answer = try JSONObject(run.output)
    #expect(answer.text("etat") == "incomplet")
    #expect(answer.text("question") == nil)
    #expect(answer.texts("reponses.reprise") == ["inconnu"])
    #expect(answer.texts("verdicts-possibles") == ["autre-organisme", "euros", "plus-tard"])
  }

  @Test(arguments: [[], ["verifier"], ["-r", "statut=elu"]])
  func withoutATerminalItNeverAsks(arguments: [String]) throws {
    let run = try ProgramRun("cpf", arguments)
    #expect(run.status == 0)
    #expect(run.output.contains("Question suivante"))
  }

  @Test(arguments: [
    (["-r", "statut=roi"], "titulaire, stagiaire, cdi"),
    (["-r", "roi=statut"], "statut, qualite-agent"),
    (["-r", "statut=contractuel"], "« cdi », « cdd » ou « ancien-agent »"),
    (["-r", "statut"], "question=réponse"),
    (["-r", "statut=retraite", "-r", "formation=vae"], "n'est pas posée"),
    (["-r", "statut=cdd", "-r", "situation=detachement"], "en-poste, temps-partiel-therapeutique"),
    (["-r", "statut=cdd", "-r", "statut=cdi"], "a déjà une réponse"),
    (["-r", "statut=inconnu", "-r", "statut=cdi"], "a déjà une réponse"),
    (["--inexistant"], "n'existe pas"),
    (["-r"], "il manque une valeur"),
    (["--json", "--texte"], "« --json » et « --texte » s'excluent"),
    (["--base-url", "cpf.exemple.fr", "-r", "statut=cdd"], "n'est pas l'adresse d'un site"),
    (["--pour", "moi"], "agent"),
    (["--site", "nulle-part", "-r", "statut=cdd"], "pas de site construit"),
    (["verifier", "tout"], "n'est pas attendu"),
    (["verifier", "statut=cdd", "situation=maladie"], "-r statut=cdd -r situation=maladie"),
  ])
  func aWrongCommandLineIsToldInFrench(arguments: [String], expected: String) throws {
    let run = try ProgramRun("cpf", arguments)
    #expect(run.status == 64)
    #expect(run.output.isEmpty)
    #expect(run.errors.contains(expected), "\(run.errors)")
    #expect(run.errors.hasPrefix("Erreur : "), "\(run.errors)")
  }

  @Test func everyWrongAnswerIsToldAtOnce() throws {
    let run = try ProgramRun("cpf", ["-r", "statut=roi", "-r", "roi=x", "-r", "z"])
    for part in ["statut=roi", "roi=x", "-r z"] { #expect(run.errors.contains(part)) }
  }

  @Test(arguments: ["cpf", "cpf-site"])
  func helpAndVersionAreInFrench(program: String) throws {
    let help = try ProgramRun(program, ["--help"])
    #expect(help.status == 0)
    #expect(help.output.contains("Utilisation : \(program)"))
    #expect(!help.output.contains("USAGE"))
    #expect(!help.output.contains("Show "))
    #expect(try ProgramRun(program, ["--version"]).output.contains("."))
  }
}

/// A JSON object, looked into by dotted names; a list on the way gives each of its items.
struct JSONObject {
  private let root: Any

  init(_ text: String) throws {
    root = try JSONSerialization.jsonObject(with: Data(text.utf8))
  }

  /// The one text under a name.
  func text(_ name: String) -> String? {
    texts(name).count == 1 ? texts(name)[0] : nil
  }

  /// The texts under a name.
  func texts(_ name: String) -> [String] {
    name.split(separator: ".").reduce([root]) { values, key in
      values.flatMap { value -> [Any] in
        let inner = (value as? [String: Any])?[String(key)]
        return (inner as? [Any]) ?? inner.map { [$0] } ?? []
      }
    }.compactMap { $0 as? String }
  }
}
