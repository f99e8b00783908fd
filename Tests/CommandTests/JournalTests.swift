import Foundation
import TestSupport
import Testing

/// What a build says of its work, to people and to programs.
struct JournalTests {
  private func build(_ arguments: [String]) throws -> ProgramRun {
    let folder = try ServedSite.tinySite()
    return try withExtendedLifetime(folder) {
      try ProgramRun("cpf-site", ["build"] + arguments, in: folder.url)
    }
  }

  private func lines(_ text: String) -> [Substring] { text.split(separator: "\n") }

  /// A script that nobody watches reads faults and notices, and no steps.
  @Test func isQuietWithoutATerminal() throws {
    let run = try build([])
    #expect(run.status == 0, "\(run.errors)")
    #expect(!run.errors.contains("lecture du contenu"))
  }

  @Test func tellsWhatEachStepCostWhenAsked() throws {
    let run = try build(["--verbose"])
    #expect(run.status == 0)
    for step in ["lecture du contenu", "mise en pages", "écriture"] {
      let told = lines(run.errors).filter { $0.hasPrefix(step + " : ") && $0.hasSuffix(" ms") }
      #expect(told.count == 1, "\(step)")
    }
  }

  @Test(arguments: [[], ["--content", "nulle-part"]]) func isAnObjectALineForPrograms(
    arguments: [String]
  ) throws {
    let run = try build(["--journal", "json"] + arguments)
    #expect(run.status == (arguments.isEmpty ? 0 : 1))
    let objects = try lines(run.errors).map { line in
      try #require(
        try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any], "\(line)")
    }
    #expect(objects.contains { $0["etape"] as? String == "lecture du contenu" && $0["ms"] is Int })
    #expect(objects.contains { $0["id"] as? String == "dossier-absent" } == !arguments.isEmpty)
  }
}
