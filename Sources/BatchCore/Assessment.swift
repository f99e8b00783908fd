import CheckerCore
import French

/// What the batch says of one row.
package struct Assessment: Hashable, Sendable {
  /// How far the row got.
  package enum Outcome: Hashable, Sendable {
    case answered, incomplete, faulty
    /// Answered, and no training changes the verdict: that of the row was set aside.
    case answeredWhateverTheTraining
  }

  let outcome: Outcome
  /// The place of its verdict; nil where none is settled.
  private(set) var verdict: Int?
  /// Whether the authority of the agent pays, and may cap what it pays.
  private(set) var isPaidByAuthority = false
  private let values: [AddedColumn: String]

  /// The value of a column; empty where there is nothing to say.
  subscript(column: AddedColumn) -> String { values[column] ?? "" }

  /// A verdict.
  init(_ way: Way, _ book: RuleBook) {
    outcome = .answered
    var values: [AddedColumn: String] = [
      .state: "complet",
      .rules: way.rules.map { book.rules[$0] }.joined(separator: " "),
      .link: book.address(of: way),
    ]
    for (field, column) in AddedColumn.ofRuling.enumerated() {
      values[column] = way.ruling[field].map { book.values.fields[field][$0] }
    }
    self.values = values
    verdict = way.verdict
    isPaidByAuthority = book.isPaidByAuthority(way.ruling)
  }

  /// Answers that leave several verdicts possible.
  ///
  /// - Parameters:
  ///   - next: The question to answer next; nothing where all were asked.
  ///   - address: The page to go on from.
  init(_ verdicts: [String], next: String?, at address: String) {
    outcome = .incomplete
    values = [
      .state: "incomplet",
      .possibleVerdicts: verdicts.joined(separator: " "),
      .question: next ?? "", .link: address,
    ]
  }

  /// A row that asked nothing of the rules.
  init() {
    outcome = .answered
    values = [:]
  }

  private init(_ outcome: Outcome, _ values: [AddedColumn: String]) {
    self.outcome = outcome
    self.values = values
  }

  /// The same, where the training of the row was set aside.
  var settingTrainingAside: Assessment {
    var assessment = Assessment(.answeredWhateverTheTraining, values)
    assessment.verdict = verdict
    return assessment
  }

  /// A row that cannot be taken.
  ///
  /// - Parameter fault: Why, in French.
  init(fault: String) {
    outcome = .faulty
    values = [.fault: fault]
  }
}
