@testable import Batch
@testable import BatchCore
import TestSupport
import Testing

/// The reader of batches beside another reader of CSV, the one that comes with Python.
@Suite(.enabled(if: Python.isInstalled, "Python is not installed"))
struct PythonTests {
  /// The rows of a file, a character a byte. Lines end with a line feed, as they do for us: a lone
  /// carriage return then ends no row, and Python refuses what follows it.
  private static let reader = """
    import csv, io, json
    def read(data):
        text = io.StringIO(data.decode("latin-1"), newline="\\n")
        try:
            return list(csv.reader(text, delimiter=";", strict=True))
        except csv.Error:
            return None
    """

  @Test func bothReadTheSameCells() throws {
    let files = Self.files(Mutation.rounds(6_000))
    let answers: [[[String]]?] = try Python.answers(of: Self.reader, to: files)
    var compared = 0
    for (file, theirs) in zip(files, answers) {
      let ours = Self.rows(of: file)
      let text = String(decoding: file, as: UTF8.self).debugDescription
      if let theirs, let ours, !ours.holdsLoneReturn {
        compared += 1
        #expect(ours.cells == theirs, "\(text)")
      } else if !file.holdsLoneReturn, !file.contains(0) {
        #expect((ours == nil) == (theirs == nil), "\(text)")
      }
    }
    print("\(compared) of \(files.count) files are CSV for both readers")
    #expect(compared > files.count / 4)
  }

  /// Files put together from what CSV is made of, of any bytes, and sound ones with some changed.
  private static func files(_ count: Int) -> [[UInt8]] {
    var generator = SeededGenerator(seed: 5)
    let pieces = [
      "a", "é", " ", ";", ";", "\n", "\r\n", "\"", "\"", "\"\"", "\"x;y\"", "\"x\r\ny\"", "\"\";",
      ",", "\r",
    ]
    let marks = Array(";;\"\"\"\n\n\r\ra,".utf8)
    let sound = Array("nom;statut\r\n\"Élu; \"\"A\"\"\";cdd\r\n\"deux\nlignes\";\"\"\r\n;x\n".utf8)
    return (0..<count).map { round in
      switch round % 3 {
      case 0:
        (0..<Int.random(in: 1...14, using: &generator)).flatMap { _ in
          Array((pieces.randomElement(using: &generator) ?? "").utf8)
        }
      case 1:
        (0..<Int.random(in: 1...40, using: &generator)).map { _ in
          let isMark = Bool.random(using: &generator)
          return isMark
            ? marks.randomElement(using: &generator) ?? 0
            : UInt8.random(in: .min ... .max, using: &generator)
        }
      case _:
        Mutation.of(sound, with: ";\"\n\r a", times: round % 4 + 1, using: &generator)
      }
    }
  }

  /// The rows of a file; nil where a record is broken. A blank line is a row of no cells.
  private static func rows(of bytes: [UInt8]) -> Rows? {
    var scanner = RecordScanner(separator: Byte.semicolon)
    var rows = Rows()
    var position = 0
    while position < bytes.count {
      let start = position
      position = scanner.read(bytes.span, from: start, isLast: true) ?? bytes.count
      guard !scanner.isBroken else { return nil }
      let isBlank = scanner.contentEnd == start
      rows.cells.append(isBlank ? [] : scanner.cells.map { text(of: $0, in: bytes) })
      rows.holdsLoneReturn =
        rows.holdsLoneReturn
        || scanner.cells.contains { !$0.isQuoted && bytes[$0.range].contains(Byte.carriageReturn) }
    }
    return rows
  }

  /// What a cell says, a character a byte.
  private static func text(of cell: RecordScanner.Cell, in bytes: [UInt8]) -> String {
    var text = String.UnicodeScalarView()
    text.append(contentsOf: CSVText.unquoted(cell, in: bytes).map { Unicode.Scalar($0) })
    return String(text)
  }

  private struct Rows {
    var cells: [[String]] = []
    /// Whether a cell without quotes holds a carriage return, which we keep and Python does not.
    var holdsLoneReturn = false
  }
}

extension [UInt8] {
  /// Whether a carriage return stands elsewhere than before a line feed or at the end.
  fileprivate var holdsLoneReturn: Bool {
    zip(self, dropFirst()).contains { $0 == Byte.carriageReturn && $1 != Byte.lineFeed }
  }
}
