import Diagnostics
import Eligibility

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
  /// What stands before the value of each column in an object: `{"nom":` or `,"nom":`.
  let labels: [[UInt8]]

  init(_ rows: Rows, to output: RowFormat, _ assessor: Assessor) {
    self.rows = rows
    self.assessor = assessor
    let names: [String]
    switch rows {
    case .records(let header):
      names = header.names
      ending =
        switch output {
        case .csv: .cells(separator: header.separator, lineEnd: header.lineEnd)
        case .ndjson: .members
        }
    case .objects(let columns):
      names = columns
      ending =
        switch output {
        case .csv: .cells(separator: Byte.semicolon, lineEnd: [Byte.lineFeed])
        case .ndjson: .members
        }
    }
    labels = names.map { JSONText.string(Array($0.utf8)) + [UInt8(ascii: ":")] }
  }

  /// The columns whose name is nearly that of a question: they are carried, not read.
  var slips: [String] {
    let names =
      switch rows {
      case .records(let header): header.names
      case .objects(let columns): columns
      }
    let questions = Question.allCases.map(\.rawValue)
    return names.filter { !questions.contains($0) }.compactMap { name in
      Suggestion.nearest(to: name, among: questions).map {
        "La colonne « \(name) » est recopiée sans être lue ; vouliez-vous dire « \($0) » ?"
      }
    }
  }
}
