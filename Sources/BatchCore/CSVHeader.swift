/// The first record of a CSV file: the names of its columns, and which ones are questions.
package struct CSVHeader: Sendable {
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
  /// The names under which the columns are read: their own, unless someone set that right.
  let names: [String]
  let questions: [QuestionColumn]
  /// The columns of the ledger with their places in the record; none where it cannot start.
  let ledger: [(place: Int, column: LedgerColumn)]
  /// The header as it stands, the end of its line left out.
  let text: Range<Int>
  /// Where the first row begins.
  let end: Int

  /// Reads the header at the beginning of a file, with the separator that gives it most columns to
  /// read.
  ///
  /// - Returns: Nil where more bytes are needed.
  static func read(
    _ bytes: [UInt8], isLast: Bool, _ book: RuleBook, _ corrections: HandCorrections
  ) throws(FileRefusal) -> CSVHeader? {
    guard let cut = try cut(bytes, isLast: isLast, book) else { return nil }
    return try CSVHeader(cut.scanner, bytes, to: cut.end, book, corrections)
  }

  /// The names of the columns as they stand, whatever is wrong with them; nil where the header cannot
  /// be cut, or more bytes are needed.
  static func titles(_ bytes: [UInt8], isLast: Bool, _ book: RuleBook) -> [String]? {
    (try? cut(bytes, isLast: isLast, book)).flatMap { $0 }.map { names($0.scanner, bytes) }
  }

  /// Cuts the header with the separator that the line above it names, else with the one that gives it
  /// most columns to read.
  private static func cut(
    _ bytes: [UInt8], isLast: Bool, _ book: RuleBook
  ) throws(FileRefusal) -> (scanner: RecordScanner, end: Int)? {
    let named = NamedSeparator(bytes)
    let start = firstLine(in: bytes, from: named?.end ?? 0)
    if let position = loneReturn(in: bytes, from: start) {
      throw FileRefusal(faults: [.loneReturn(at: FileFault.Place(at: position, in: bytes))])
    }
    var best: (scanner: RecordScanner, end: Int, score: (Int, Int))?
    for separator in named.map({ [$0.separator] }) ?? SeparatorCheck.tried {
      var scanner = RecordScanner(separator: separator)
      guard let end = scanner.read(bytes.span, from: start, isLast: isLast) else { return nil }
      try HeaderCheck.refuseExcess(of: scanner.cells.count)
      let score = (ColumnNames(names(scanner, bytes), book).readCount, scanner.cells.count)
      if best.map({ score > $0.score }) ?? true { best = (scanner, end, score) }
    }
    return best.map { ($0.scanner, $0.end) }
  }

  private init(
    _ scanner: RecordScanner, _ bytes: [UInt8], to end: Int, _ book: RuleBook,
    _ corrections: HandCorrections
  ) throws(FileRefusal) {
    separator = scanner.separator
    text = (scanner.cells.first?.range.lowerBound ?? 0)..<scanner.contentEnd
    self.end = end
    let ending = Array(bytes[scanner.contentEnd..<end])
    lineEnd = ending.contains(Byte.lineFeed) ? ending : [Byte.lineFeed]
    names = corrections.applied(to: Self.names(scanner, bytes))
    let columns = ColumnNames(names, book)
    questions = columns.questions.enumerated().compactMap { column, question in
      question.map { QuestionColumn(column: column, question: $0) }
    }
    ledger = columns.ledger
    if scanner.isBroken {
      let place = FileFault.Place(at: scanner.contentEnd, in: bytes)
      throw FileRefusal(.openQuote, at: place, "un guillemet de l'en-tête n'est pas fermé")
    }
    let places = Self.places(scanner, bytes)
    // What a wrong cut makes of the names says nothing.
    let cuts = SeparatorCheck(scanner, bytes, book).faults
    let faults = cuts.isEmpty ? HeaderCheck(names: names, places: places, book: book).faults : cuts
    guard faults.isEmpty else { throw FileRefusal(faults: faults) }
  }

  /// Where the first line begins that is not blank.
  private static func firstLine(in bytes: [UInt8], from start: Int) -> Int {
    var line = start
    var position = start
    while position < bytes.count, bytes[position] <= Byte.space, bytes[position] != Byte.tab {
      position += 1
      if bytes[position - 1] == Byte.lineFeed { line = position }
    }
    return line
  }

  /// The first carriage return that ends a line alone, where no whole line comes before it; found
  /// before anything is cut, for the whole file would be its header.
  private static func loneReturn(in bytes: [UInt8], from start: Int) -> Int? {
    var isQuoted = false
    var cellEnd = start
    for position in start..<bytes.count {
      switch bytes[position] {
      case Byte.quote where isQuoted: (isQuoted, cellEnd) = (false, position + 1)
      case Byte.quote where position == cellEnd: isQuoted = true
      case let byte where !isQuoted && SeparatorCheck.tried.contains(byte): cellEnd = position + 1
      case Byte.lineFeed where !isQuoted: return nil
      case Byte.carriageReturn where !isQuoted:
        guard position + 1 < bytes.count else { return nil }
        if bytes[position + 1] != Byte.lineFeed { return position }
      default: continue
      }
    }
    return nil
  }

  private static func names(_ scanner: RecordScanner, _ bytes: [UInt8]) -> [String] {
    scanner.cells.map { CSVText.value(of: $0, in: bytes) }
  }

  /// Where the cells begin.
  private static func places(
    _ scanner: RecordScanner, _ bytes: [UInt8]
  ) -> [FileFault.Place] {
    var (position, line, lineStart) = (0, 1, 0)
    return scanner.cells.map { cell in
      while position < cell.range.lowerBound {
        if bytes[position] == Byte.lineFeed { (line, lineStart) = (line + 1, position + 1) }
        position += 1
      }
      return FileFault.Place(line: line, column: position - lineStart + 1)
    }
  }
}
