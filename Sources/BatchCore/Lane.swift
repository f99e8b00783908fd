import Entitlement

/// What one thread needs to work on its sections: what it has already seen, and its counts.
package struct Lane: Sendable {
  /// How many rows are remembered: what keeps the memory the same however long the file is.
  static let memory = 1 << 15
  /// How many different lists of keys are remembered.
  static let keyMemory = 1 << 8

  package let layout: Layout
  package internal(set) var summary = BatchSummary()
  var output: [UInt8] = []
  /// The codes of the row's answers, by question.
  var codes: [UInt8]
  /// What the row holds for the ledger.
  var ledger = LedgerCells()
  /// What the row holds of what its training costs.
  var costs = CostCells()
  var objects = ObjectScanner()
  /// The columns of the row.
  var row: RowColumns
  /// What keys mean, by their bytes as they stand.
  var knownKeys: [[UInt8]: ObjectKeys] = [:]
  var spelled: [UInt8] = []
  /// What was made of answers that are no ids.
  var heard: [SaidAnswer: Result<UInt8, AnswerFault>] = [:]
  private var prepared: [UInt128: Prepared] = [:]
  private var answers: [UInt128: Answered] = [:]

  /// What the rows of the last section are like; nil where nobody asks.
  package private(set) var marks: [RowMark]?
  /// What came of the row that was just written.
  private var lastEnd: RowEnd?

  /// The end of a row, as it is written.
  struct Prepared {
    let end: RowEnd
    let bytes: [UInt8]
  }

  /// What comes out of a row's answers, and how it is written before the columns of the ledger.
  struct Answered {
    let assessment: Assessment
    let bytes: [UInt8]
  }

  /// - Parameter marksRows: Whether somebody asks what the rows of each section are like.
  package init(_ layout: Layout, marksRows: Bool = false) {
    self.layout = layout
    row = layout.columns
    codes = layout.assessor.book.questions.map { _ in 0 }
    marks = marksRows ? [] : nil
  }

  /// Writes the rows of a section, which holds whole rows, with what is said of each.
  package mutating func process(_ section: [UInt8]) -> [UInt8] {
    let (bytes, repaired) = Windows1252.repaired(section)
    summary.repaired += repaired
    output = []
    if marks != nil { marks = [] }
    output.reserveCapacity(bytes.count * 3)
    switch layout.rows {
    case .records(let header): processRecords(bytes, header)
    case .objects(let columns): processObjects(bytes, columns)
    }
    defer { output = [] }
    return output
  }

  /// Ends a row with what comes out of its codes.
  mutating func finishRow() {
    guard !row.hasNumbers else { return finishRowWithRights() }
    let key = layout.assessor.codes.key(of: codes)
    if let known = prepared[key] {
      output += known.bytes
      return end(known.end)
    }
    let assessment = layout.assessor.assess(codes)
    let ending = Prepared(
      end: RowEnd(assessment), bytes: row.ending.bytes(of: assessment))
    if prepared.count >= Self.memory { prepared.removeAll(keepingCapacity: true) }
    prepared[key] = ending
    output += ending.bytes
    end(ending.end)
  }

  /// What comes out of the codes of a row, with nothing of the ledger.
  mutating func answered() -> Answered {
    guard row.names.hasQuestions else { return Answered(assessment: Assessment(), bytes: []) }
    let key = layout.assessor.codes.key(of: codes)
    if let known = answers[key] { return known }
    let assessment = layout.assessor.assess(codes)
    let answered = Answered(
      assessment: assessment, bytes: row.ending.answers(of: assessment))
    if answers.count >= Self.memory { answers.removeAll(keepingCapacity: true) }
    answers[key] = answered
    return answered
  }

  /// Ends a row whose answers are at fault, with the faults of the ledger too.
  mutating func finishRow(answerFault fault: String) {
    if row.hasNumbers { finishRowWithRights(fault: fault) } else { finishRow(fault: fault) }
  }

  /// Ends a row with why it cannot be taken.
  mutating func finishRow(fault: String) {
    let assessment = Assessment(fault: fault)
    output += row.ending.bytes(of: assessment)
    end(RowEnd(assessment))
  }

  /// Counts a row that was written.
  mutating func end(_ end: RowEnd) {
    summary.count(end.outcome)
    lastEnd = end
  }

  /// Marks what was written since some byte of the output.
  mutating func mark(since start: Int, lines: Int) {
    marks?.append(RowMark(length: output.count - start, lines: lines, end: lastEnd))
    lastEnd = nil
  }
}
