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

  /// The bytes of what is said of a row.
  func bytes(of assessment: Assessment) -> [UInt8] {
    switch form {
    case .cells(let separator, let lineEnd):
      let cells = added.flatMap { column in
        [separator] + CSVText.added(assessment[column], separator: separator)
      }
      return cells + lineEnd
    case .members:
      let members = added.compactMap { Self.member($0, assessment[$0]) }
      return Array(members.joined(separator: [Byte.comma])) + [Byte.closeBrace, Byte.lineFeed]
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

  /// A member of an object; nothing where there is nothing to say.
  private static func member(_ column: AddedColumn, _ value: String) -> [UInt8]? {
    guard !value.isEmpty else { return nil }
    let name = JSONText.string(Array(column.rawValue.utf8)) + [UInt8(ascii: ":")]
    switch column.form {
    case .text: return name + JSONText.string(Array(value.utf8))
    case .number: return name + Array(value.utf8)
    case .list:
      let items = value.split(separator: " ").map { JSONText.string(Array($0.utf8)) }
      return name + [UInt8(ascii: "[")] + Array(items.joined(separator: [Byte.comma]))
        + [UInt8(ascii: "]")]
    }
  }
}
