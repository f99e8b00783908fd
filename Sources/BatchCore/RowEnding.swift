import JSON
import Law

/// Writes the added columns at the end of a row.
struct RowEnding: Sendable {
  /// How they are written.
  enum Form: Sendable {
    /// Cells, each after a separator, then the end of the line.
    case cells(separator: UInt8, lineEnd: [UInt8])
    /// The last members of an object, its brace and the end of the line.
    case members
  }

  let form: Form
  /// The columns that are added.
  let added: [AddedColumn]
  /// Those of them that no answer says.
  private let besidesAnswers: [AddedColumn]

  init(form: Form, added: [AddedColumn]) {
    self.form = form
    self.added = added
    besidesAnswers = added.filter { $0.source != .answers }
  }

  /// The bytes of what is said of a row.
  func bytes(of assessment: Assessment) -> [UInt8] {
    var bytes: [UInt8] = []
    var isFirst = true
    write(assessment, added, into: &bytes, &isFirst)
    writeEnd(into: &bytes)
    return bytes
  }

  /// The bytes of what comes out of a row's answers: what stands before the columns of the ledger.
  func answers(of assessment: Assessment) -> [UInt8] {
    var bytes: [UInt8] = []
    var isFirst = true
    write(assessment, added.filter { $0.source == .answers }, into: &bytes, &isFirst)
    return bytes
  }

  /// Writes the columns of the ledger, where the row has some, and the end of a row without fault.
  ///
  /// - Parameters:
  ///   - funded: What would be paid of the cost of the row; nil where that is not known.
  ///   - answers: What was written of the row's answers.
  func writeRights(
    _ rights: Rights?, _ funded: Euros?, after answers: [UInt8], into output: inout [UInt8]
  ) {
    output += answers
    var isFirst = answers.isEmpty
    for column in besidesAnswers {
      let value = column == .funded ? funded.map { .sum($0) } : rights?[column]
      switch form {
      case .cells(let separator, _):
        output.append(separator)
        value?.writeCell(after: separator, into: &output)
      case .members:
        guard let value else { continue }
        writeLabel(column, into: &output, &isFirst)
        value.writeMember(into: &output)
      }
    }
    writeEnd(into: &output)
  }

  private func write(
    _ assessment: Assessment, _ columns: [AddedColumn], into output: inout [UInt8],
    _ isFirst: inout Bool
  ) {
    for column in columns {
      let value = assessment[column]
      switch form {
      case .cells(let separator, _):
        output.append(separator)
        output += CSVText.added(value, separator: separator)
      case .members:
        guard !value.isEmpty else { continue }
        writeLabel(column, into: &output, &isFirst)
        output += Self.json(value, column.form)
      }
    }
  }

  private func writeLabel(
    _ column: AddedColumn, into output: inout [UInt8], _ isFirst: inout Bool
  ) {
    if !isFirst { output.append(Byte.comma) }
    isFirst = false
    output += JSONString.quoted(Array(column.rawValue.utf8))
    output.append(UInt8(ascii: ":"))
  }

  private func writeEnd(into output: inout [UInt8]) {
    switch form {
    case .cells(_, let lineEnd): output += lineEnd
    case .members: output += [Byte.closeBrace, Byte.lineFeed]
    }
  }

  /// The names of the added columns at the end of a header; nothing for objects, which name theirs.
  var header: [UInt8] {
    switch form {
    case .cells(let separator, let lineEnd):
      added.flatMap { [separator] + Array($0.rawValue.utf8) } + lineEnd
    case .members: []
    }
  }

  /// The value of a member.
  private static func json(_ value: String, _ form: AddedColumn.Form) -> [UInt8] {
    switch form {
    case .text: return JSONString.quoted(Array(value.utf8))
    case .number: return Array(value.utf8)
    case .list:
      let items = value.split(separator: " ").map { JSONString.quoted(Array($0.utf8)) }
      return [UInt8(ascii: "[")] + Array(items.joined(separator: [Byte.comma]))
        + [UInt8(ascii: "]")]
    }
  }
}
