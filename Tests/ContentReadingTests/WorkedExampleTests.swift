import CommonMark
import Diagnostics
import Law
import Testing
import TestSupport

@testable import ContentReading

/// Worked examples.
struct WorkedExampleTests {
  /// What a block comes to, and the faults, as their id, line and column.
  private func read(_ lines: String) throws -> (contents: [Document.Content], faults: [String]) {
    let log = FaultLog()
    let text = "---\ntitre: x\n---\n\n```exemple\n\(lines)\n```\n"
    let file = try #require(SourceText(path: "f.md", bytes: Array(text.utf8), log))
    let front = try #require(FrontMatter(of: file))
    let body = FileBody(below: front, in: file, FigureText(on: CalendarDay(2026, .november, 21)))
    return (
      body.document.blocks.map(\.content),
      log.faults.map { "\($0.id) \($0.place.line):\($0.place.column)" }
    )
  }

  private let first = """
    titre: "Une formation"
    au: 2019-06-03
    solde: 48
    dif: 80
    formation: 100
    """

  /// The first example of the Caisse des dépôts.
  @Test func theCoverOfATrainingIsATableWithWhatTheEmployerEnters() throws {
    let (contents, faults) = try read(
      first + "\nattendu: {dif: 80, cpf: 20, manque: 0, a-decrementer: 20}")
    #expect(faults == [])
    let table = Document.Table(
      caption: "Une formation", columns: ["En heures", "Avant", "Pris", "Reste"],
      rows: [["DIF non déclaré", "80", "80", "0"], ["Compte (CPF)", "48", "20", "28"]])
    #expect(contents.first == .table(table))
    #expect(
      contents.contains(.paragraph([.text("À saisir par l'employeur : 20\u{A0}heures.")])))
  }

  @Test func aCareerIsATableOfItsYears() throws {
    let (contents, faults) = try read(
      "titre: T\nau: 2019-06-30\nentree: 2017-01-01\nattendu: {solde: 48}")
    #expect(faults == [])
    guard case .table(let table) = try #require(contents.first) else {
      Issue.record("no table")
      return
    }
    #expect(
      table.rows.map { $0.prefix(3) } == [["2017", "24 h", "24 h"], ["2018", "24 h", "48 h"]])
  }

  @Test func aPageThatSaysSomethingElseIsToldBothSidesAtItsLine() throws {
    #expect(
      try read(first + "\nattendu: {a-decrementer: 21, cpf: 20}").faults
        == ["exemple-contredit 11:26"])
  }

  @Test(arguments: [
    ("titre: T\nsolde: 48", ["cle-manquante 6:1"]),
    ("titre: T\nau: 2019-06-03\nsolde: -1", ["exemple-faux 8:8"]),
    ("titre: T\nau: 2019-06-31\nsolde: 1", ["exemple-faux 7:5"]),
    ("titre: T\nau: 2019-06-03\nquotite: 36/35\nentree: 2018-01-01", ["exemple-faux 8:10"]),
    ("titre: T\nau: 2019-06-03\nsoldes: 1\nsolde: 1", ["cle-inconnue 8:1"]),
    ("titre: T\nau: 2019-06-03\nsolde: 1\nattendu: {dif: x}", ["type-inattendu 9:16"]),
  ])
  func eachFaultOfAnExampleStandsAtItsKey(lines: String, expected: [String]) throws {
    #expect(try read(lines).faults == expected)
  }
}
