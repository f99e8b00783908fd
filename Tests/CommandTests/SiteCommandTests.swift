import Foundation
import TestSupport
import Testing

/// The generator as maintainers run it.
struct SiteCommandTests {
  @Test func aBrokenEntryStopsTheBuild() throws {
    let folder = try TemporaryFolder()
    try folder.copy("Content")
    try folder.copy("Templates")
    let entry = folder.url.appending(path: "Content/faq/3-pour-qui/detachement.md")
    let text = try String(contentsOf: entry, encoding: .utf8)
    try Data(text.replacing("mots-cles:", with: "mots-clefs:").utf8).write(to: entry)
    let run = try ProgramRun("cpf-site", ["build"], in: folder.url)
    #expect(run.status == 1)
    #expect(run.output.isEmpty)
    #expect(run.errors.contains("Content/faq/3-pour-qui/detachement.md:"))
    #expect(run.errors.contains("[cle-inconnue]"))
    #expect(run.errors.contains("rien n'a été écrit"))
    let site = folder.url.appending(path: "_site")
    #expect(!FileManager.default.fileExists(atPath: site.path))
  }

  @Test func theSameFaultsComeInThreeForms() throws {
    let folder = try TemporaryFolder()
    try folder.copy("Content")
    try folder.copy("Templates")
    let entry = folder.url.appending(path: "Content/faq/3-pour-qui/gip.md")
    try Data("<b>".utf8).write(to: entry)
    let text = try ProgramRun("cpf-site", ["lint"], in: folder.url)
    let json = try ProgramRun("cpf-site", ["lint", "--format", "json"], in: folder.url)
    let github = try ProgramRun("cpf-site", ["lint", "--format", "github"], in: folder.url)
    for run in [text, json, github] { #expect(run.status == 1) }
    let count = try JSONObject(json.output).texts("fautes.message").count
    #expect(count >= 1)
    #expect(github.output.split(separator: "\n").count == count)
    #expect(github.output.hasPrefix("::error file=Content/faq/3-pour-qui/gip.md,line=1,col=1,"))
    #expect(text.output.contains("gip.md:1:1: erreur: [en-tete-manquant]"))
  }

  /// The drawings are an addition, and asked for: what happens to be installed changes nothing.
  @Test func withoutGraphvizNothingIsWrittenWhereDrawingsAreAskedFor() throws {
    let folder = try TemporaryFolder()
    let site = folder.url.appending(path: "site")
    let run = try ProgramRun(
      "cpf-site", ["build", "--schemas", "--output", site.path],
      environment: ["PATH": folder.url.path])
    #expect(run.status == 1)
    #expect(run.errors.contains("graphviz"))
    #expect(!FileManager.default.fileExists(atPath: site.path))
  }

  @Test func aFolderThatIsNotTheSitesIsRefused() throws {
    let folder = try TemporaryFolder()
    try Data("à garder".utf8).write(to: folder.url.appending(path: "notes.txt"))
    let run = try ProgramRun("cpf-site", ["build", "--output", folder.url.path])
    #expect(run.status == 1)
    #expect(run.errors.contains("[sortie-refusee]"))
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.url.path) == ["notes.txt"])
  }

  @Test(arguments: [
    ["build", "--content", "nulle-part"], ["build", "--templates", "nulle-part"],
    ["lint", "--content", "README.md"],
  ])
  func aMissingFolderIsNamed(arguments: [String]) throws {
    // A site each: builds of one site wait for nobody, and refuse.
    let folder = try TemporaryFolder()
    let site = folder.url.appending(path: "site").path
    let output = arguments.first == "build" ? ["--output", site] : []
    let run = try ProgramRun("cpf-site", arguments + output)
    #expect(run.status == 1)
    #expect((run.errors + run.output).contains("[dossier-absent]"))
  }

  @Test(arguments: [
    ["build", "--base-url", "exemple.fr"], ["lint", "--format", "xml"], ["construire"],
    ["build", "--base-url", "https://a.fr/\nHeader set X y/"],
    ["build", "--base-url", "https://a.fr/\" x/"], ["build", "--base-url", "https://a.fr/a b/"],
    ["build", "--base-url", "https://moi:mot@a.fr/"], ["build", "--base-url", "https://a.fr/'/"],
  ])
  func aWrongCommandLineIsToldInFrench(arguments: [String]) throws {
    let run = try ProgramRun("cpf-site", arguments)
    #expect(run.status == 64)
    #expect(run.errors.hasPrefix("Erreur : "), "\(run.errors)")
  }

  /// Reading them one by one would take minutes.
  @Test(arguments: ["cpf", "cpf-site"]) func aCommandLineOfThousandsOfWordsIsRefused(
    program: String
  ) throws {
    let words = Array(repeating: ["-r", "statut=titulaire"], count: 1_000).flatMap(\.self)
    let run = try ProgramRun(program, ["verifier"] + words)
    #expect(run.status == 64)
    #expect(run.errors.contains("2002 mots"))
  }

  @Test func theCheckerCitesTheEntriesOfABuiltSite() throws {
    let folder = try TemporaryFolder()
    let output = folder.url.appending(path: "site").path
    #expect(try ProgramRun("cpf-site", ["build", "--output", output]).status == 0)
    let arguments = ["--json", "-r", "statut=retraite", "--site", output]
    let run = try ProgramRun("cpf", arguments, in: folder.url)
    #expect(try JSONObject(run.output).texts("faq.id").contains("retraite"))
    let byEnvironment = try ProgramRun(
      "cpf", ["--json", "-r", "statut=retraite"], in: folder.url,
      environment: ["CPF_SITE": output])
    #expect(byEnvironment.output == run.output)
  }
}
