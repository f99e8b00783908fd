/// A script without what only programmers read: the lines that hold a comment alone.
///
/// A line of a text in quotation marks does not begin with two slashes in our scripts.
enum ScriptText {
  /// The other lines, as they are.
  static func published(_ script: [UInt8]) -> [UInt8] {
    let newline = UInt8(ascii: "\n")
    let lines = script.split(separator: newline, omittingEmptySubsequences: false)
    return Array(lines.filter { !isComment($0) }.joined(separator: [newline]))
  }

  private static func isComment(_ line: ArraySlice<UInt8>) -> Bool {
    line.drop { $0 == UInt8(ascii: " ") }.starts(with: "//".utf8)
  }
}
