import Dispatch
import Foundation
import TestSupport
import Testing

/// `cpf lot` as its users run it.
struct BatchCommandTests {
  private static let csv = "nom;statut\nA;retraite\nB;roi\nC;gip\n"
  private static let objects = "{\"nom\":\"A\",\"statut\":\"retraite\"}\n{\"statut\":\"roi\"}\n"

  @Test func answersEachRowOfAFile() throws {
    let folder = try Self.folder(["agents.csv": Self.csv])
    let run = try ProgramRun("cpf", ["lot", "agents.csv"], in: folder.url)
    let lines = run.output.split(separator: "\n")
    #expect(run.status == 0)
    #expect(lines.count == 4)
    #expect(lines[0].hasPrefix("nom;statut;etat;verdict;"))
    #expect(
      lines[1]
        == "A;retraite;complet;non;aucune;aucune;aucune;aucun;aucun;R02;;;verifier/retraite/;")
    #expect(lines[2].hasPrefix("B;roi;;;;;;;;;;;;\"colonne statut : « roi » n'est pas une réponse"))
    #expect(
      lines[3]
        == "C;gip;incomplet;;;;;;;;oui euros plus-tard non a-verifier;regime-gip;verifier/gip/;")
    #expect(run.errors == "3 lignes : 1 répondue, 1 incomplète, 1 fautive.\n")
  }

  @Test(arguments: [[], ["-"]])
  func readsStandardInput(arguments: [String]) throws {
    let run = try ProgramRun("cpf", ["lot"] + arguments, input: Self.csv)
    #expect(run.status == 0)
    #expect(run.output.split(separator: "\n").count == 4)
    let objects = try ProgramRun("cpf", ["lot"] + arguments, input: Self.objects)
    #expect(
      objects.output.hasPrefix("{\"nom\":\"A\",\"statut\":\"retraite\",\"etat\":\"complet\","))
  }

  @Test func objectsStayObjects() throws {
    let folder = try Self.folder(["agents.jsonl": "\n" + Self.objects])
    let run = try ProgramRun("cpf", ["lot", "agents.jsonl"], in: folder.url)
    let answers = try run.output.split(separator: "\n").map { try JSONObject(String($0)) }
    #expect(answers.map { $0.text("verdict") } == ["non", nil])
    #expect(answers[0].texts("regles") == ["R02"])
    #expect(answers[1].text("erreur")?.hasPrefix("colonne statut : « roi »") == true)
    #expect(answers[1].text("etat") == nil)
  }

  @Test func theFormatMayBeChosen() throws {
    let toObjects = try ProgramRun("cpf", ["lot", "--format", "ndjson"], input: Self.csv)
    let answers = try toObjects.output.split(separator: "\n").map { try JSONObject(String($0)) }
    #expect(answers.map { $0.text("nom") } == ["A", "B", "C"])
    #expect(answers[2].texts("verdicts-possibles").count == 5)
    let toCSV = try ProgramRun("cpf", ["lot", "--format", "csv"], input: Self.objects)
    #expect(toCSV.output.hasPrefix("nom;statut;etat;"))
  }

  @Test func writesAFileWholeOrNotAtAll() throws {
    let folder = try Self.folder(["agents.csv": Self.csv, "faux.csv": "nom;statut;verdict\n"])
    let run = try ProgramRun(
      "cpf", ["lot", "agents.csv", "--sortie", "agents.csv"], in: folder.url)
    #expect(run.status == 0)
    #expect(run.output.isEmpty)
    let url = folder.url.appending(path: "agents.csv")
    #expect(try String(contentsOf: url, encoding: .utf8).hasPrefix("nom;statut;etat;"))
    let refused = try ProgramRun(
      "cpf", ["lot", "faux.csv", "--sortie", "verdicts.csv"], in: folder.url)
    #expect(refused.status == 1)
    #expect(refused.errors.hasPrefix("faux.csv:1:12: erreur: [colonne-reservee]"))
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.url.path)
    #expect(Set(names) == ["agents.csv", "faux.csv"])
  }

  @Test(arguments: [
    (["absent.csv"], "absent.csv:1:1: erreur: [fichier-absent]"),
    (["."], ".:1:1: erreur: [lecture-impossible]"),
    (["vide.csv"], "vide.csv:1:1: erreur: [fichier-vide]"),
    (["sans.csv"], "sans.csv:1:1: erreur: [aucune-question]"),
    (
      ["agents.csv", "--sortie", "nulle/part.csv"],
      "nulle/part.csv:1:1: erreur: [ecriture-impossible]"
    ),
    (["agents.csv", "--sortie", "."], ".:1:1: erreur: [ecriture-impossible]"),
  ])
  func aWrongInputIsToldWithItsPlace(arguments: [String], expected: String) throws {
    let folder = try Self.folder(["agents.csv": Self.csv, "vide.csv": "", "sans.csv": "nom\n"])
    let run = try ProgramRun("cpf", ["lot"] + arguments, in: folder.url)
    #expect(run.status == 1)
    #expect(run.output.isEmpty)
    #expect(run.errors.hasPrefix(expected), "\(run.errors)")
  }

  @Test(arguments: [
    (["--format", "xml"], "« xml » n'est pas une valeur"),
    (["a.csv", "b.csv"], "n'est pas attendu"),
    (["--sortie"], "il manque une valeur"),
  ])
  func aWrongCommandLineIsToldInFrench(arguments: [String], expected: String) throws {
    let run = try ProgramRun("cpf", ["lot"] + arguments)
    #expect(run.status == 64)
    #expect(run.errors.contains(expected), "\(run.errors)")
  }

  @Test func windows1252IsSaid() throws {
    let folder = try TemporaryFolder()
    let file = Data("nom;statut\nH".utf8) + Data([0xE9]) + Data("l;retraite\n".utf8)
    try file.write(to: folder.url.appending(path: "a.csv"))
    let run = try ProgramRun("cpf", ["lot", "a.csv"], in: folder.url)
    #expect(run.output.contains("\nHél;retraite;complet;"))
    #expect(run.errors.contains("1 ligne n'est pas en UTF-8 : lu comme du Windows-1252"))
  }

  @Test func aColumnThatIsNearlyAQuestionIsSaid() throws {
    let run = try ProgramRun("cpf", ["lot"], input: "statut;Situatoin\nretraite;x\n")
    #expect(run.status == 0)
    #expect(run.errors.contains("« Situatoin » est recopiée sans être lue"))
    #expect(run.errors.contains("« situation »"))
  }

  /// `head` leaves before the end: no message, no signal.
  @Test func aBrokenPipeEndsQuietly() throws {
    let rows = String(repeating: "A;retraite\n", count: 200_000)
    let folder = try Self.folder(["agents.csv": "nom;statut\n" + rows])
    let process = Process()
    process.executableURL = URL(filePath: "/bin/sh")
    process.arguments = [
      "-c", "(\"$0\" lot agents.csv; echo \"fin $?\" >&2) | head -n 1", Package.program("cpf").path,
    ]
    process.currentDirectoryURL = folder.url
    let files = (output: TemporaryFile(), errors: TemporaryFile())
    process.standardOutput = try files.output.writer()
    process.standardError = try files.errors.writer()
    try process.run()
    process.waitUntilExit()
    #expect(try files.output.text().hasPrefix("nom;statut;etat;"))
    #expect(try files.errors.text() == "fin 0\n")
  }

  /// Control-C, or an order to stop: nothing is left of the file that was being written.
  @Test(arguments: [SIGINT, SIGTERM, SIGHUP])
  func anInterruptedBatchLeavesNothing(signal number: Int32) throws {
    let folder = try TemporaryFolder()
    let process = Process()
    process.executableURL = Package.program("cpf")
    process.arguments = ["lot", "--sortie", "verdicts.csv"]
    process.currentDirectoryURL = folder.url
    process.standardError = FileHandle.nullDevice
    let input = Pipe()
    process.standardInput = input
    let end = DispatchSemaphore(value: 0)
    process.terminationHandler = { _ in end.signal() }
    try process.run()
    // More than a pipe holds: once all of it is written, the program has begun to read.
    let rows = String(repeating: "A;retraite\n", count: 100_000)
    try input.fileHandleForWriting.write(contentsOf: Data(("nom;statut\n" + rows).utf8))
    let names = { try FileManager.default.contentsOfDirectory(atPath: folder.url.path) }
    #expect(try names().count == 1)
    kill(process.processIdentifier, number)
    // A program that does not heed the signal would wait for its input for ever.
    if end.wait(timeout: .now() + 30) == .timedOut { kill(process.processIdentifier, SIGKILL) }
    process.waitUntilExit()
    #expect(process.terminationReason == .exit)
    #expect(process.terminationStatus == 128 + number)
    #expect(try names() == [])
  }

  @Test func theHelpNamesTheColumns() throws {
    let help = try ProgramRun("cpf", ["lot", "--help"]).output
    for name in ["verdicts-possibles", "erreur", "inconnu", "NDJSON", "Windows-1252"] {
      #expect(help.contains(name))
    }
    #expect(!help.contains("values"))
  }

  private static func folder(_ files: [String: String]) throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    for (name, text) in files {
      try Data(text.utf8).write(to: folder.url.appending(path: name))
    }
    return folder
  }
}
