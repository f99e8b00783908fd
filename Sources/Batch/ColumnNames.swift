import Eligibility

/// The names of a file's columns, and what they make of the batch.
struct ColumnNames: Sendable {
  /// The names, in order.
  let all: [String]
  /// Whether some column is a question.
  let hasQuestions: Bool
  /// Whether the ledger has something to start from.
  let hasLedger: Bool

  init(_ all: [String]) {
    self.all = all
    hasQuestions = all.contains { Question(rawValue: $0) != nil }
    hasLedger = LedgerColumn.canStart(among: all)
  }

  /// The columns that the batch adds, in order.
  var added: [AddedColumn] {
    AddedColumn.allCases.filter { column in
      switch column.source {
      case .answers: hasQuestions
      case .ledger: hasLedger
      case .row: true
      }
    }
  }

  /// Whether a column is read, as an answer or by the ledger.
  func reads(_ name: String) -> Bool {
    Question(rawValue: name) != nil || hasLedger && LedgerColumn(rawValue: name) != nil
  }

  /// The names that a column may have in order to be read.
  static let readable = Question.allCases.map(\.rawValue) + LedgerColumn.allCases.map(\.rawValue)
}
