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
        == "C;gip;incomplet;;;;;;;;oui autre-organisme euros plus-tard non a-verifier;regime-gip;"
        + "verifier/gip/;")
    #expect(run.errors == "3 lignes : 1 répondue, 1 incomplète, 1 fautive.\n")
  }

  /// The table that the site hands to employers is one that the batch reads.
  @Test func answersTheTableOfTheSite() throws {
    let run = try ProgramRun(
      "cpf",
      ["lot", Package.root.appending(path: "Templates/assets/tableau-de-suivi.csv").path])
    #expect(run.status == 0)
    #expect(run.output.contains(";complet;oui;accord;"))
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
    #expect(
      answers[2].texts("verdicts-possibles")
        == ["oui", "autre-organisme", "euros", "plus-tard", "non", "a-verifier"])
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

  /// Staff data: nobody may read the result who may not read what it is made from, or replaces.
  @Test func aResultKeepsItsReaders() throws {
    let folder = try Self.folder(["agents.csv": Self.csv, "verdicts.csv": "ancien"])
    let mode = { (name: String) in
      try FileManager.default.attributesOfItem(atPath: folder.url.appending(path: name).path)[
        .posixPermissions] as? Int
    }
    try folder.allow(0o600, "agents.csv")
    try folder.allow(0o640, "verdicts.csv")
    for output in ["nouveau.csv", "verdicts.csv"] {
      let run = try ProgramRun("cpf", ["lot", "agents.csv", "--sortie", output], in: folder.url)
      #expect(run.status == 0, "\(run.errors)")
      #expect(try folder.text(output).hasPrefix("nom;statut;etat;"))
    }
    #expect(try mode("nouveau.csv") == 0o600)
    #expect(try mode("verdicts.csv") == 0o640)
  }

  @Test(.enabled(if: getuid() == 0, "only root gives files away"))
  func aResultKeepsItsOwner() throws {
    let folder = try Self.folder(["agents.csv": Self.csv, "verdicts.csv": "ancien"])
    let path = folder.url.appending(path: "verdicts.csv").path
    let isGiven = unsafe chown(path, 65534, 65533) == 0
    try #require(isGiven)
    _ = try ProgramRun("cpf", ["lot", "agents.csv", "--sortie", "verdicts.csv"], in: folder.url)
    let attributes = try FileManager.default.attributesOfItem(atPath: path)
    #expect(attributes[.ownerAccountID] as? Int == 65534)
    #expect(attributes[.groupOwnerAccountID] as? Int == 65533)
    #expect(try folder.text("verdicts.csv").hasPrefix("nom;statut;etat;"))
  }

  /// As `cp` and `sort -o` do: the link stays, what it leads to is replaced.
  @Test func aLinkStaysALink() throws {
    let folder = try Self.folder(["agents.csv": Self.csv, "vrai.csv": "ancien"])
    for (link, target) in [("lien.csv", "vrai.csv"), ("rien.csv", "absent.csv")] {
      try FileManager.default.createSymbolicLink(
        atPath: folder.url.appending(path: link).path, withDestinationPath: target)
    }
    let run = try ProgramRun("cpf", ["lot", "agents.csv", "--sortie", "lien.csv"], in: folder.url)
    #expect(run.status == 0)
    #expect(try folder.text("vrai.csv").hasPrefix("nom;statut;etat;"))
    #expect(try folder.destination(of: "lien.csv") == "vrai.csv")
    let lost = try ProgramRun("cpf", ["lot", "agents.csv", "--sortie", "rien.csv"], in: folder.url)
    #expect(lost.status == 1)
    #expect(lost.errors.hasPrefix("rien.csv:1:1: erreur: [ecriture-impossible] ce lien"))
    #expect(try folder.destination(of: "rien.csv") == "absent.csv")
    #expect(try folder.names() == ["agents.csv", "lien.csv", "rien.csv", "vrai.csv"])
  }

  /// The test holds the pipe open on both sides: nobody waits for anybody.
  @Test func aPipeIsWrittenTo() throws {
    let folder = try Self.folder(["agents.csv": Self.csv])
    let path = folder.url.appending(path: "tube").path
    let isMade = unsafe mkfifo(path, 0o600) == 0
    try #require(isMade)
    let descriptor = unsafe open(path, O_RDWR | O_NONBLOCK)
    let pipe = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
    let run = try ProgramRun("cpf", ["lot", "agents.csv", "--sortie", "tube"], in: folder.url)
    #expect(run.status == 0, "\(run.errors)")
    let type = try FileManager.default.attributesOfItem(atPath: path)[.type] as? FileAttributeType
    try #require(type == .typeUnknown)
    #expect(String(decoding: pipe.availableData, as: UTF8.self).hasPrefix("nom;statut;etat;"))
    #expect(try folder.names() == ["agents.csv", "tube"])
  }

  /// Through links, so that a program at fault replaces these and not the devices.
  @Test func aDeviceIsWrittenTo() throws {
    let folder = try Self.folder(["agents.csv": Self.csv])
    for (link, device) in [
      ("rien", "/dev/null"), ("plein", "/dev/full"), ("sortie", "/dev/stdout"),
    ] {
      try FileManager.default.createSymbolicLink(
        atPath: folder.url.appending(path: link).path, withDestinationPath: device)
    }
    let runs = try ["rien", "plein"].map {
      try ProgramRun("cpf", ["lot", "agents.csv", "--sortie", $0], in: folder.url)
    }
    #expect(runs.map(\.status) == [0, 1])
    #expect(runs[1].errors.hasPrefix("plein:1:1: erreur: [ecriture-impossible]"))
    #expect(try folder.destination(of: "rien") == "/dev/null")
    #expect(try folder.names() == ["agents.csv", "plein", "rien", "sortie"])
  }

  @Test func aFileThatCannotGrowLeavesNothing() throws {
    let rows = String(repeating: "A;retraite\n", count: 10_000)
    let folder = try Self.folder(["agents.csv": "nom;statut\n" + rows])
    let script = "ulimit -f 8; \"$0\" lot agents.csv --sortie verdicts.csv"
    let run = try ProgramRun(script: script, "cpf", in: folder.url)
    #expect(run.status == 1)
    #expect(run.errors.hasPrefix("verdicts.csv:1:1: erreur: [ecriture-impossible]"))
    #expect(try folder.names() == ["agents.csv"])
  }

  @Test(arguments: [
    ("roi\nreine\n", 1, 1), ("roi\nretraite\n", 0, 1), ("roi\ngip\n", 0, 1), ("gip\n", 0, 0),
    ("retraite\n", 0, 0), ("", 0, 0),
  ])
  func theStatusSaysWhetherRowsCouldBeAnswered(rows: String, status: Int32, strict: Int32) throws {
    let runs = try [[], ["--strict"]].map {
      try ProgramRun("cpf", ["lot"] + $0, input: "statut\n" + rows)
    }
    #expect(runs.map(\.status) == [status, strict])
    // What could be said of each row is written all the same.
    let lines = rows.split(separator: "\n").count + 1
    #expect(runs.map { $0.output.split(separator: "\n").count } == [lines, lines])
    #expect(runs.map { $0.errors.contains("colonne « erreur »") } == [status == 1, strict == 1])
  }

  @Test func oldMacintoshLinesAreNotLost() throws {
    let run = try ProgramRun(
      "cpf", ["lot"], input: Self.csv.replacing("\n", with: "\r"))
    #expect(run.status == 1)
    #expect(run.output.isEmpty)
    #expect(run.errors.hasPrefix("entrée standard:1:11: erreur: [fin-de-ligne]"))
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
    let script = "(\"$0\" lot agents.csv; echo \"fin $?\" >&2) | head -n 1"
    let run = try ProgramRun(script: script, "cpf", in: folder.url)
    #expect(run.output.hasPrefix("nom;statut;etat;"))
    #expect(run.errors == "fin 0\n")
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

extension TemporaryFolder {
  /// The names of its files, in order.
  fileprivate func names() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: url.path).sorted()
  }

  /// What a file holds.
  fileprivate func text(_ name: String) throws -> String {
    try String(contentsOf: url.appending(path: name), encoding: .utf8)
  }

  /// What a symbolic link says it leads to.
  fileprivate func destination(of name: String) throws -> String {
    try FileManager.default.destinationOfSymbolicLink(atPath: url.appending(path: name).path)
  }

  /// Says who may do what with a file.
  fileprivate func allow(_ mode: Int, _ name: String) throws {
    try FileManager.default.setAttributes(
      [.posixPermissions: mode], ofItemAtPath: url.appending(path: name).path)
  }
}
