/// The text of a file: UTF-8 without a byte-order mark, lines that end in `\n`.
package struct SourceText: Sendable {
  /// The path shown in faults.
  package let path: String
  /// The text.
  package let text: String

  /// Decodes a file; what Windows editors add is taken away.
  ///
  /// Where the bytes are not text, the fault says at which byte.
  package init?(path: String, bytes: [UInt8], _ faults: inout [Fault]) {
    self.path = path
    var bytes = bytes[...]
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes = bytes.dropFirst(3) }
    if let zero = bytes.firstIndex(of: 0) {
      faults.append(
        Fault(
          "octet-nul", at: Self.place(of: zero, in: bytes, path),
          "le fichier contient un octet nul : ce n'est pas un texte"))
      return nil
    }
    guard let decoded = String(validating: bytes, as: UTF8.self) else {
      faults.append(
        Fault(
          "pas-utf-8", at: Self.place(of: Self.firstInvalidByte(of: bytes), in: bytes, path),
          "le fichier n'est pas en UTF-8 ; enregistrez-le dans ce codage"))
      return nil
    }
    text = decoded.replacing("\r\n", with: "\n").replacing("\r", with: "\n")
  }

  /// The place of a line and column as libyaml counts them: columns in Unicode scalars, and more
  /// characters than `\n` end a line.
  package func place(line: Int, scalarColumn: Int) -> Place {
    var remaining = (lines: line - 1, columns: scalarColumn - 1)
    var found = (line: 1, column: 1)
    for scalar in text.unicodeScalars {
      guard remaining.lines > 0 || remaining.columns > 0 else { break }
      if remaining.lines > 0 {
        if Self.yamlBreaks.contains(scalar) { remaining.lines -= 1 }
      } else if scalar == "\n" {
        break
      } else {
        remaining.columns -= 1
      }
      found =
        scalar == "\n"
        ? (found.line + 1, 1) : (found.line, found.column + UTF8.width(scalar))
    }
    return Place(path, line: found.line, column: found.column)
  }

  private static let yamlBreaks: Set<Unicode.Scalar> = [
    "\n", "\u{85}", "\u{2028}", "\u{2029}",
  ]

  private static func place(of index: Int, in bytes: ArraySlice<UInt8>, _ path: String) -> Place {
    var line = 1
    var lineStart = bytes.startIndex
    for current in bytes.startIndex..<index {
      let isLoneReturn =
        bytes[current] == UInt8(ascii: "\r") && bytes[current + 1] != UInt8(ascii: "\n")
      if isLoneReturn || bytes[current] == UInt8(ascii: "\n") {
        line += 1
        lineStart = current + 1
      }
    }
    return Place(path, line: line, column: index - lineStart + 1)
  }

  /// The first byte after the longest beginning that is UTF-8.
  private static func firstInvalidByte(of bytes: ArraySlice<UInt8>) -> Int {
    var decoder = UTF8()
    var iterator = bytes.makeIterator()
    var index = bytes.startIndex
    while case .scalarValue(let scalar) = decoder.decode(&iterator) {
      index += UTF8.width(scalar)
    }
    return index
  }
}
