/// What a table shows of a row without reading it again: how long it is, and what came of it.
package struct RowMark: Equatable, Sendable {
  /// How many bytes the row of the result has.
  package let length: Int
  /// How many lines of the file it took.
  package let lines: Int
  /// What came of it; nil for a blank line.
  package let end: RowEnd?
}

/// What came of a row.
package struct RowEnd: Equatable, Sendable {
  package let outcome: Assessment.Outcome
  /// The place of its verdict; nil where none is settled.
  package let verdict: Int?
  /// Whether hours are missing for its training.
  package let isShort: Bool
}

extension RowEnd {
  /// What came of the answers of a row, and of what the ledger says of it.
  init(_ assessment: Assessment, _ rights: Rights? = nil) {
    self.init(
      outcome: assessment.outcome, verdict: assessment.verdict, isShort: rights?.isShort == true)
  }
}
