import French
import JSON
import Law

/// The two forms of rows.
package enum RowFormat: String, CaseIterable, Sendable {
  case csv, ndjson
}

/// How the rows of a batch are read and written; it stays the same from the first row to the last.
package struct Layout: Sendable {
  /// What rows are.
  package enum Rows: Sendable {
    case records(CSVHeader)
    /// Objects, with the columns of the first one: what they fill in CSV.
    case objects(columns: [String])
  }

  package let rows: Rows
  let ending: RowEnding
  let assessor: Assessor
  /// The columns, and what they make of the batch.
  let names: ColumnNames
  /// The day on which accounts are looked at.
  let day: CalendarDay
  /// The columns with what a training costs, and their places; none where the rule of the authority
  /// is not known, so that nothing can be said of them.
  let costs: [(place: Int, column: CostColumn)]
  /// What stands before the value of each column in an object: `{"nom":` or `,"nom":`.
  let labels: [[UInt8]]
  /// What someone set right by hand.
  let corrections: HandCorrections

  init(
    _ rows: Rows, to output: RowFormat, on day: CalendarDay, _ assessor: Assessor,
    _ corrections: HandCorrections = HandCorrections()
  ) {
    self.rows = rows
    self.corrections = corrections
    self.assessor = assessor
    self.day = day
    let cells: RowEnding.Form
    switch rows {
    case .records(let header):
      names = ColumnNames(header.names, assessor.book)
      cells = .cells(separator: header.separator, lineEnd: header.lineEnd)
    case .objects(let columns):
      names = ColumnNames(columns, assessor.book)
      cells = .cells(separator: Byte.semicolon, lineEnd: [Byte.lineFeed])
    }
    let added = names.added.filter { assessor.caps != nil || $0.source != .costs }
    costs = added.contains(.funded) ? names.costs : []
    switch output {
    case .csv: ending = RowEnding(form: cells, added: added)
    case .ndjson: ending = RowEnding(form: .members, added: added)
    }
    labels = names.all.map { JSONString.quoted(Array($0.utf8)) + [UInt8(ascii: ":")] }
  }

  /// Whether rows hold numbers, beside answers, that something is worked out from.
  var hasNumbers: Bool { names.hasLedger || !costs.isEmpty }

  /// The place of the question that a member of an object answers; nil where it answers none.
  func question(named bytes: Span<UInt8>, _ range: Range<Int>) -> Int? {
    assessor.codes.question(named: bytes, range)
      ?? names.question(named: bytes, range)
  }

  /// What is worth saying of the columns before the first row, in French.
  package var notices: [String] {
    names.renamed.map { "La colonne « \($0.name) » est lue comme « \($0.id) »." } + slips
  }

  /// The columns whose name is nearly one that is read: they are carried.
  private var slips: [String] {
    let readable = names.readable
    let carried = names.all.indices.filter { !names.reads($0) }.map { names.all[$0] }
    return carried.filter { !readable.contains($0) }.compactMap { name in
      Suggestion.nearest(to: name, among: readable).map {
        "La colonne « \(name) » est recopiée sans être lue ; vouliez-vous dire « \($0) » ?"
      }
    }
  }
}
