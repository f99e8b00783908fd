import Foundation
import Law
import TestServer
import TestSupport
import Testing

/// `cpf-site lint --externes`, with a site of this machine in the place of the web.
struct ExternalLinksCommandTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    let now = Date().formatted(.iso8601)
    let addresses = Set(LegalText.allCases.map(\.reference.url))
    let answers = addresses.map { #""\#($0)": {"vu": "\#(now)"}"# }.joined(separator: ",")
    try write("{\(answers)}", to: "cache/cpf-site/liens.json")
  }

  private func write(_ text: String, to path: String) throws {
    let url = folder.url.appending(path: path)
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: url)
  }

  /// Runs the program; the addresses of the rules are in its cache, so that nobody else is asked.
  private func lint(_ arguments: String...) async throws -> ProgramRun {
    try await ProgramRun.finished(
      "cpf-site", ["lint", "--externes", "--pause", "0", "--attente", "120"] + arguments,
      in: folder.url,
      environment: ["XDG_CACHE_HOME": folder.url.appending(path: "cache").path])
  }

  @Test func deadLinksAreToldWhereTheyStandUnderTheirResult() async throws {
    try await TestSite.serving(["/bon": .status(200), "/va": .redirection(301, to: "/bon")]) {
      site in
      try write("- url: \"\(site.address)/va\"\n", to: "Content/sources.yml")
      try write(
        "---\nquestion: Oui ?\n---\n\nVoir [là](\(site.address)/mort) et [ici](\(site.address)/bon).\n",
        to: "Content/faq/1-essai/lien.md")
      let text = try await lint()
      #expect(text.status == 1)
      let lines = text.output.split(separator: "\n")
      #expect(lines.first == "Pages disparues" && lines.contains("Pages déplacées"))
      let dead = try #require(lines.dropFirst().first)
      #expect(dead.hasPrefix("Content/faq/1-essai/lien.md:5:6: erreur: [lien-mort] "))
      #expect(
        text.output.contains("Content/sources.yml:1:8: avertissement: [adresse-deplacee] "))
      let json = try JSONObject(try await lint("--format", "json").output)
      #expect(json.texts("fautes.id").sorted() == ["adresse-deplacee", "lien-mort"])
      let github = try await lint("--format", "github")
      #expect(github.output.hasPrefix("::error file=Content/faq/1-essai/lien.md,line=5,col=6,"))
    }
  }

  @Test func aMovedPageIsAnErrorOnlyWhereOneAsksForIt() async throws {
    try await TestSite.serving(["/bon": .status(200), "/va": .redirection(301, to: "/bon")]) {
      site in
      try write("- url: \"\(site.address)/va\"\n", to: "Content/sources.yml")
      #expect(try await lint().status == 0)
      #expect(try await lint("--strict").status == 1)
    }
  }

  @Test(arguments: [
    ["lint", "--pause", "0"], ["lint", "--externes", "--pause", "-1"],
    ["lint", "--externes", "--attente", "0"],
  ])
  func aWrongCommandLineIsTold(arguments: [String]) throws {
    let run = try ProgramRun("cpf-site", arguments)
    #expect(run.status == 64 && run.errors.hasPrefix("Erreur : "), "\(run.errors)")
  }
}

extension ProgramRun {
  /// Runs a program on a thread of its own, while a server of the same test answers it.
  static func finished(
    _ name: String, _ arguments: [String], in folder: URL, environment: [String: String]
  ) async throws -> ProgramRun {
    try await withCheckedThrowingContinuation { continuation in
      Thread.detachNewThread {
        continuation.resume(
          with: Result {
            try ProgramRun(name, arguments, in: folder, environment: environment)
          })
      }
    }
  }
}
