import Foundation
import TestSupport
import Testing

/// `cpf-site nouveau`, as an editor runs it.
struct NewEntryTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.copy("Templates")
    for (path, bytes) in TinyContent().files {
      let url = folder.url.appending(path: "Content/\(path)")
      try FileManager.default.createDirectory(
        at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(bytes).write(to: url)
    }
  }

  private func create(_ arguments: String...) throws -> ProgramRun {
    try ProgramRun("cpf-site", ["nouveau"] + arguments, in: folder.url)
  }

  private func text(of path: String) throws -> String {
    try String(contentsOf: folder.url.appending(path: path), encoding: .utf8)
  }

  /// Every file below the content folder, with its bytes.
  private func files() throws -> [String: Data] {
    let root = folder.url.appending(path: "Content")
    let paths = try FileManager.default.subpathsOfDirectory(atPath: root.path)
    return Dictionary(
      uniqueKeysWithValues: paths.compactMap { path in
        (try? Data(contentsOf: root.appending(path: path))).map { (path, $0) }
      })
  }

  @Test func theNewEntryLacksOnlyWhatAnEditorMustWrite() throws {
    let days = [today()]
    let run = try create("Un \"élève\" paie-t-il ?", "--section", "2-formations")
    #expect(run.status == 0, "\(run.errors)")
    let path = "Content/faq/2-formations/un-eleve-paie-t-il.md"
    #expect(run.output == path + "\n")
    let text = try text(of: path)
    #expect(text.contains(#"question: "Un \"élève\" paie-t-il ?""#))
    #expect((days + [today()]).contains { text.contains("verifie: \($0)\n") })
    let lint = try ProgramRun("cpf-site", ["lint", "--format", "json"], in: folder.url)
    let report = try JSONObject(lint.output)
    let faults = zip(report.texts("fautes.fichier"), report.texts("fautes.id"))
    #expect(faults.filter { $0.0 == path }.map(\.1) == ["source-manquante", "reponse-vide"])
  }

  /// The keys are those that the reader itself lists when it finds one that it does not know.
  @Test func everyKeyIsThereWithAComment() throws {
    let path = "Content/faq/2-formations/essai.md"
    #expect(try create("Essai ?", "--section", "2-formations").status == 0)
    let text = try text(of: path)
    let url = folder.url.appending(path: path)
    try Data(text.replacing("couvre: []", with: "couvre: []\ninconnue: 1").utf8).write(to: url)
    let lint = try ProgramRun("cpf-site", ["lint"], in: folder.url)
    let listed = try #require(lint.output.firstMatch(of: #/clés acceptées : (.+)/#)).output.1
    let keys = listed.split(separator: ", ")
    #expect(keys.count >= 10)
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    for key in keys {
      let line = lines.firstIndex { $0.hasPrefix("\(key):") || $0.hasPrefix("# \(key):") }
      let above = try #require(line, "\(key)") - 1
      #expect(lines[above].hasPrefix("#"), "\(key)")
    }
  }

  /// What the author asks is not read as the model is.
  @Test func theQuestionStaysAsItWasTyped() throws {
    let run = try create("Que veut dire {{jour}} ?", "--section", "2-formations")
    let path = "Content/faq/2-formations/que-veut-dire-jour.md"
    #expect(run.output == path + "\n")
    #expect(try text(of: path).contains(#"question: "Que veut dire {{jour}} ?""#))
  }

  @Test func theBarThatEndsAFolderIsNotDoubled() throws {
    let run = try create("Qui ?", "--section", "2-formations", "--content", "Content/")
    #expect(run.output == "Content/faq/2-formations/qui.md\n")
  }

  @Test func aNameMayBeChosen() throws {
    let run = try create("Qui paie ?", "--section", "1-pour-qui", "--nom", "payeur")
    #expect(run.output == "Content/faq/1-pour-qui/payeur.md\n")
  }

  @Test(arguments: [
    ["Qui ?", "--section", "2-formation"], ["Qui ?", "--section", "../.."],
    ["", "--section", "2-formations"], [" ?! ", "--section", "2-formations"],
    ["Qui ?", "--section", "2-formations", "--nom", "À Qui"], ["Qui ?"],
  ])
  func aWrongCommandLineWritesNothing(arguments: [String]) throws {
    let before = try files()
    let run = try ProgramRun("cpf-site", ["nouveau"] + arguments, in: folder.url)
    #expect(run.status == 64 && run.output.isEmpty)
    #expect(run.errors.hasPrefix("Erreur : "), "\(run.errors)")
    #expect(try files() == before)
  }

  @Test func anUnknownSectionIsToldWithTheNearest() throws {
    let run = try create("Qui ?", "--section", "2-formation")
    #expect(run.errors.contains("vouliez-vous dire « 2-formations »"))
    #expect(run.errors.contains("1-pour-qui, 2-formations"))
  }

  @Test(arguments: ["Permis ?", "Détachement"])
  func anEntryThatExistsIsLeftAsItIs(question: String) throws {
    let before = try files()
    let run = try create(question, "--section", "2-formations")
    #expect(run.status == 1 && run.errors.contains("[id-en-double]"))
    #expect(try files() == before)
  }

  @Test func aMissingModelOrContentIsTold() throws {
    try FileManager.default.removeItem(
      at: folder.url.appending(path: "Templates/nouvelle-fiche.md"))
    let model = try create("Qui ?", "--section", "2-formations")
    #expect(model.status == 1 && model.errors.contains("[modele-illisible]"))
    let content = try create("Qui ?", "--section", "2-formations", "--content", "ailleurs")
    #expect(content.status == 1 && content.errors.contains("[dossier-absent]"))
  }

  private func today() -> String {
    Date.now.formatted(Date.ISO8601FormatStyle(timeZone: .current).year().month().day())
  }
}
