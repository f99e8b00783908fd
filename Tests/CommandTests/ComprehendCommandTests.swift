import Foundation
import TestSupport
import Testing

/// `cpf` with a caller's sentence, as advisers type it.
struct ComprehendCommandTests {
  private let site: String

  init() throws {
    site = try SharedSite.path
  }

  private func run(_ arguments: [String]) throws -> ProgramRun {
    try ProgramRun("cpf", arguments, in: Package.root, environment: ["CPF_SITE": site])
  }

  @Test func understandsAnswersAndAsksInTheContractsTerms() throws {
    let sentence = "je suis titulaire en clm je veux un bilan".components(separatedBy: " ")
    let run = try run(["comprendre"] + sentence + ["--json"])
    #expect(run.status == 0)
    let document = try #require(
      try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
    let understood = try #require(document["compris"] as? [[String: Any]])
    #expect(understood.map { $0["reponse"] as? String } == ["titulaire", "maladie", "bilan"])
    #expect(understood.map { $0["mots"] as? String } == ["titulaire", "clm", "bilan"])
    #expect(document["question"] as? String == "avis-medical")
    #expect((document["reponse"] as? [String: Any])?["etat"] as? String == "incomplet")
    #expect((document["faq"] as? [[String: Any]])?.isEmpty == false)
    #expect((document["contradictions"] as? [Any])?.isEmpty == true)
  }

  /// What was said of a later question counts as `-r` has it, unless it would answer an earlier one.
  @Test func whatIsSaidAheadLeavesTheSameVerdicts() throws {
    func verdicts(_ arguments: [String]) throws -> [String]? {
      let run = try run(arguments + ["--json"])
      let document = try JSONSerialization.jsonObject(with: Data(run.output.utf8))
      let top = document as? [String: Any]
      return (top?["reponse"] as? [String: Any] ?? top)?["verdicts-possibles"] as? [String]
    }
    let heard = try verdicts(["comprendre", "en clm je veux un bilan"])
    #expect(heard == ["sous-avis-medical", "plus-tard", "a-verifier"])
    #expect(
      heard == (try verdicts(["verifier", "-r", "situation=clm", "-r", "formation=bilan"])))
    let aside = try run(["comprendre", "titulaire je travaille dans le prive vae"]).output
    let words = aside.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(words.contains("mis de côté pour l'instant"))
  }

  @Test func aSentenceNeedsNoCommand() throws {
    let run = try run(["titulaire", "en", "poste,", "un", "seul", "employeur,", "vae"])
    #expect(run.status == 0)
    #expect(run.output.contains("Compris :"))
    #expect(run.output.contains("(« vae »)"))
    #expect(run.output.contains("OUI"))
  }

  /// What stands behind the last word that is read may say the opposite: it is told.
  @Test func aSentenceTooLongSaysSo() throws {
    let long = [String](repeating: "bonjour", count: 400).joined(separator: " ") + " titulaire"
    let told = "Seuls les 400 premiers mots ont été lus"
    let report = try run(["comprendre", long])
    #expect(report.status == 0 && report.errors.contains(told))
    #expect(try run(["comprendre", "--json", long]).output.contains("\"coupe\" : true"))
    let short = try run(["comprendre", "--json", "titulaire"])
    #expect(!short.errors.contains(told) && !short.output.contains("coupe"))
    let search = try run(["chercher", String(repeating: "permis ", count: 65)])
    #expect(search.errors.contains("sa fin n'a pas été lue"))
  }

  @Test func aSlipInACommandIsNoSentence() throws {
    let alone = try run(["verifer"])
    #expect(alone.status == 64)
    #expect(alone.errors.contains("vouliez-vous dire « cpf verifier »"))
    let withAnswers = try run(["verifer", "-r", "statut=titulaire"])
    #expect(withAnswers.status == 64)
    let sentence = try run(["droit", "au", "bilan", "pour", "un", "cdd"])
    #expect(sentence.status == 0)
    #expect(sentence.errors.contains("« cpf droits »"))
    #expect(sentence.output.contains("(« cdd »)"))
  }

  @Test func anEntryIsReadByItsNameOrAFormerOne() throws {
    let run = try run(["lire", "detachement"])
    #expect(run.status == 0)
    #expect(run.output.contains("Page : faq/detachement/"))
    #expect(!run.output.contains("<"))
    for line in run.output.split(separator: "\n") { #expect(line.count <= 80, "\(line)") }
    #expect(try self.run(["lire", "detachment"]).errors.contains("« detachement »"))
    #expect(try self.run(["lire", "xqz"]).status == 64)
    // What was typed is told without what a terminal would obey.
    let hostile = try self.run(["lire", "\u{1B}[31m"])
    #expect(hostile.status == 64 && !hostile.errors.contains("\u{1B}"))
    #expect(hostile.errors.contains("<U+001B>"))
  }

  @Test func keysStrikeAnswerAndGoOn() throws {
    let terminal = try PseudoTerminal(
      "cpf", ["titulaire", "en", "clm,", "bilan"], environment: ["CPF_SITE": site])
    try terminal.wait(for: "c  Bilan")
    try terminal.wait(for: "Quel est l'avis médical")
    terminal.press("1")
    try terminal.wait(for: "À quoi servira")
    terminal.press("1")
    try terminal.wait(for: "OUI, sur avis médical favorable")
    terminal.press("t")
    try terminal.wait(for: "Bonjour,")
    terminal.press("b")
    try terminal.wait(for: "Quelle est votre situation")
    terminal.press("\u{1B}")
    try terminal.wait(for: "Appelant suivant")
    terminal.type("cdd en poste, un seul employeur, vae")
    try terminal.wait(for: "OUI")
    terminal.press("q")
    #expect(terminal.end() == 0)
  }

  /// The letters that fit are listed, and the one chosen is written, to be completed.
  @Test func aKeyWritesALetter() throws {
    let terminal = try PseudoTerminal(
      "cpf", ["comprendre", "--site", site, "cdi en poste, un seul employeur, bilan"])
    try terminal.wait(for: "OUI")
    terminal.press("l")
    try terminal.wait(for: "1. Demander à utiliser son CPF")
    terminal.press("1")
    try terminal.wait(for: "Objet")
    terminal.press("o")
    try terminal.wait(for: "Page : faq/")
    terminal.press("q")
    #expect(terminal.end() == 0)
  }

  /// A caller's sentence, the digits that answer what is missing, the verdict.
  struct Call {
    let sentence: String
    let keys: String
    let verdict: String

    /// The calls of the fixture, whose verdicts were written before the program was asked.
    static func all() throws -> [Call] {
      let path = "Tests/CommandTests/Fixtures/appels.tsv"
      let text = try String(contentsOf: Package.root.appending(path: path), encoding: .utf8)
      return try text.split(separator: "\n").dropFirst().map { line in
        let cells = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
        try #require(cells.count == 3)
        return Call(sentence: cells[0], keys: cells[1], verdict: cells[2])
      }
    }
  }

  /// What stands at the head of each verdict.
  private static let titles = [
    "oui": "OUI", "sous-avis-medical": "OUI, sur avis médical", "autre-organisme": "OUI",
    "euros": "OUI, en euros", "plus-tard": "PAS POUR L'INSTANT", "non": "NON",
    "hors-champ": "PAS DE CPF D'AGENT PUBLIC", "a-verifier": "À VÉRIFIER",
  ]

  @Test func fortySentencesReachAVerdictInTwoKeys() throws {
    let calls = try Call.all()
    #expect(calls.count >= 40)
    let terminal = try PseudoTerminal(
      "cpf", ["comprendre", calls[0].sentence], environment: ["CPF_SITE": site])
    for (place, call) in calls.enumerated() {
      #expect(call.keys.count <= 2)
      for key in call.keys {
        try terminal.wait(for: "chiffre répondre")
        terminal.press(String(key))
      }
      try terminal.wait(for: "  " + (try #require(Self.titles[call.verdict])))
      try terminal.wait(for: "t courriel")
      guard place + 1 < calls.count else { break }
      terminal.press("\u{1B}")
      try terminal.wait(for: "Appelant suivant")
      terminal.type(calls[place + 1].sentence)
    }
    terminal.press("q")
    #expect(terminal.end() == 0)
  }
}
