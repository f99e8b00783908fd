import Foundation
import TestSupport
import Testing

/// `cpf chercher` as advisers run it.
struct SearchCommandTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try SharedSite.folder.get()
  }

  private func search(
    _ arguments: [String], in place: URL? = nil, environment: [String: String] = [:]
  ) throws -> ProgramRun {
    try ProgramRun(
      "cpf", ["chercher"] + arguments, in: place ?? folder.url, environment: environment)
  }

  private var siteFolder: String { folder.url.appending(path: "site").path }

  @Test func answersInTheContractsTerms() throws {
    let run = try search(["--json", "-n", "2", "--site", siteFolder, "permsi", "conduire"])
    #expect(run.status == 0)
    #expect(run.errors.isEmpty)
    let rows = try #require(
      try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [[String: Any]])
    #expect(rows.count == 2)
    #expect(rows[0]["id"] as? String == "permis")
    #expect(rows[0]["url"] as? String == "faq/permis/")
    #expect((rows[0]["question"] as? String)?.contains("poids lourd") == true)
    #expect((rows[0]["couvre"] as? [String])?.isEmpty == false)
    #expect((rows[0]["extrait"] as? String)?.isEmpty == false)
    let scores = rows.compactMap { $0["score"] as? Int }
    #expect(scores.count == 2 && scores[0] >= scores[1] && scores[1] > 0)
  }

  @Test func entriesWorthLessThanAQuarterOfTheBestAreNotTold() throws {
    let run = try search(["--json", "--site", siteFolder, "permsi", "poids", "lourd"])
    #expect(run.status == 0)
    let rows = try #require(
      try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [[String: Any]])
    #expect(rows[0]["id"] as? String == "permis")
    let scores = rows.compactMap { $0["score"] as? Int }
    #expect(scores.count == rows.count && rows.count < 10)
    #expect(scores.allSatisfy { 4 * $0 > scores[0] })
  }

  @Test func showsTheSentenceTheAddressAndTheIndex() throws {
    let run = try search(["--site", siteFolder, "détachement"])
    #expect(run.status == 0)
    #expect(run.output.contains("1. En détachement"))
    #expect(run.output.contains("faq/detachement/"))
    #expect(run.output.contains("\(siteFolder)/recherche.idx"))
    #expect(!run.output.contains("\u{1B}"))
    for line in run.output.split(separator: "\n") where !line.contains("Index :") {
      #expect(line.count <= 80, "\(line)")
    }
  }

  @Test func findsTheIndexOfTheFolderGivenFirstThenOfTheEnvironment() throws {
    let copy = folder.url.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: copy, withIntermediateDirectories: true)
    let source = folder.url.appending(path: "site/recherche.idx")
    try FileManager.default.copyItem(at: source, to: copy.appending(path: "recherche.idx"))
    let environment = ["CPF_SITE": copy.path]
    let given = try search(["--site", siteFolder, "vae"], environment: environment)
    #expect(given.output.contains("\(siteFolder)/recherche.idx"))
    let found = try search(["vae"], environment: environment)
    #expect(found.output.contains("\(copy.path)/recherche.idx"))
    let here = try search(["vae"], in: folder.url)
    #expect(!here.output.contains(copy.path))
  }

  @Test func answersEachQuestionOfAFileOnALine() throws {
    let file = folder.url.appending(path: "questions.txt")
    try Data("mutation\n\nxqzxqz\npoids lourd".utf8).write(to: file)
    let run = try search(["--site", siteFolder, "-n", "1", "--questions", file.path])
    #expect(run.status == 0)
    let rows = try run.output.split(separator: "\n").map { line in
      try #require(
        try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [[String: Any]])
    }
    #expect(
      rows.map { $0.first?["id"] as? String } == ["mutation", nil, nil, "permis"])
  }

  @Test func tellsTheWordsThatNoEntryKnows() throws {
    let text = try search(["--site", siteFolder, "détachement", "xqzxqz"])
    #expect(text.output.contains("Mot inconnu des fiches : « xqzxqz »"))
    let json = try search(["--site", siteFolder, "--json", "xqzxqz", "wkjwkj"])
    #expect(json.status == 0)
    #expect(json.output == "[\n\n]\n")
    #expect(json.errors.contains("« xqzxqz », « wkjwkj »"))
    let none = try search(["--site", siteFolder, "xqzxqz"])
    #expect(none.output.contains("Aucune fiche"))
    let near = try search(["--site", siteFolder, "detaxxment"])
    #expect(near.output.contains("mots proches : « detachement »"))
  }

  @Test(arguments: [
    ([], "il manque la question"), (["-n", "0", "vae"], "de 1 à 100"),
    (["-n", "mille", "vae"], "n'est pas une valeur"),
    (["--site", "nulle-part", "vae"], "ne contient pas d'index"),
    (["--questions", "nulle-part"], "n'existe pas ou ne s'ouvre pas"),
    (["--questions", "-", "vae"], "sans autres mots"),
  ])
  func aWrongCommandLineIsToldInFrench(arguments: [String], expected: String) throws {
    let run = try search(arguments)
    #expect(run.status == 64)
    #expect(run.output.isEmpty)
    #expect(run.errors.hasPrefix("Erreur : ") && run.errors.contains(expected), "\(run.errors)")
  }

  @Test(arguments: ["abîmé", "incomplet", "version 7", "pas un index"])
  func aSpoiltIndexIsRefused(expected: String) throws {
    let spoilt = try TemporaryFolder()
    var bytes = try Data(contentsOf: folder.url.appending(path: "site/recherche.idx"))
    switch expected {
    case "abîmé": bytes[bytes.count / 2] ^= 1
    case "incomplet": bytes.removeLast(10)
    case "version 7": bytes[4] = 7
    case _: bytes = Data("<!doctype html>".utf8)
    }
    try bytes.write(to: spoilt.url.appending(path: "recherche.idx"))
    let run = try search(["--site", spoilt.url.path, "vae"])
    #expect(run.status == 1)
    #expect(run.output.isEmpty)
    #expect(run.errors.contains("recherche.idx: erreur: [index]"), "\(run.errors)")
    #expect(run.errors.contains(expected), "\(run.errors)")
  }

  @Test func wordsStandOutOnATerminalOnly() throws {
    let arguments = ["chercher", "--site", siteFolder, "détachement"]
    let bold = "\u{1B}[1mdétachement\u{1B}[0m"
    for (environment, isBold) in [
      (["TERM": "xterm", "NO_COLOR": ""], true), (["TERM": "xterm", "NO_COLOR": "1"], false),
      (["TERM": "dumb", "NO_COLOR": ""], false),
    ] {
      let terminal = try PseudoTerminal("cpf", arguments, environment: environment)
      #expect(terminal.end() == 0)
      #expect(terminal.screen.contains("détachement"))
      #expect(terminal.screen.contains(bold) == isBold)
    }
  }
}
