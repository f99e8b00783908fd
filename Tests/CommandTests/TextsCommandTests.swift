import Foundation
import TestSupport
import Testing

/// `cpf-site textes`, as a maintainer runs it, against deliveries made for the test.
struct TextsCommandTests {
  private let folder: TemporaryFolder
  private let lock: URL

  init() throws {
    folder = try TemporaryFolder()
    lock = folder.url.appending(path: "Content/textes.lock.yml")
    for (path, bytes) in TinyContent().files { try put(Data(bytes), at: "Content/\(path)") }
  }

  private func put(_ data: Data, at path: String) throws {
    let url = folder.url.appending(path: path)
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try data.write(to: url)
  }

  /// Makes the delivery of a day: one version of article L422-14.
  private func deliver(
    _ words: String, state: String = "VIGUEUR", until: String = "2999-01-01", links: String = ""
  ) throws {
    let xml = """
      <?xml version="1.0" encoding="UTF-8"?>
      <ARTICLE><META><META_COMMUN><ID>LEGIARTI000000000001</ID></META_COMMUN>
      <META_SPEC><META_ARTICLE><NUM>L422-14</NUM><ETAT>\(state)</ETAT>
      <DATE_DEBUT>2022-03-01</DATE_DEBUT><DATE_FIN>\(until)</DATE_FIN></META_ARTICLE></META_SPEC></META>
      <CONTEXTE><TEXTE cid="LEGITEXT000044416551" num=""/></CONTEXTE>
      <BLOC_TEXTUEL><CONTENU>\(words)</CONTENU></BLOC_TEXTUEL><LIENS>\(links)</LIENS></ARTICLE>
      """
    try put(Data(xml.utf8), at: "legi/20261127-213015/legi/global/LEGIARTI000000000001.xml")
  }

  private func texts(_ arguments: String...) throws -> ProgramRun {
    try ProgramRun("cpf-site", ["textes", "--au", "2026-11-28"] + arguments, in: folder.url)
  }

  /// Records a first delivery.
  private func accept() throws {
    try deliver("Des mots.")
    let run = try texts("--legi", "legi", "--accepter")
    #expect(run.status == 0, "\(run.errors)")
  }

  @Test func everyTextIsListedWithWhatHangsOnIt() throws {
    let run = try texts("--format", "json")
    #expect(run.status == 0, "\(run.errors)")
    let list = try JSONObject(run.output)
    let ids = list.texts("textes.id")
    #expect(ids.contains("cgfp-l422-14") && ids.contains("loi-d-essai"))
    #expect(list.texts("textes.en-dependent.regles").contains("R11"))
    #expect(list.texts("textes.en-dependent.fiches").contains("detachement"))
    #expect(try texts().output.contains("(cgfp-l422-14)\n"))
  }

  @Test func aFirstReadingIsToldThenRecordedThenQuiet() throws {
    try deliver("Des mots.")
    #expect(try texts("--legi", "legi").status == 1)
    #expect(!FileManager.default.fileExists(atPath: lock.path))
    try accept()
    #expect(try String(contentsOf: lock, encoding: .utf8).contains("texte: cgfp-l422-14"))
    #expect(try texts("--legi", "legi").status == 0)
    #expect(try ProgramRun("cpf-site", ["lint"], in: folder.url).output.contains("lock") == false)
  }

  /// libxml2 by itself tells bytes that are no text on standard error, in English and without a file.
  @Test func onlyTheProgramTellsWhatIsNoText() throws {
    try put(
      Data([0x3C, 0, 0, 0, 0, 0, 0x2D, 0x41, 0x3F, 0x78, 0x69]), at: "legi/LEGIARTI000000000002.xml"
    )
    let run = try texts("--legi", "legi")
    #expect(run.status == 1)
    let told = run.output + run.errors
    #expect(told.contains("legi/LEGIARTI000000000002.xml:1:1: "), "\(told)")
    #expect(!told.contains("I/O error") && !told.contains("input conversion"), "\(told)")
  }

  @Test func aStateThatChangesWithoutWordsIsQuiet() throws {
    try accept()
    try deliver("Des <b>mots</b>.", state: "VIGUEUR_ETEN")
    #expect(try texts("--legi", "legi").status == 0)
  }

  @Test func changedWordsAreToldWithWhatHangsOnThem() throws {
    try accept()
    try deliver("D'autres mots.")
    let run = try texts("--legi", "legi", "--format", "json")
    #expect(run.status == 1)
    let report = try JSONObject(run.output)
    #expect(report.texts("a-revoir.id") == ["cgfp-l422-14"])
    #expect(report.texts("a-revoir.changements.id") == ["mots-changes"])
    #expect(!report.texts("a-revoir.en-dependent.regles").isEmpty)
    let github = try texts("--legi", "legi", "--format", "github").output
    #expect(github.hasPrefix("::error file=Content/textes.lock.yml,line=5,"))
  }

  @Test func aRepealIsToldWithItsSuccessor() throws {
    try accept()
    try deliver(
      "Des mots.", state: "ABROGE", until: "2026-08-01",
      links:
        #"<LIEN id="LEGIARTI2" num="R422-3" sens="cible" typelien="TRANSFERE">CGFP - art. R422-3</LIEN>"#
    )
    let report = try JSONObject(try texts("--legi", "legi", "--format", "json").output)
    #expect(report.texts("a-revoir.changements.id") == ["texte-termine"])
    #expect(report.texts("a-revoir.liens.article") == ["R422-3"])
    #expect(try texts("--legi", "legi").output.contains("R422-3"))
  }

  @Test func nothingIsRecordedOfABrokenCopy() throws {
    try accept()
    let before = try Data(contentsOf: lock)
    try deliver("D'autres mots.", state: "VIGEUR")
    let run = try texts("--legi", "legi", "--accepter")
    #expect(run.status == 1)
    #expect(
      run.errors.contains(
        "legi/20261127-213015/legi/global/LEGIARTI000000000001.xml:3:1: erreur: [etat-inconnu]"))
    #expect(try Data(contentsOf: lock) == before)
  }

  @Test func nothingIsRecordedOverABrokenRecord() throws {
    try accept()
    let broken = try String(contentsOf: lock, encoding: .utf8).replacing(
      "etat: VIGUEUR", with: "etat: OUI")
    try Data(broken.utf8).write(to: lock)
    let run = try texts("--legi", "legi", "--accepter")
    #expect(run.status == 1)
    #expect(run.errors.contains("Content/textes.lock.yml:7:9: erreur: [etat-inconnu]"))
    #expect(try String(contentsOf: lock, encoding: .utf8) == broken)
  }

  @Test(arguments: [["--accepter"], ["--format", "github"], ["--au", "hier"], ["--legi"]])
  func aWrongCommandLineIsRefused(_ arguments: [String]) throws {
    #expect(try ProgramRun("cpf-site", ["textes"] + arguments, in: folder.url).status == 64)
  }

  @Test func aCopyThatIsNotThereIsAFault() throws {
    let run = try texts("--legi", "ailleurs")
    #expect(run.status == 1)
    #expect(run.errors.contains("[copie-absente]"))
  }
}
