import Diagnostics

/// The text of a content file: UTF-8 without a byte-order mark, lines that end in `\n`.
struct SourceText: Sendable {
  /// The path shown in faults.
  let path: String
  /// The text.
  let text: String

  /// Decodes a file; what Windows editors add is taken away.
  ///
  /// Where the bytes are not text, the fault says at which byte.
  init?(_ file: ContentFile, _ faults: inout [Fault]) {
    path = file.path
    var bytes = file.bytes[...]
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

  /// The place of a line and of a column counted in Unicode scalars, as libyaml counts.
  func place(line: Int, scalarColumn: Int) -> Place {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    guard lines.indices.contains(line - 1) else { return Place(path, line: line, column: 1) }
    let before = lines[line - 1].unicodeScalars.prefix(max(0, scalarColumn - 1))
    return Place(path, line: line, column: Substring(before).utf8.count + 1)
  }

  private static func place(of index: Int, in bytes: ArraySlice<UInt8>, _ path: String) -> Place {
    let before = bytes[bytes.startIndex..<index]
    let line = before.count { $0 == UInt8(ascii: "\n") }
    let start = before.lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? bytes.startIndex
    return Place(path, line: line + 1, column: index - start + 1)
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
