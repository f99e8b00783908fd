import Foundation
import TestSupport
import Testing

/// Every answer comes from one site, the first one found, and no damaged file of it is passed over.
struct FoundSiteTests {
  private static let settled =
    "verifier --json -r statut=titulaire -r situation=en-poste -r employeurs=un -r formation=vae "
    + "-r heures=suffisantes -r refus=aucun"

  private let folder: TemporaryFolder

  /// A sound site in `_site`, and what `cpf` reads of it in `premier`.
  init() throws {
    folder = try TemporaryFolder()
    let script = """
      ln -s '\(try SharedSite.path)' _site && mkdir premier && cd _site/. && cp --parents \
      verifier/fiches.json faq.json recherche.idx recherche.txt mots.idx courriers.json \
      '\(folder.url.path)/premier'
      """
    let run = try ProgramRun(script: script, "cpf", in: folder.url)
    guard run.status == 0 else { throw SharedSite.Failure(errors: run.errors) }
  }

  /// Runs the program where `CPF_SITE` names the first site.
  private func cpf(_ words: String) throws -> ProgramRun {
    try ProgramRun(script: "CPF_SITE=premier \"$0\" \(words)", "cpf", in: folder.url)
  }

  @Test(arguments: [
    ("verifier/fiches.json", Self.settled), ("courriers.json", Self.settled),
    ("courriers.json", "lettre"), ("faq.json", "lire permis"),
    ("recherche.idx", "chercher permis"), ("recherche.txt", "chercher permis"),
    ("mots.idx", "comprendre titulaire en vae"),
  ])
  func aDamagedFileIsRefused(file: String, words: String) throws {
    try Data("abîmé".utf8).write(to: folder.url.appending(path: "premier/\(file)"))
    let run = try cpf(words)
    #expect(run.status == 1)
    #expect(run.output.isEmpty)
    #expect(run.errors.hasPrefix("premier/\(file): erreur: ["), "\(run.errors)")
  }

  @Test func anotherSiteLendsNothing() throws {
    #expect(try cpf(Self.settled).output.contains("courriers/demande/"))
    try FileManager.default.removeItem(at: folder.url.appending(path: "premier/courriers.json"))
    let answer = try cpf(Self.settled)
    #expect(answer.status == 0)
    #expect(!answer.output.contains("courriers/"))
    let letters = try cpf("lettre")
    #expect(letters.status == 1)
    #expect(letters.errors.contains("introuvables"))
  }
}
