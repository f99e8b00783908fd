@testable import Batch
@testable import BatchCore
import Testing

/// The cells of CSV records, the odd ones above all.
struct RecordScannerTests {
  @Test(arguments: [
    ("a;b\n", [["a", "b"]]),
    ("a;b", [["a", "b"]]),
    ("a;b\r\nc;d\r\n", [["a", "b"], ["c", "d"]]),
    ("a;\n", [["a", ""]]),
    ("a;", [["a", ""]]),
    (";;\n", [["", "", ""]]),
    ("\"a;b\";c\n", [["a;b", "c"]]),
    ("\"a\"\"b\";\"\"\n", [["a\"b", ""]]),
    ("\"a\nb\r\nc\";d\r\ne", [["a\nb\r\nc", "d"], ["e"]]),
    ("a\"b;c\n", [["a\"b", "c"]]),
    ("\"a\"", [["a"]]),
    ("\"a\"\r\n", [["a"]]),
    ("\"\"\"\"\n", [["\""]]),
    ("a\rb;c\n", [["a\rb", "c"]]),
    ("\r\n", [[""]]),
  ])
  func readsWhatTheStandardSays(text: String, expected: [[String]]) {
    #expect(records(text).map(\.cells) == expected)
    #expect(records(text).allSatisfy { !$0.isBroken })
  }

  @Test(arguments: [
    ("x;\"a\nb;c\n", 1), ("x;\"a\"b;c\nd;e\n", 1), ("x;\"a", 1), ("x;\"", 1), ("x;\"a\"\rb\n", 1),
  ])
  func aStrayQuoteCostsOneLine(text: String, cells: Int) {
    let read = records(text)
    #expect(read[0].isBroken)
    #expect(read[0].cells == Array(repeating: "x", count: cells))
    #expect(read.dropFirst().allSatisfy { !$0.isBroken })
    #expect(read.count == text.split(separator: "\n").count)
  }

  @Test func aCellTooLongIsGivenUp() {
    let long = String(repeating: "a", count: RecordScanner.longestCell + 1)
    let read = records("\"\(long)\";b\nc;d\n")
    #expect(read.map(\.isBroken) == [true, false])
    #expect(read[1].cells == ["c", "d"])
  }

  @Test(arguments: ["a;b", "\"a", "\"a\"", "\"a\"\r", "\"a\"\"", "a;\"b\"c"])
  func asksForMoreWhereARecordMayGoOn(text: String) {
    var scanner = RecordScanner(separator: Byte.semicolon)
    let bytes = Array(text.utf8)
    let next = scanner.read(bytes.span, from: 0, isLast: false)
    #expect(next == nil)
  }

  private func records(_ text: String) -> [(cells: [String], isBroken: Bool)] {
    let bytes = Array(text.utf8)
    var scanner = RecordScanner(separator: Byte.semicolon)
    var position = 0
    var records: [(cells: [String], isBroken: Bool)] = []
    while position < bytes.count,
      let next = scanner.read(bytes.span, from: position, isLast: true)
    {
      let cells = scanner.cells.map { CSVText.value(of: $0, in: bytes) }
      records.append((cells, scanner.isBroken))
      position = next
    }
    return records
  }
}
