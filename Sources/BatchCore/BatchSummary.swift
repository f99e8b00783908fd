/// How many rows a batch took, and what became of them.
package struct BatchSummary: Hashable, Sendable {
  /// Rows with a verdict.
  package private(set) var answered = 0
  /// Those of them whose training was set aside: the verdict is the same for all.
  package private(set) var whateverTheTraining = 0
  /// Rows that leave several verdicts possible.
  package private(set) var incomplete = 0
  /// Rows that could not be taken.
  package private(set) var faulty = 0
  /// Lines read as Windows-1252.
  package var repaired = 0

  /// The answers that are no ids, with the id taken and how many rows say so.
  package private(set) var understood: [SaidAnswer: Understood] = [:]

  /// Whether more different answers were understood than are told.
  package private(set) var isCut = false

  /// The answers that nothing was made of, with how many rows say so.
  package private(set) var unheard: [SaidAnswer: Int] = [:]

  /// What was made of an answer that is no id.
  package struct Understood: Hashable, Sendable {
    /// The question and the id: `situation=maladie`.
    package let assignment: String
    package fileprivate(set) var rows: Int
  }

  /// How many different ones are told: what keeps the memory the same however long the file is.
  private static let toldAtMost = 200

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
    case .answeredWhateverTheTraining:
      answered += 1
      whateverTheTraining += 1
    case .incomplete: incomplete += 1
    case .faulty: faulty += 1
    }
  }

  /// Counts an answer that is no id, with what was made of it: `situation=maladie`.
  mutating func count(_ said: SaidAnswer, as assignment: @autoclosure () -> String) {
    if understood[said] != nil {
      understood[said]?.rows += 1
    } else if understood.count < Self.toldAtMost {
      understood[said] = Understood(assignment: assignment(), rows: 1)
    } else {
      isCut = true
    }
  }

  /// Counts an answer that nothing was made of.
  mutating func count(unheard said: SaidAnswer) {
    if unheard[said] != nil || unheard.count < Self.toldAtMost {
      unheard[said, default: 0] += 1
    }
  }

  package static func += (left: inout BatchSummary, right: BatchSummary) {
    left.answered += right.answered
    left.whateverTheTraining += right.whateverTheTraining
    left.incomplete += right.incomplete
    left.faulty += right.faulty
    left.repaired += right.repaired
    left.isCut = left.isCut || right.isCut
    for (said, meaning) in right.understood {
      left.understood[said, default: Understood(assignment: meaning.assignment, rows: 0)].rows +=
        meaning.rows
    }
    for (said, rows) in right.unheard { left.unheard[said, default: 0] += rows }
  }
}
