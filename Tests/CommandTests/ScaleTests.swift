import Foundation
import Testing
import TestSupport

/// The scripts that take the programs past one machine, on little.
struct ScaleTests {
  private static let hasParallel =
    (try? ProgramRun(
      script: "parallel --version | grep -q '^GNU parallel' && command -v awk", "cpf",
      in: Package.root
    ).status) == 0
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  /// Runs a script in a folder that is this test's; `$root` is the package, `$0` the program.
  private func shell(_ script: String, _ program: String = "cpf") throws -> ProgramRun {
    try ProgramRun(
      script: "set -eu; root='\(Package.root.path)'; \(script)", program, in: folder.url)
  }

  @Test(.enabled(if: hasParallel, "GNU parallel is not installed"), arguments: ["csv", "ndjson"])
  func partsGiveTheBytesOfTheWhole(format: String) throws {
    let run = try shell(
      """
      sh "$root/Scripts/bench/rows.sh" 300 1 \(format) > rows
      export DAY=2026-11-20 BLOCK=4k
      sh "$root/Scripts/scale/parallel.sh" "$0" rows parts
      "$0" lot --au $DAY rows > whole
      cmp parts whole
      wc -l < parts
      """)
    #expect(run.status == 0, "\(run.errors)")
    #expect(Int(run.output.trimmingCharacters(in: .whitespacesAndNewlines)) ?? 0 >= 300)
    // Each part says what became of its rows.
    #expect(run.errors.matches(of: #/lignes : /#).count > 3)
  }

  @Test(.enabled(if: hasParallel, "GNU parallel is not installed"))
  func aCellOverTwoLinesIsNotCut() throws {
    let run = try shell(
      """
      printf 'nom;statut\\n"a\\nb";cdd\\n' > rows
      sh "$root/Scripts/scale/parallel.sh" "$0" rows parts || [ ! -e parts ]
      """)
    #expect(run.status == 0)
    #expect(run.errors.contains("une cellule s'étend sur plusieurs lignes"))
  }

  @Test func eachAuthorityHasItsSiteFromOneContent() throws {
    for (path, bytes) in TinyContent().files {
      let file = folder.url.appending(path: "Content/\(path)")
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(bytes).write(to: file)
    }
    let run = try shell(
      """
      mkdir rules
      for name in arles blois; do
        printf 'collectivite: "Ville de %s"\\nverifie: 2026-11-20\\n' $name > rules/$name.yml
      done
      echo 'delai: x' > rules/calais.yml
      export TEMPLATES="$root/Templates"
      sh "$root/Scripts/scale/communes.sh" "$0" rules sites || echo "status $?"
      ls -A sites
      grep -l 'Ville de arles' -r sites/arles | head -n 1
      grep -l 'Ville de arles' -r sites/blois || true
      [ sites/arles/robots.txt -ef sites/blois/robots.txt ] && echo shared
      """, "cpf-site")
    let lines = run.output.split(separator: "\n").map(String.init)
    #expect(Array(lines.prefix(3)) == ["status 1", "arles", "blois"], "\(run.errors)")
    #expect(lines.dropFirst(3).allSatisfy { !$0.hasPrefix("sites/blois") })
    #expect(lines.count == 5 && lines.last == "shared", "\(lines)")
    #expect(run.errors.contains("rules/calais.yml:1:"))
  }
}
