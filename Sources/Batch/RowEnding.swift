/// Writes the added columns at the end of a row.
enum RowEnding: Sendable {
  /// Cells, each after a separator, then the end of the line.
  case cells(separator: UInt8, lineEnd: [UInt8])
  /// The last members of an object, its brace and the end of the line.
  case members

  /// The bytes of what is said of a row.
  func bytes(of assessment: Assessment) -> [UInt8] {
    switch self {
    case .cells(let separator, let lineEnd):
      let cells = AddedColumn.allCases.flatMap { column in
        [separator] + CSVText.added(assessment[column], separator: separator)
      }
      return cells + lineEnd
    case .members:
      let members = AddedColumn.allCases.compactMap { Self.member($0, assessment[$0]) }
      return Array(members.joined(separator: [Byte.comma])) + [Byte.closeBrace, Byte.lineFeed]
    }
  }

  /// The names of the added columns at the end of a header; nothing for objects, which name theirs.
  var header: [UInt8] {
    switch self {
    case .cells(let separator, let lineEnd):
      AddedColumn.allCases.flatMap { [separator] + Array($0.rawValue.utf8) } + lineEnd
    case .members: []
    }
  }

  /// A member of an object; nothing where there is nothing to say.
  private static func member(_ column: AddedColumn, _ value: String) -> [UInt8]? {
    guard !value.isEmpty else { return nil }
    let name = JSONText.string(Array(column.rawValue.utf8)) + [UInt8(ascii: ":")]
    guard column.isList else { return name + JSONText.string(Array(value.utf8)) }
    let items = value.split(separator: " ").map { JSONText.string(Array($0.utf8)) }
    return name + [UInt8(ascii: "[")] + Array(items.joined(separator: [Byte.comma]))
      + [UInt8(ascii: "]")]
  }
}
