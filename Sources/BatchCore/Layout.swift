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
  let assessor: Assessor
  /// The columns of the file, and what they make of a row.
  let columns: RowColumns
  /// The day on which accounts are looked at.
  let day: CalendarDay
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
    let names: ColumnNames
    let cells: RowEnding.Form
    switch rows {
    case .records(let header):
      names = ColumnNames(header.names, assessor.book)
      cells = .cells(separator: header.separator, lineEnd: header.lineEnd)
    case .objects(let columns):
      names = ColumnNames(columns, assessor.book)
      cells = .cells(separator: Byte.semicolon, lineEnd: [Byte.lineFeed])
    }
    switch output {
    case .csv: columns = RowColumns(names, cells, assessor)
    case .ndjson: columns = RowColumns(names, .members, assessor)
    }
    labels = names.all.map { JSONString.quoted(Array($0.utf8)) + [UInt8(ascii: ":")] }
  }

  var ending: RowEnding { columns.ending }

  private var names: ColumnNames { columns.names }

  /// What is worth saying of the columns before the first row, in French.
  package var notices: [String] {
    names.renamed.filter { isRead($0.place) }.map {
      "La colonne « \(names.all[$0.place]) » est lue comme « \($0.id) »."
    } + idle + slips
  }

  /// Whether something comes out of a column that is read.
  private func isRead(_ column: Int) -> Bool {
    !columns.costs.isEmpty || !names.isCostAlone(column)
  }

  /// The columns with costs of which nothing can be said.
  private var idle: [String] {
    let reason =
      assessor.caps == nil
      ? "ce site n'a pas le règlement de la collectivité"
      : "sans colonne de réponse, rien ne dit qui paie"
    return names.all.indices.filter { !isRead($0) }.map {
      "La colonne « \(names.all[$0]) » est recopiée sans être lue : \(reason)."
    }
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
