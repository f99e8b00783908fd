@testable import Batch
@testable import BatchCore
import Foundation
import TestSupport
import Testing

/// The reader of batches beside another reader of CSV, the one that comes with Python.
struct PythonTests {
  private static let hasPython =
    (try? ProgramRun(script: "python3 -c 'import csv'", "cpf", in: Package.root).status) == 0

  private static let pieces = [
    "a", "é", " ", ";", ";", "\n", "\r\n", "\"", "\"", "\"\"", "\"x;y\"", "\"x\r\ny\"", "\"\";",
    ",",
  ]

  /// Reads each line as a file, written in base sixteen; prints its rows, or nothing where it is no
  /// CSV.
  private static let script = """
    python3 -c '
    import csv, io, json, sys
    for line in sys.stdin:
        text = bytes.fromhex(line.strip()).decode()
        try:
            rows = list(csv.reader(io.StringIO(text, newline=""), delimiter=";", strict=True))
        except csv.Error:
            rows = None
        print(json.dumps(rows))
    ' < files.txt
    """

  @Test(.enabled(if: hasPython, "Python is not installed")) func bothReadTheSameCells() throws {
    var generator = SeededGenerator(seed: 5)
    let files = (0..<Mutation.rounds(5_000)).map { _ in
      (0..<Int.random(in: 1...14, using: &generator)).compactMap { _ in
        Self.pieces.randomElement(using: &generator)
      }.joined()
    }
    let folder = try TemporaryFolder()
    let lines = files.map {
      $0.utf8.map { String(Int($0) + 256, radix: 16).suffix(2) }.joined() + "\n"
    }
    try Data(lines.joined().utf8).write(to: folder.url.appending(path: "files.txt"))
    let run = try ProgramRun(script: Self.script, "cpf", in: folder.url)
    let answers = run.output.split(separator: "\n")
    try #require(answers.count == files.count, "\(run.errors)")
    var compared = 0
    for (file, answer) in zip(files, answers) {
      let theirs = try JSONDecoder().decode([[String]]?.self, from: Data(answer.utf8))
      let ours = Self.rows(of: Array(file.utf8))
      guard let theirs, let ours else { continue }
      compared += 1
      #expect(ours == theirs, "\(file.debugDescription)")
    }
    print("\(compared) of \(files.count) files are CSV for both readers")
    #expect(compared > files.count / 4)
  }

  /// The rows of a file; nil where a record is broken. A blank line is a row of no cells.
  private static func rows(of bytes: [UInt8]) -> [[String]]? {
    var scanner = RecordScanner(separator: Byte.semicolon)
    var rows: [[String]] = []
    var position = 0
    while position < bytes.count {
      let start = position
      position = scanner.read(bytes.span, from: start, isLast: true) ?? bytes.count
      guard !scanner.isBroken else { return nil }
      let isBlank = scanner.contentEnd == start
      rows.append(isBlank ? [] : scanner.cells.map { CSVText.value(of: $0, in: bytes) })
    }
    return rows
  }
}
