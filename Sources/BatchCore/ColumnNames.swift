import CheckerCore

/// The names of a file's columns, and what they make of the batch.
struct ColumnNames: Sendable {
  /// The names, in order.
  let all: [String]
  /// For each column, the place of the question that it answers; nil where it answers none.
  let questions: [Int?]
  /// For each column, the one of the ledger that its name is; nil where it is none.
  let ledgerColumns: [LedgerColumn?]
  /// For each column, the one of costs that its name is; nil where it is none.
  let costColumns: [CostColumn?]
  /// Whether some column is a question.
  let hasQuestions: Bool
  /// Whether the ledger has something to start from.
  let hasLedger: Bool
  /// Whether rows have a cost, of which a part may be paid.
  let hasCosts: Bool
  private let book: RuleBook
  private let places: [String: Int]
  /// For each column, what it is read as by its name; nil where it answers no question.
  private let claims: [Claim?]

  /// - Parameter first: The columns of the first object, whose names mean the same in each; nil where
  ///   there are no others.
  init(_ all: [String], _ book: RuleBook, after first: ColumnNames? = nil) {
    self.all = all
    self.book = book
    var places: [String: Int] = [:]
    for (place, name) in all.enumerated() where places[name] == nil { places[name] = place }
    self.places = places
    let known = all.map { first?.places[$0] }
    let others = zip(all, known).compactMap { $1 == nil ? $0 : nil }
    var ledger = LedgerColumn.columns(among: others)
    var costs = CostColumn.columns(among: others)
    var claims = zip(others, zip(ledger, costs)).map { name, numbers in
      Claim(name, book, isNumber: numbers.0 != nil || numbers.1 != nil)
    }
    for (place, known) in known.enumerated() {
      guard let first, let known else { continue }
      ledger.insert(first.ledgerColumns[known], at: place)
      costs.insert(first.costColumns[known], at: place)
      claims.insert(first.claims[known], at: place)
    }
    claims.readTheStatus(book.roles, known)
    let best = claims.bestRanks
    self.claims = zip(claims, known).map { claim, known in
      guard let claim else { return nil }
      // An id in two spellings is one key twice: which one counts, no row may leave unsaid.
      let isSettled = known != nil || first != nil && claim.rank < Claim.otherName
      return isSettled || claim.rank == best[claim.question] ? claim : nil
    }
    questions = self.claims.map { $0?.question }
    (ledgerColumns, costColumns) = (ledger, costs)
    hasQuestions = first?.hasQuestions == true || questions.contains { $0 != nil }
    hasLedger = first?.hasLedger == true || ledger.contains { $0?.isStart ?? false }
    hasCosts = first?.hasCosts == true || costs.contains(.cost)
  }

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

  /// Whether a column is read for what a training costs, and for nothing else.
  func isCostAlone(_ column: Int) -> Bool {
    hasCosts && costColumns[column] != nil && questions[column] == nil
      && !(hasLedger && ledgerColumns[column] != nil)
  }

  /// The id under which a column is read; empty where it is not.
  func reading(of column: Int) -> String {
    if let question = questions[column] { return book.questions[question].id }
    guard reads(column) else { return "" }
    return ledgerColumns[column]?.rawValue ?? costColumns[column]?.rawValue ?? ""
  }

  /// How many columns are read.
  var readCount: Int { all.indices.count(where: reads) }

  /// The columns read under an id that they do not bear, with that id.
  var renamed: [(place: Int, id: String)] {
    all.indices.filter { reads($0) && reading(of: $0) != all[$0] }.map { ($0, reading(of: $0)) }
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
  var question: Int
  /// 0 for the id itself, 1 for the id in other letters, 2 for another name: the lowest is read.
  let rank: Int
  static let otherName = 2

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
    (self.question, rank) = (question, isID ? 1 : Self.otherName)
  }
}

extension [Claim?] {
  /// Has « Statut de l'agent » read as the status, where no column says it otherwise: most lists head
  /// it so, and the post of an elected person is asked once the status is known.
  ///
  /// - Parameter known: The columns whose meaning is settled, by their places; nil for the others.
  fileprivate mutating func readTheStatus(_ roles: RuleBook.Roles, _ known: [Int?]) {
    guard !contains(where: { $0?.question == roles.status }) else { return }
    for place in indices where self[place]?.question == roles.agentStatus {
      if known[place] == nil, self[place]?.rank != 0 { self[place]?.question = roles.status }
    }
  }

  /// For each question that is claimed, the lowest rank among its claims.
  fileprivate var bestRanks: [Int: Int] {
    reduce(into: [:]) { best, claim in
      guard let claim else { return }
      best[claim.question] = Swift.min(best[claim.question] ?? claim.rank, claim.rank)
    }
  }
}
