@testable import Batch
@testable import BatchCore
import Diagnostics
import Testing

/// The result does not depend on how the file comes, nor on how many threads work on it.
struct SectionTests {
  static let csv = """
    nom;statut;situation;formation;note\r
    é€😀;retraite;;;\r
    "a;""b""\r
    c";retraite;;;x"y\r
    \r
    d;roi;;;\r
    e;"retraite;;;\r
    f;"retraite"x;;;\r
    g;vacataire;;;"fin"\r
    h;cdd\r
    i;"vacataire";;;"\r
    "
    """

  static let ndjson = """
    {"nom":"é\\u00e9😀","statut":"retraite"}
    {"nom":{"a":[1,2.5e3,true,null]},"statut":"retraite"}

    {"statut":"roi"}
    {"statut":
     { "statut" : "vacataire" }\u{20}
    {"statut":null}
    """

  @Test(arguments: [(csv, RowFormat.csv), (ndjson, .ndjson)], RowFormat.allCases)
  func cutsAnywhere(file: (text: String, format: RowFormat), output: RowFormat) throws {
    let bytes = Array(file.text.utf8)
    var lot = try Lot(from: file.format, to: output)
    let whole = try lot.run(bytes)
    for size in 1...bytes.count {
      lot.sectionSize = size
      lot.laneCount = 1 + size % 3
      let cut = try lot.run(bytes, blockSize: 1 + size % 7)
      let isSame = cut.bytes == whole.bytes && cut.summary == whole.summary
      #expect(isSame, "sections of \(size) bytes")
    }
  }

  /// A row that memory cannot hold is refused at its own line, after the rows before it.
  @Test func aRowTooLongIsRefusedAtItsLine() throws {
    var blocks = ["{\"a\":1}\n\n{", String(repeating: "x", count: 100), "\n"].map { Array($0.utf8) }
    var sections = FileSections("a.jsonl", size: 4, longestRow: 99) {
      blocks.isEmpty ? [] : blocks.removeFirst()
    }
    let rows = Layout.Rows.objects(columns: [])
    #expect(try sections.next(rows) == Array("{\"a\":1}\n\n".utf8))
    let refusal = try #require(throws: BatchRefusal.self) { try sections.next(rows) }
    #expect(refusal.faults.map(\.id) == ["ligne-trop-longue"])
    #expect(refusal.faults.map(\.place) == [Place("a.jsonl", line: 3)])
  }

  @Test func keepsTheOrderOfManyRows() throws {
    let rows = (0..<20_000).map { "\($0);\(["elu", "retraite", "roi", "vacataire"][$0 % 4])" }
    var lot = try Lot()
    lot.sectionSize = 1000
    lot.laneCount = 4
    let lines = try lot.lines("n;statut\n" + rows.joined(separator: "\n"))
    #expect(lines.dropFirst().map { $0.prefix { $0 != ";" } } == (0..<20_000).map { "\($0)" })
    let summary = try lot.run(Array(("n;statut\n" + rows.joined(separator: "\n")).utf8)).summary
    #expect(summary.rows == 20_000)
    #expect(summary.faulty == 5000)
    #expect(summary.incomplete == 5000)
  }
}
