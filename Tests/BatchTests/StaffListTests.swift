import CheckerCore
import DecisionTree
import Law
import TestSupport
import Testing

@testable import Batch
@testable import BatchCore

/// A list read bit by bit is what the batch makes of the file.
struct StaffListTests {
  private static let assessor = Result { Assessor(try Diagram.shared.get()) }

  /// What comes of a file that is handed over in blocks.
  private func read(
    _ file: [UInt8], blockSize: Int, _ corrections: HandCorrections = HandCorrections()
  ) throws -> (bytes: [UInt8], marks: [RowMark], list: StaffList) {
    let choice = Opening.Choice(
      on: CalendarDay(2026, .november, 20), from: .csv, to: .csv, corrections)
    var list = StaffList(try Self.assessor.get(), choice)
    var rest = file[...]
    var bytes: [UInt8] = []
    var marks: [RowMark] = []
    while true {
      switch list.step() {
      case .hungry:
        list.take(Array(rest.prefix(blockSize)))
        rest = rest.dropFirst(blockSize)
      case .written(let more, let rows):
        if !rows.isEmpty { #expect(rows.map(\.length).reduce(0, +) == more.count) }
        bytes += more
        marks += rows
      case .refused, .done: return (bytes, marks, list)
      }
    }
  }

  @Test(arguments: [SectionTests.csv, "statut\nretraite", "\u{FEFF}a,statut\r\n1,elu\r\n"])
  func hasTheBytesOfTheBatch(file: String) throws {
    let bytes = Array(file.utf8)
    let whole = try Lot(from: .csv, to: .csv).run(bytes)
    for blockSize in [1, 7, 1 << 20] {
      let (result, marks, list) = try read(bytes, blockSize: blockSize)
      #expect(result == whole.bytes)
      #expect(list.summary == whole.summary)
      #expect(marks.compactMap(\.end).count == whole.summary.rows)
    }
  }

  /// The mark of UTF-8 hangs on the beginning of a file alone, however the rest is cut.
  @Test func aLongListIsCutAlike() throws {
    let file =
      Array("n;statut\n".utf8) + Array(repeatElement("1;elu\n".utf8, count: 200_000).joined())
      + [0x32, 0x3B, 0xE9, 0x0A]
    #expect(try read(file, blockSize: 1 << 18).bytes == Lot(from: .csv, to: .csv).bytes(file))
  }

  @Test func cellsAreThoseOfTheRow() throws {
    let file = Array("nom;statut\n\"a;\n\"\"b\";retraite\n\"c;roi\n".utf8)
    let (bytes, marks, list) = try read(file, blockSize: 1 << 20)
    let rows = Array(bytes.suffix(marks.map(\.length).reduce(0, +)))
    let cells = list.cells(of: rows)
    #expect(cells.map(\.count) == [14, 14])
    #expect(cells[0].prefix(2) == ["a;\n\"b", "retraite"])
    #expect(cells[1].last?.contains("guillemet") == true)
    #expect(marks.map(\.lines) == [2, 1])
  }

  @Test func whatIsSetRightIsRead() throws {
    let file = Array("agent;ctr\nA;tit\nB;\n".utf8)
    #expect(throws: BatchRefusal.self) { try Lot().bytes(file) }
    let refused = try read(file, blockSize: 1 << 20)
    #expect(refused.list.titles == ["agent", "ctr"])
    #expect(refused.list.readings == ["", ""])
    let statut = 0
    let corrections = HandCorrections(
      columns: [1: "statut"], words: [SaidAnswer(question: statut, text: "tit"): 2])
    let (bytes, marks, list) = try read(file, blockSize: 1 << 20, corrections)
    #expect(list.readings == ["", "statut"])
    #expect(marks.map(\.end?.outcome) == [.incomplete, .incomplete])
    #expect(String(decoding: bytes, as: UTF8.self).contains("verifier/titulaire/"))
    #expect(bytes.starts(with: Array("agent;ctr;etat".utf8)))
  }
}
