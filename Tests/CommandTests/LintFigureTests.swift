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

  @Test func coveredAndMissingItemsAreToldByDocument() throws {
    try addItem()
    let text = try ProgramRun("cpf-site", ["lint"], in: folder.url).output
    #expect(text.contains("Couverture : 2 éléments sur 3\n"))
    #expect(text.contains("2 sur 3  Foire aux questions\n    manque : 000-Q02\n"))
    let json = try ProgramRun("cpf-site", ["lint", "--format", "json"], in: folder.url)
    let object = try JSONObject(json.output)
    #expect(object.texts("couverture.document") == ["000"])
    #expect(object.texts("couverture.titre") == ["Foire aux questions"])
    let data = try JSONSerialization.jsonObject(with: Data(json.output.utf8))
    let row = ((data as? [String: Any])?["couverture"] as? [[String: Any]])?.first
    #expect(row?["couverts"] as? [String] == ["000-F09", "000-Q01"])
    #expect(row?["manquants"] as? [String] == ["000-Q02"])
  }

  /// What an entry that cannot be read covers is not known: the table says so.
  @Test func unreadableEntriesAreToldWithTheCoverage() throws {
    let url = folder.url.appending(path: "Content/\(TinyContent.licence)")
    try Data("sans en-tête".utf8).write(to: url)
    let text = try ProgramRun("cpf-site", ["lint"], in: folder.url).output
    #expect(text.contains("Couverture : 1 élément sur 2, sans compter 1 fiche illisible\n"))
  }

  /// Adds something that no entry covers.
  private func addItem() throws {
    let url = folder.url.appending(path: "Content/couverture.yml")
    let items = try String(contentsOf: url, encoding: .utf8)
    try Data((items + "- {id: 000-Q02, sujet: x}\n").utf8).write(to: url)
  }

  /// Few entries explain few rules; whoever begins a site is told, and not stopped.
  @Test func rulesThatNoEntryExplainsAreWarnings() throws {
    let plain = try ProgramRun("cpf-site", ["lint", "--format", "json"], in: folder.url)
    #expect(plain.status == 0)
    #expect(Set(try JSONObject(plain.output).texts("fautes.id")) == ["regle-sans-fiche"])
    let strict = try ProgramRun("cpf-site", ["lint", "--strict"], in: folder.url)
    #expect(strict.status == 1)
  }

  @Test func aFigureIsNoFault() throws {
    let strict = try ProgramRun("cpf-site", ["lint", "--format", "json", "--strict"])
    #expect(strict.status == 0, "\(strict.output)")
    let github = try ProgramRun("cpf-site", ["lint", "--format", "github"])
    #expect(github.output.isEmpty)
  }
}
