import CheckerCore

/// The names of a file's columns, and what they make of the batch.
struct ColumnNames: Sendable {
  /// The names, in order.
  let all: [String]
  /// For each column, the place of the question that it answers; nil where it answers none.
  let questions: [Int?]
  /// For each column, the one of the ledger that its name is; nil where it is none.
  private let ledgerColumns: [LedgerColumn?]
  /// For each column, the one of costs that its name is; nil where it is none.
  private let costColumns: [CostColumn?]
  /// The same columns by their names, which the members of objects bear.
  private let ledgerHeadings: [String: LedgerColumn]
  private let costHeadings: [String: CostColumn]
  /// The names of the columns that are questions, and the places of these.
  private let usual: (table: CellWords, questions: [Int])
  /// Whether the ledger has something to start from.
  let hasLedger: Bool
  /// Whether rows have a cost, of which a part may be paid.
  let hasCosts: Bool
  private let book: RuleBook

  init(_ all: [String], _ book: RuleBook) {
    self.all = all
    self.book = book
    ledgerColumns = LedgerColumn.columns(among: all)
    costColumns = CostColumn.columns(among: all)
    ledgerHeadings = LedgerColumn.byHeading(all, ledgerColumns)
    costHeadings = CostColumn.byHeading(all, costColumns)
    let isNumber = zip(ledgerColumns, costColumns).map { $0 != nil || $1 != nil }
    let claims = zip(all, isNumber).map { Claim($0, book, isNumber: $1) }
    let best = claims.bestRanks
    questions = claims.map { claim in
      guard let claim, claim.rank == best[claim.question] else { return nil }
      return claim.question
    }
    // More of them are refused: no question may be there twice.
    let read = zip(all, questions).compactMap { name, question in question.map { (name, $0) } }
      .prefix(book.questions.count)
    usual = (CellWords(read.map { $0.0 }), read.map { $0.1 })
    hasLedger = ledgerColumns.contains { $0?.isStart ?? false }
    hasCosts = costColumns.contains(.cost)
  }

  /// Whether some column is a question.
  var hasQuestions: Bool { questions.contains { $0 != nil } }

  /// The columns that the batch adds, in order.
  var added: [AddedColumn] {
    AddedColumn.allCases.filter { column in
      switch column.source {
      case .answers: hasQuestions
      case .ledger: hasLedger
      case .costs: hasCosts && hasQuestions
      case .row: true
      }
    }
  }

  /// Whether a column is read, as an answer or by the ledger.
  func reads(_ column: Int) -> Bool {
    questions[column] != nil || hasLedger && ledgerColumns[column] != nil
      || hasCosts && costColumns[column] != nil
  }

  /// The columns that the ledger reads, with their places; none where it cannot start.
  var ledger: [(place: Int, column: LedgerColumn)] {
    guard hasLedger else { return [] }
    return ledgerColumns.enumerated().compactMap { place, column in column.map { (place, $0) } }
  }

  /// The columns with what a training costs, and their places.
  var costs: [(place: Int, column: CostColumn)] {
    costColumns.enumerated().compactMap { place, column in column.map { (place, $0) } }
  }

  /// The column of the ledger that a member of an object is; nil where it is none.
  func ledgerColumn(named name: String) -> LedgerColumn? {
    LedgerColumn(rawValue: name) ?? ledgerHeadings[name]
  }

  /// The column of costs that a member of an object is; nil where it is none.
  func costColumn(named name: String) -> CostColumn? {
    CostColumn(rawValue: name) ?? costHeadings[name]
  }

  /// The id under which a column is read; empty where it is not.
  func reading(of column: Int) -> String {
    if let question = questions[column] { return book.questions[question].id }
    guard reads(column) else { return "" }
    return ledgerColumns[column]?.rawValue ?? costColumns[column]?.rawValue ?? ""
  }

  /// The place of the question under whose name a column stands; nil where there is none.
  func question(named bytes: Span<UInt8>, _ range: Range<Int>) -> Int? {
    usual.table.code(of: bytes, range).map { usual.questions[Int($0)] }
  }

  /// How many columns are read.
  var readCount: Int { all.indices.count(where: reads) }

  /// The columns read under an id that they do not bear, with that id.
  var renamed: [(name: String, id: String)] {
    all.indices.filter { reads($0) && reading(of: $0) != all[$0] }.map {
      (all[$0], reading(of: $0))
    }
  }

  /// The names that a column may have in order to be read.
  var readable: [String] { Self.readable(book) }

  /// The names that a column may have in order to be read.
  static func readable(_ book: RuleBook) -> [String] {
    book.questions.map { $0.id } + LedgerColumn.allCases.map { $0.rawValue }
      + [CostColumn.cost, .paid].map { $0.rawValue }
  }
}

/// A question that a column's name fits.
private struct Claim {
  let question: Int
  /// 0 for the id itself, 1 for the id in other letters, 2 for another name: the lowest is read.
  let rank: Int

  /// The claim of a name. A bare word such as « Heures » or « Projet » heads many a column that is no
  /// answer: a follow-up takes its exact id, or more words.
  ///
  /// - Parameter isNumber: Whether the name is that of a column of numbers.
  init?(_ name: String, _ book: RuleBook, isNumber: Bool) {
    if let question = book.question(name) {
      (self.question, rank) = (question, 0)
      return
    }
    guard AddedColumn(rawValue: name) == nil, !isNumber,
      let question = book.names.question(named: Array(name.utf8))
    else { return nil }
    let isID =
      NameKey(Array(name.utf8)) == NameKey(Array(book.questions[question].id.utf8))
    guard book.isCore(question) || !isID else { return nil }
    (self.question, rank) = (question, isID ? 1 : 2)
  }
}

extension [Claim?] {
  /// For each question that is claimed, the lowest rank among its claims.
  fileprivate var bestRanks: [Int: Int] {
    reduce(into: [:]) { best, claim in
      guard let claim else { return }
      best[claim.question] = Swift.min(best[claim.question] ?? claim.rank, claim.rank)
    }
  }
}
