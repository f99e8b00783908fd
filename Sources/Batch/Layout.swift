import Diagnostics
import JSON
import Law

/// The two forms of rows.
package enum RowFormat: String, CaseIterable, Sendable {
  case csv, ndjson
}

/// How the rows of a batch are read and written; it stays the same from the first row to the last.
struct Layout: Sendable {
  /// What rows are.
  enum Rows: Sendable {
    case records(CSVHeader)
    /// Objects, with the columns of the first one: what they fill in CSV.
    case objects(columns: [String])
  }

  let rows: Rows
  let ending: RowEnding
  let assessor: Assessor
  /// The columns, and what they make of the batch.
  let names: ColumnNames
  /// The day on which accounts are looked at.
  let day: CalendarDay
  /// What stands before the value of each column in an object: `{"nom":` or `,"nom":`.
  let labels: [[UInt8]]

  init(_ rows: Rows, to output: RowFormat, on day: CalendarDay, _ assessor: Assessor) {
    self.rows = rows
    self.assessor = assessor
    self.day = day
    let cells: RowEnding.Form
    switch rows {
    case .records(let header):
      names = ColumnNames(header.names)
      cells = .cells(separator: header.separator, lineEnd: header.lineEnd)
    case .objects(let columns):
      names = ColumnNames(columns)
      cells = .cells(separator: Byte.semicolon, lineEnd: [Byte.lineFeed])
    }
    switch output {
    case .csv: ending = RowEnding(form: cells, added: names.added)
    case .ndjson: ending = RowEnding(form: .members, added: names.added)
    }
    labels = names.all.map { JSONString.quoted(Array($0.utf8)) + [UInt8(ascii: ":")] }
  }
  /// The place of the question that a member of an object answers; nil where it answers none.
  func question(named bytes: Span<UInt8>, _ range: Range<Int>) -> Int? {
    assessor.codes.question(named: bytes, range)
      ?? names.question(named: bytes, range)
  }

  /// What is worth saying of the columns before the first row, in French.
  var notices: [String] {
    names.renamed.map { "La colonne « \($0.name) » est lue comme « \($0.id) »." } + slips
  }

  /// The columns whose name is nearly one that is read: they are carried.
  private var slips: [String] {
    let carried = names.all.indices.filter { !names.reads($0) }.map { names.all[$0] }
    return carried.filter { !ColumnNames.readable.contains($0) }.compactMap { name in
      Suggestion.nearest(to: name, among: ColumnNames.readable).map {
        "La colonne « \(name) » est recopiée sans être lue ; vouliez-vous dire « \($0) » ?"
      }
    }
  }
}
