/// Writes CSV cells.
enum CSVText {
  /// A cell that the batch adds: harmless in a spreadsheet, quoted where it must be.
  static func added(_ value: String, separator: UInt8) -> [UInt8] {
    quoted(harmless(Array(value.utf8)), separator: separator)
  }

  /// A cell, in quotes where it holds the separator, a quote or the end of a line.
  static func quoted(_ value: [UInt8], separator: UInt8) -> [UInt8] {
    let needsQuotes = value.contains { byte in
      byte == separator || byte == Byte.quote || byte == Byte.lineFeed
        || byte == Byte.carriageReturn
    }
    guard needsQuotes else { return value }
    var cell = [Byte.quote]
    for byte in value {
      if byte == Byte.quote { cell.append(byte) }
      cell.append(byte)
    }
    return cell + [Byte.quote]
  }

  /// A value that a spreadsheet would run as a formula, with an apostrophe before it.
  static func harmless(_ value: [UInt8]) -> [UInt8] {
    switch value.first {
    case UInt8(ascii: "="), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "@"), Byte.tab,
      Byte.carriageReturn:
      [UInt8(ascii: "'")] + value
    case _: value
    }
  }

  /// What a cell says, as text.
  static func value(of cell: RecordScanner.Cell, in bytes: [UInt8]) -> String {
    String(decoding: unquoted(cell, in: bytes), as: UTF8.self)
  }

  /// What a cell says.
  static func unquoted(_ cell: RecordScanner.Cell, in bytes: [UInt8]) -> [UInt8] {
    cell.isQuoted ? unquoted(bytes[cell.content]) : Array(bytes[cell.range])
  }

  /// The content of a quoted cell, its doubled quotes made one.
  static func unquoted(_ content: ArraySlice<UInt8>) -> [UInt8] {
    var value: [UInt8] = []
    value.reserveCapacity(content.count)
    var wasQuote = false
    for byte in content {
      wasQuote = byte == Byte.quote && !wasQuote
      if !wasQuote { value.append(byte) }
    }
    return value
  }
}
