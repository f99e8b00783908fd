internal import Markup

/// The text of a file: UTF-8 without a byte-order mark, lines that end in `\n`.
package struct SourceText: Sendable {
  /// The path shown in faults.
  package let path: String
  /// The text.
  package let text: String
  /// The log of the reading, where whoever finds something wrong in the text reports it.
  package let log: FaultLog
  /// How many characters that no text may hold are told of a file: it may be no text at all.
  private static let shownCharacters = 20
  /// Where each line begins as libyaml counts lines, found once for all the marks of a file.
  private let lineStarts: [LineStart]

  /// Decodes a file; what Windows editors add is taken away.
  ///
  /// Where the bytes are not text, the fault says at which byte.
  package init?(path: String, bytes: [UInt8], _ log: FaultLog) {
    self.path = path
    self.log = log
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
      log.add(
        Fault(
          .notUTF8, at: Place(path),
          "le fichier est en UTF-16 (« Unicode » dans le Bloc-notes) ; enregistrez-le en UTF-8"))
      return nil
    }
    let bytes = Self.withoutMark(bytes)
    if let zero = bytes.firstIndex(of: 0) {
      log.add(
        Fault(
          .nullByte, at: Self.place(of: zero, in: bytes, path),
          "le fichier contient un octet nul : ce n'est pas un texte"))
      return nil
    }
    guard let decoded = String(validating: bytes, as: UTF8.self) else {
      log.add(
        Fault(
          .notUTF8, at: Self.place(of: Self.firstInvalidByte(of: bytes), in: bytes, path),
          "le fichier n'est pas en UTF-8 ; enregistrez-le dans ce codage"))
      return nil
    }
    text = Self.withUnixLineEnds(decoded)
    lineStarts = LineStart.all(in: text)
    let unfit = decoded.unfitCharacters
    guard unfit.isEmpty else {
      for (offset, scalar) in unfit.prefix(Self.shownCharacters) {
        log.add(
          Fault(
            .unfitCharacter, at: Self.place(of: bytes.startIndex + offset, in: bytes, path),
            "le caractère invisible \(scalar.number) n'est pas accepté"))
      }
      return nil
    }
  }

  /// The lines of a file as places count them, without their ends; bytes that are no text are shown
  /// as such.
  package static func lines(of bytes: [UInt8]) -> [Substring] {
    withUnixLineEnds(String(decoding: withoutMark(bytes), as: UTF8.self)).utf8
      .split(separator: 0x0A, omittingEmptySubsequences: false).map(Substring.init)
  }

  /// The bytes without the mark that Windows editors put before them.
  private static func withoutMark(_ bytes: [UInt8]) -> ArraySlice<UInt8> {
    bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
  }

  /// The text with `\n` in the place of `\r\n` and `\r`.
  private static func withUnixLineEnds(_ text: String) -> String {
    guard text.utf8.contains(0x0D) else { return text }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.utf8.count)
    var followsReturn = false
    for byte in text.utf8 {
      if byte != 0x0A || !followsReturn { bytes.append(byte == 0x0D ? 0x0A : byte) }
      followsReturn = byte == 0x0D
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Reports something wrong in the text.
  package func report(
    _ kind: FaultKind, at place: Place, _ message: String, notes: [String] = [],
    severity: Fault.Severity = .error
  ) {
    log.add(Fault(kind, at: place, message, notes: notes, severity: severity))
  }

  /// The place of a line and column as libyaml counts them: columns in Unicode scalars, and more
  /// characters than `\n` end a line.
  package func place(line: Int, scalarColumn: Int) -> Place {
    let start = lineStarts[max(1, min(line, lineStarts.count)) - 1]
    var column = start.column
    for scalar in text.unicodeScalars[start.index...].prefix(max(0, scalarColumn - 1)) {
      if scalar == "\n" { break }
      column += UTF8.width(scalar)
    }
    return Place(path, line: start.line, column: column)
  }

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
