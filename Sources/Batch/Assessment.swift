import Answering
import DecisionTree
import Diagnostics
import Eligibility

/// What the batch says of one row.
struct Assessment: Hashable, Sendable {
  /// How far the row got.
  enum Outcome: Hashable, Sendable {
    case answered, incomplete, faulty
    /// Answered, and no training changes the verdict: that of the row was set aside.
    case answeredWhateverTheTraining
  }

  let outcome: Outcome
  /// Whether the authority of the agent pays, and may cap what it pays.
  private(set) var isPaidByAuthority = false
  private let values: [AddedColumn: String]

  /// The value of a column; empty where there is nothing to say.
  subscript(column: AddedColumn) -> String { values[column] ?? "" }

  /// A verdict.
  init(_ finding: Finding) {
    outcome = .answered
    var values: [AddedColumn: String] = [
      .state: "complet", .rules: finding.rules.map(\.rawValue).joined(separator: " "),
      .link: finding.address,
    ]
    for field in Ruling.Field.allCases {
      values[AddedColumn(field)] = finding.ruling.value(of: field)
    }
    self.values = values
    isPaidByAuthority = finding.ruling.isPaidByOwnAuthority
  }

  /// Answers that leave several verdicts possible.
  ///
  /// - Parameters:
  ///   - next: The question to answer next; nothing where all were asked.
  ///   - address: The page to go on from.
  init(_ verdicts: [Verdict], next: Question?, at address: String) {
    outcome = .incomplete
    values = [
      .state: "incomplet",
      .possibleVerdicts: verdicts.map(\.rawValue).joined(separator: " "),
      .question: next?.rawValue ?? "", .link: address,
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
  var settingTrainingAside: Assessment { Assessment(.answeredWhateverTheTraining, values) }

  /// The same with more columns filled.
  func adding(_ more: [AddedColumn: String]) -> Assessment {
    Assessment(outcome, values.merging(more) { $1 })
  }

  /// A row that cannot be taken.
  ///
  /// - Parameter fault: Why, in French.
  init(fault: String) {
    outcome = .faulty
    values = [.fault: fault]
  }
}

/// Why a row is faulty, in French.
enum RowFault {
  /// A word that no situation takes as an answer.
  static func unknownAnswer(_ word: String, to question: Question) -> String {
    let accepted = question.answers.map(\.id) + [Answer.unknownID]
    let beginning = "colonne \(question.rawValue) : « \(shortened(word)) » n'est pas une réponse"
    if let near = Suggestion.nearest(to: word, among: accepted) {
      return beginning + " ; vouliez-vous dire « \(near) » ?"
    }
    return beginning + " ; réponses acceptées : \(accepted.joined(separator: ", "))"
  }

  /// A word that is a part of the names of some answers.
  static func vagueAnswer(_ word: String, to question: Question, _ candidates: [String]) -> String {
    "colonne \(question.rawValue) : « \(shortened(word)) » ne suffit pas ; écrivez "
      + candidates.map { "« \($0) »" }.joined(separator: " ou ")
  }

  /// An answer that the rules cannot take in the situation of the row.
  static func text(of misstep: Misstep) -> String {
    switch misstep {
    case .notOffered(let answer, let offered):
      let names = (offered.map(\.id) + [Answer.unknownID]).joined(separator: ", ")
      return "colonne \(answer.question.rawValue) : « \(answer.id) » n'existe pas dans cette "
        + "situation ; réponses acceptées : \(names)"
    case .notAsked(let answer):
      return "colonne \(answer.question.rawValue) : « \(answer.id) » répond à une question qui "
        + "n'est pas posée dans cette situation ; laissez la cellule vide"
    case .unsettled(let situation):
      return situation.text
    }
  }

  /// A row that is longer or shorter than the header.
  static func cellCount(_ count: Int, insteadOf expected: Int) -> String {
    let cells = count == 1 ? "1 cellule" : "\(count) cellules"
    return "\(cells) au lieu de \(expected) : vérifiez les séparateurs et les guillemets"
  }

  /// A quote that is never closed, or closed in the middle of a cell.
  static func brokenQuote(in column: String) -> String {
    "colonne \(column) : le guillemet ouvert n'est pas fermé à la fin de la cellule ; un guillemet "
      + "dans un texte s'écrit deux fois"
  }

  /// The beginning of a word: what someone needs in order to find it.
  static func shortened(_ word: String) -> String {
    word.count <= 60 ? word : word.prefix(60) + "…"
  }
}
