import Foundation
import TestSupport
import Testing

/// `cpf` as one file that carries its entries, in a folder where nothing else is.
struct CarriedSiteTests {
  /// The program with the site of this package in it, once for all tests.
  private static let program = Result {
    let folder = try TemporaryFolder()
    let script = "sh Scripts/dist/carry.sh \"$0\" '\(try SharedSite.path)' '\(folder.url.path)/cpf'"
    let run = try ProgramRun(script: script, "cpf", in: Package.root)
    guard run.status == 0 else { throw SharedSite.Failure(errors: run.errors) }
    return folder
  }

  private let carrying: URL
  private let empty: TemporaryFolder

  init() throws {
    carrying = try Self.program.get().url.appending(path: "cpf")
    empty = try TemporaryFolder()
  }

  /// Runs a program by its path, in a folder where nothing is.
  private func run(_ program: URL, _ words: String) throws -> ProgramRun {
    try ProgramRun(script: "'\(program.path)' \(words)", "cpf", in: empty.url)
  }

  @Test(arguments: [
    "je suis titulaire en clm je veux un bilan", "chercher -n 2 permis", "lire permis", "lettre",
    "lettre demande -r statut=titulaire -r situation=en-poste -r employeurs=un -r formation=vae "
      + "-r heures=suffisantes -r refus=aucun",
    "verifier --json -r statut=titulaire -r situation=maladie",
    "delais --demande 2026-11-02",
  ])
  func answersAsBesideItsSite(_ words: String) throws {
    let alone = try run(carrying, words)
    let beside = try ProgramRun(
      script: "CPF_SITE='\(try SharedSite.path)' \"$0\" \(words)", "cpf", in: empty.url)
    #expect(alone.status == 0 && alone.errors.isEmpty, "\(alone.errors)")
    // The search says where its index is.
    let place = try SharedSite.path + "/recherche.idx"
    #expect(
      alone.output == beside.output.replacing(place, with: "cpf (recherche.idx)")
        || alone.output == beside.output)
  }

  @Test func aSiteThatIsGivenWins() throws {
    let run = try run(carrying, "chercher --site '\(try SharedSite.path)' permis")
    #expect(run.output.contains("\(try SharedSite.path)/recherche.idx"))
    let missing = try self.run(carrying, "chercher --site . permis")
    #expect(missing.status == 64)
  }

  @Test func whatWasChangedOnItsWayIsRefused() throws {
    var bytes = try Data(contentsOf: carrying)
    // The last header of the archive: its sum no longer holds.
    let header = try #require(bytes.range(of: Data("courriers.json\0".utf8), options: .backwards))
    bytes[header.lowerBound] = UInt8(ascii: "k")
    try bytes.write(to: empty.url.appending(path: "abime"))
    let script = "chmod +x abime && ./abime chercher permis"
    let run = try ProgramRun(script: script, "cpf", in: empty.url)
    #expect(run.status == 1)
    #expect(run.errors.contains("abîmées") && run.output.isEmpty, "\(run.errors)")
  }

  @Test func whatCarriesASiteTakesNoOther() throws {
    let script =
      "sh Scripts/dist/carry.sh '\(carrying.path)' '\(try SharedSite.path)' '\(empty.url.path)/cpf'"
    let run = try ProgramRun(script: script, "cpf", in: Package.root)
    #expect(run.status == 1)
    #expect(!FileManager.default.fileExists(atPath: empty.url.path + "/cpf"))
  }

  @Test func theSameSiteMakesTheSameBytes() throws {
    let script =
      "sh Scripts/dist/carry.sh \"$0\" '\(try SharedSite.path)' '\(empty.url.path)/encore'"
    #expect(try ProgramRun(script: script, "cpf", in: Package.root).status == 0)
    #expect(
      try Data(contentsOf: empty.url.appending(path: "encore")) == Data(contentsOf: carrying))
  }
}
