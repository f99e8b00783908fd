import Diagnostics
import Eligibility

/// The first record of a CSV file: the names of its columns, and which ones are questions.
struct CSVHeader: Sendable {
  /// A column that holds answers.
  struct QuestionColumn: Sendable {
    /// Its place in the record.
    let column: Int
    /// Its question's place among the questions.
    let question: Int
  }

  let separator: UInt8
  /// What ends a line of the file.
  let lineEnd: [UInt8]
  let names: [String]
  let questions: [QuestionColumn]
  /// The columns of the ledger with their places in the record; none where it cannot start.
  let ledger: [(place: Int, column: LedgerColumn)]
  /// The header as it stands, the end of its line left out.
  let text: Range<Int>
  /// Where the first row begins.
  let end: Int

  /// Reads the header, with the separator that gives it most columns to read.
  ///
  /// - Returns: Nothing where more bytes are needed.
  static func read(
    _ bytes: [UInt8], from start: Int, isLast: Bool, named path: String
  ) throws(BatchRefusal) -> CSVHeader? {
    var best: (scanner: RecordScanner, end: Int, score: (Int, Int))?
    for separator in [Byte.semicolon, Byte.comma] {
      var scanner = RecordScanner(separator: separator)
      guard let end = scanner.read(bytes.span, from: start, isLast: isLast) else { return nil }
      let known = names(scanner, bytes).filter { ColumnNames.readable.contains($0) }
      let score = (known.count, scanner.cells.count)
      if best.map({ score > $0.score }) ?? true { best = (scanner, end, score) }
    }
    guard let best else { return nil }
    return try CSVHeader(best.scanner, bytes, from: start, to: best.end, named: path)
  }

  private init(
    _ scanner: RecordScanner, _ bytes: [UInt8], from start: Int, to end: Int, named path: String
  ) throws(BatchRefusal) {
    separator = scanner.separator
    text = start..<scanner.contentEnd
    self.end = end
    let ending = Array(bytes[scanner.contentEnd..<end])
    lineEnd = ending.contains(Byte.lineFeed) ? ending : [Byte.lineFeed]
    names = Self.names(scanner, bytes)
    questions = names.enumerated().compactMap { column, name in
      Question(rawValue: name).flatMap { AnswerCodes.questions.firstIndex(of: $0) }
        .map { QuestionColumn(column: column, question: $0) }
    }
    ledger = LedgerColumn.canStart(among: names) ? Self.ledger(names) : []
    let places = scanner.cells.map { Self.place(of: $0.range.lowerBound, in: bytes, start, path) }
    if scanner.isBroken {
      let place = Self.place(of: scanner.contentEnd, in: bytes, start, path)
      throw BatchRefusal(.openQuote, at: place, "un guillemet de l'en-tête n'est pas fermé")
    }
    let faults = HeaderCheck(names: names, places: places, path: path).faults
    guard faults.isEmpty else { throw BatchRefusal(faults: faults) }
  }

  private static func ledger(_ names: [String]) -> [(place: Int, column: LedgerColumn)] {
    names.enumerated().compactMap { place, name in
      LedgerColumn(rawValue: name).map { (place, $0) }
    }
  }

  private static func names(_ scanner: RecordScanner, _ bytes: [UInt8]) -> [String] {
    scanner.cells.map { CSVText.value(of: $0, in: bytes) }
  }

  private static func place(
    of position: Int, in bytes: [UInt8], _ start: Int, _ path: String
  ) -> Place {
    let before = bytes[start..<position]
    let line = before.count { $0 == Byte.lineFeed }
    let lineStart = before.lastIndex(of: Byte.lineFeed).map { $0 + 1 } ?? start
    return Place(path, line: line + 1, column: position - lineStart + 1)
  }
}

/// What is wrong with the names of the columns.
struct HeaderCheck {
  let names: [String]
  let places: [Place]
  let path: String

  var faults: [Fault] {
    let columns = ColumnNames(names)
    guard columns.hasQuestions || columns.hasLedger else { return [nothingToRead] }
    var seen: Set<String> = []
    return zip(names, places).flatMap { name, place in
      let isRepeated = !seen.insert(name).inserted
      return [
        columns.added.contains { $0.rawValue == name } ? reserved(name, place) : nil,
        isRepeated && columns.reads(name) ? repeated(name, place) : nil,
      ].compactMap(\.self)
    }
  }

  private var nothingToRead: Fault {
    let accepted = ColumnNames.readable
    let near = names.compactMap { name in
      Suggestion.nearest(to: name, among: accepted).map { "« \(name) » : peut-être « \($0) »" }
    }
    return Fault(
      .noQuestion, at: Place(path),
      "aucune colonne ne porte le nom d'une question, ni entree ou solde pour un décompte ; "
        + "colonnes lues : " + accepted.joined(separator: ", "), notes: near)
  }

  private func reserved(_ name: String, _ place: Place) -> Fault {
    Fault(
      .reservedColumn, at: place,
      "la colonne « \(name) » est de celles que cpf lot ajoute ; renommez-la ou ôtez-la")
  }

  private func repeated(_ name: String, _ place: Place) -> Fault {
    Fault(.repeatedColumn, at: place, "la colonne « \(name) » est là deux fois")
  }
}
