import Foundation
import TestSupport
import Testing

/// The scripts of the shell where what they call fails, with tools that only pretend.
struct ScriptTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.copy("Scripts")
  }

  /// Runs a script in the folder, where a tool is what the shell reads.
  private func run(_ script: String, with tool: String, _ body: String) throws -> ProgramRun {
    try ProgramRun(
      script: """
        mkdir -p outils
        printf '%s\\n' '#!/bin/sh' '\(body)' >outils/\(tool)
        chmod +x outils/\(tool)
        export PATH="$PWD/outils:$PATH"
        \(script)
        """, "cpf-site", in: folder.url)
  }

  /// The watch must not take a page that it could not have for one without news.
  @Test(arguments: [("exit 7", 7), ("echo Maintenance", 1)] as [(String, Int32)])
  func withoutAListOfDeliveriesTheWatchFails(page: String, status: Int32) throws {
    let run = try run(Self.deliveries, with: "curl", page)
    #expect(run.status == status)
    #expect((status == 1) == run.errors.contains("ne liste aucune livraison"))
  }

  @Test func deliveriesAfterTheLastAreTaken() throws {
    let page = """
      [ "$6" = -o ] && exec touch "$7"; \
      echo LEGI_20261103-210000.tar.gz LEGI_20261104-210000.tar.gz LEGI_20261104-210000.tar.gz
      """
    let run = try run(Self.deliveries, with: "curl", page)
    #expect(run.status == 0, "\(run.errors)")
    let taken = try FileManager.default.contentsOfDirectory(
      atPath: folder.url.appending(path: "livraisons").path)
    #expect(taken == ["LEGI_20261104-210000.tar.gz"])
  }

  private static let deliveries = """
    mkdir -p Content
    echo 'livraison: 20261103-210000' >Content/textes.lock.yml
    sh Scripts/ci/deliveries.sh livraisons
    """

  /// What is published must not lose its modules unseen.
  @Test func aSiteIsNotBuiltWithoutItsModules() throws {
    let run = try run(
      """
      mkdir -p .build/programmes
      ln -s "$0" .build/programmes/cpf-site
      sh Scripts/ci/site.sh
      """, with: "aucun", "")
    #expect(run.status == 1)
    #expect(run.errors.contains(".build/programmes/coeur.wasm:1:1: erreur: [fichier-illisible]"))
  }

  /// The modules are built beside the programs: where these fail, that ends too.
  @Test func aFailedBuildLeavesNothingRunning() throws {
    let run = try run(
      """
      echo 'echo $$ >modules; exec sleep 600' >Scripts/browser-core.sh
      sh Scripts/site.sh
      echo $?
      kill -0 "$(cat modules)" && echo encore
      """, with: "swift", "while [ ! -s modules ]; do :; done; exit 3")
    #expect(run.output == "3\n")
  }
}
