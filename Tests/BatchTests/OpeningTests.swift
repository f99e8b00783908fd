@testable import Batch
@testable import BatchCore
import Diagnostics
import Testing

/// What is refused before anything is written, and how text is told apart.
struct OpeningTests {
  @Test(arguments: [
    ("", "f:1:1: erreur: [fichier-vide]"),
    ("\n \r\n", "f:1:1: erreur: [fichier-vide]"),
    ("nom;age\n", "f:1:1: erreur: [aucune-question]"),
    ("nom;statu\n", "peut-être « statut »"),
    ("statut;a;statut\n", "f:1:10: erreur: [colonne-repetee]"),
    ("statut;\"a\nb\";verdict\n", "f:2:4: erreur: [colonne-reservee]"),
    ("statut;\"a\n", "f:1:"),
    ("nom;statut\rA;retraite\rB;elu\r", "f:1:11: erreur: [fin-de-ligne]"),
    ("nom;statut\r\r\nA;retraite\r\r\n", "f:1:11: erreur: [fin-de-ligne]"),
    ("\"n\r;\"\"\n\";statut\rA;retraite", "f:2:9: erreur: [fin-de-ligne]"),
    ("no\"m;statut\rA;\"retraite\"\r", "f:1:12: erreur: [fin-de-ligne]"),
    ("no\"m;\"statut\"\rA;\"x\ry\"\n", "f:1:14: erreur: [fin-de-ligne]"),
    ("nom;statut,situation\n", "f:1:4: erreur: [separateurs-meles]"),
    ("nom;statut, situation;formation\n", "f:1:11: erreur: [separateurs-meles]"),
    ("statut,situation,nom\tformation\n", "f:1:21: erreur: [separateurs-meles]"),
    ("nom|statut\n", "f:1:4: erreur: [separateurs-meles]"),
    ("nom|statut\n", "] l'en-tête sépare ses colonnes par « | » : la colonne « statut »"),
    ("sep=;\nnom;statu\n", "peut-être « statut »"),
    ("sep=;\r\nstatut;a;statut\r\n", "f:2:10: erreur: [colonne-repetee]"),
    ("sep=,\nnom;statut\n", "f:2:4: erreur: [separateurs-meles]"),
    ("sep=;\n", "erreur: [aucune-question]"),
    ("PK\u{3}\u{4}\u{14}\u{0}\u{6}\u{0}xl/", "[encodage-inconnu] c'est un classeur Excel"),
    ("{\"statut\":\n", "f:1:11: erreur: [json-invalide]"),
    ("{\"nom\":1}\n", "f:1:1: erreur: [aucune-question]"),
    ("{\"statut\":\"elu\",\"erreur\":\"\"}\n", "f:1:17: erreur: [colonne-reservee]"),
  ])
  func refusesBeforeWriting(file: String, expected: String) throws {
    let faults = try Lot().refusal(file)
    #expect(faults.joined().contains(expected), "\(faults)")
  }

  /// A header of a million columns would take minutes to look at.
  @Test func aHeaderWiderThanAnyFileIsRefused() throws {
    let names = (1...4096).map { "c\($0)" }
    for separator in [";", ","] {
      let header = (["statut"] + names).joined(separator: separator)
      #expect(
        try Lot().refusal(header + "\n") == [
          "f:1:1: erreur: [trop-de-colonnes] l'en-tête a 4097 colonnes ; 4096 au plus sont acceptées : "
            + "ôtez celles qui ne servent pas\n"
        ])
    }
    let members = names.map { "\"\($0)\":1" }.joined(separator: ",")
    #expect(try Lot().refusal("{\"statut\":\"elu\",\(members)}\n").count == 1)
    let rows = "{\"statut\":\"retraite\"}\n{\"statut\":\"retraite\",\(members)}\n"
    let lines = try Lot().lines(rows)
    #expect(lines.count == 2)
    #expect(lines[1].contains("4097 clés"))
  }

  @Test func tellsAllFaultsAtOnce() throws {
    #expect(try Lot().refusal("statut;lien;statut;erreur\n").count == 3)
  }

  @Test(arguments: [
    "\"nom;statut\",situation,formation\nx,,\n", "statut;\"a\rb\"\nretraite;x\n",
    "statut;remarque, avis\nretraite;\n", "statut;no\"m\nretraite;\"x\ry\"\n", "nom;statut\r",
  ])
  func aHeaderThatIsMeantSoIsTaken(file: String) throws {
    #expect(try Lot().run(Array(file.utf8)).summary.faulty == 0)
  }

  @Test func aRepeatedColumnCannotBecomeAMember() throws {
    let faults = try Lot(to: .ndjson).refusal("statut;a;a\n")
    #expect(faults[0].contains("[colonne-repetee]"))
    #expect(try Lot().lines("statut;a;a\nretraite;1;2\n").count == 2)
  }

  @Test(arguments: [
    ([0xFF, 0xFE, 0x73, 0], "UTF-16"), ([0xFE, 0xFF, 0, 0x73], "UTF-16"),
    ([0x73, 0, 0x74, 0], "UTF-16"), ([0, 0x73, 0, 0x74], "UTF-16"),
    ([0xFF, 0xFE, 0, 0, 0x73, 0, 0, 0], "UTF-32"), ([0, 0, 0xFE, 0xFF, 0, 0, 0, 0x73], "UTF-32"),
    ([0x73, 0, 0, 0], "UTF-32"), ([0, 0, 0, 0x73], "UTF-32"),
    ([0xD0, 0xCF, 0x11, 0xE0, 0xA1], "classeur"),
  ])
  func whatIsNoTextIsNamed(file: [UInt8], name: String) throws {
    let refusal = try #require(throws: BatchRefusal.self) { try Lot().bytes(file) }
    #expect(refusal.faults.count == 1 && refusal.faults[0].message.contains(name))
  }

  /// « sep=; » is what Excel is told; it is no row, and no column.
  @Test(arguments: [";", ",", "\t", "|"], ["\n", "\r\n"])
  func theSeparatorMayBeNamed(separator: String, lineEnd: String) throws {
    let rows = ["sep=\(separator)", "nom\(separator)statut", "Ève\(separator)retraite", ""]
    let file = Array(rows.joined(separator: lineEnd).utf8)
    var lot = try Lot()
    for size in [1, 7, 1 << 20] {
      lot.sectionSize = size
      let run = try lot.run(file, blockSize: size)
      let lines = String(decoding: run.bytes, as: UTF8.self).split(whereSeparator: \.isNewline)
      #expect(run.summary.rows == 1 && lines.count == 2)
      #expect(lines[0].hasPrefix("nom\(separator)statut\(separator)etat"))
      #expect(lines[1].hasPrefix("Ève\(separator)retraite\(separator)complet"))
    }
  }

  /// Spreadsheets that quote what holds a separator quote that line too; blank lines above the header
  /// are left out.
  @Test(arguments: ["\"sep=;\"\n", "\"sep=;\"\r\n", "\n\r\n", "  \n\n", "sep=;\n\n"])
  func whatStandsAboveTheHeaderIsLeftOut(above: String) throws {
    let lines = try Lot().lines(above + "nom;statut\na;retraite\n")
    #expect(lines.count == 2 && lines[0].hasPrefix("nom;statut;etat"), "\(lines)")
    #expect(lines[1].hasPrefix("a;retraite;complet;non;"), "\(lines)")
  }

  @Test func whatIsNotUTF8IsReadAsWindows1252() throws {
    let file =
      Array("nom;statut\nHélène;retraite\n".utf8) + [0x48, 0xE9, 0x6C, 0x80, 0x9C]
      + Array(";retraite\n".utf8)
    let run = try Lot().run(file)
    let text = String(decoding: run.bytes, as: UTF8.self)
    #expect(run.summary.repaired == 1)
    #expect(text.hasPrefix("\u{FEFF}nom"))
    #expect(text.contains("\nHélène;retraite;complet"))
    #expect(text.contains("\nHél€œ;retraite;complet"))
  }

  @Test func aHeaderMayBeWindows1252() throws {
    let file: [UInt8] =
      [0x22, 0x6E, 0xE9, 0x0A, 0xE9] + Array("\";statut\r\n1;retraite\r\n".utf8)
    var lot = try Lot()
    for size in 1...file.count {
      lot.sectionSize = size
      let result = String(decoding: try lot.bytes(file, blockSize: size), as: UTF8.self)
      #expect(result.contains("\"né\né\";statut;etat"), "sections of \(size) bytes")
      #expect(result.contains("\r\n1;retraite;complet;non;"), "sections of \(size) bytes")
    }
  }

  @Test func aHeaderAloneHasNoRow() throws {
    #expect(try Lot().run(Array("nom;statut".utf8)).summary == BatchSummary())
  }

  @Test func everyByteOfWindows1252IsText() {
    let (bytes, lines) = Windows1252.repaired(Array(0x80...0xFF))
    #expect(lines == 1)
    let isUTF8 = Windows1252.isUTF8(bytes.span)
    #expect(isUTF8)
    #expect(String(decoding: bytes, as: UTF8.self).unicodeScalars.count == 128)
  }
}
