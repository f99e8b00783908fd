@testable import Batch
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
