/// How many rows a batch took, and what became of them.
package struct BatchSummary: Hashable, Sendable {
  /// Rows with a verdict.
  package private(set) var answered = 0
  /// Rows that leave several verdicts possible.
  package private(set) var incomplete = 0
  /// Rows that could not be taken.
  package private(set) var faulty = 0
  /// Lines read as Windows-1252.
  package var repaired = 0

  package init() {}

  /// All rows.
  package var rows: Int { answered + incomplete + faulty }

  /// Whether the batch as a whole is at fault: every row is, or one where that is enough.
  package func isFailure(strict: Bool) -> Bool {
    faulty > 0 && (strict || faulty == rows)
  }

  mutating func count(_ outcome: Assessment.Outcome) {
    switch outcome {
    case .answered: answered += 1
    case .incomplete: incomplete += 1
    case .faulty: faulty += 1
    }
  }

  static func += (left: inout BatchSummary, right: BatchSummary) {
    left.answered += right.answered
    left.incomplete += right.incomplete
    left.faulty += right.faulty
    left.repaired += right.repaired
  }
}
