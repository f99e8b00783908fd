import Foundation
import TestSupport
import Testing

/// The figures that `cpf-site lint` prints beside the faults.
struct LintFigureTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.copy("Templates")
    var content = TinyContent()
    content.put(
      content.text(of: TinyContent.licence).replacing(
        "Trente heures.",
        with: "L'administration réglementairement compétente détermine exceptionnellement, "
          + "conformément aux dispositions législatives, l'éligibilité."),
      at: TinyContent.licence)
    for (path, bytes) in content.files {
      let url = folder.url.appending(path: "Content/\(path)")
      try FileManager.default.createDirectory(
        at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(bytes).write(to: url)
    }
  }

  @Test func entriesAreListedFromTheHardest() throws {
    let text = try ProgramRun("cpf-site", ["lint"], in: folder.url)
    let rows = text.output.split(separator: "\n").filter { $0.contains("mots par phrase") }
    #expect(rows.count == 2 && rows[0].contains(TinyContent.licence))
    let json = try ProgramRun("cpf-site", ["lint", "--format", "json"], in: folder.url)
    #expect(
      try JSONObject(json.output).texts("lisibilite.fichier")
        == [TinyContent.licence, TinyContent.secondment].map { "Content/\($0)" })
  }

  @Test func aFigureIsNoFault() throws {
    let plain = try ProgramRun("cpf-site", ["lint", "--format", "json"], in: folder.url)
    let strict = try ProgramRun(
      "cpf-site", ["lint", "--format", "json", "--strict"], in: folder.url)
    #expect(plain.status == 0 && strict.status == 0, "\(plain.output)")
    let github = try ProgramRun("cpf-site", ["lint", "--format", "github"], in: folder.url)
    #expect(github.output.isEmpty)
  }
}
