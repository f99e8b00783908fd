/// Where a line begins as libyaml counts lines: more characters than `\n` end one.
struct LineStart {
  /// Its place in the text.
  let index: String.Index
  /// The line of the file, as editors count.
  let line: Int
  /// The column on that line, from 1, in UTF-8 bytes.
  let column: Int

  /// The beginnings of all lines of a text, the first of which is that of the text.
  static func all(in text: String) -> [LineStart] {
    let bytes = text.utf8
    var starts = [LineStart(index: bytes.startIndex, line: 1, column: 1)]
    var (line, column) = (1, 1)
    // The two bytes before the one at hand, for the line ends that take up several.
    var before: (UInt8, UInt8) = (0, 0)
    for (index, byte) in zip(bytes.indices, bytes) {
      (line, column) = byte == 0x0A ? (line + 1, 1) : (line, column + 1)
      if ends(with: byte, behind: before) {
        starts.append(LineStart(index: bytes.index(after: index), line: line, column: column))
      }
      before = (before.1, byte)
    }
    return starts
  }

  /// Whether a byte completes `\n`, U+0085, U+2028 or U+2029.
  private static func ends(with byte: UInt8, behind before: (UInt8, UInt8)) -> Bool {
    switch byte {
    case 0x0A: true
    case 0x85: before.1 == 0xC2
    case 0xA8, 0xA9: before == (0xE2, 0x80)
    default: false
    }
  }
}
