/// Breaks a text into lines of at most 80 columns.
enum Wrap {
  static let width = 80

  /// The lines of a text.
  ///
  /// - Parameters:
  ///   - indent: How many spaces come before each line.
  ///   - hanging: How many more come before every line but the first.
  static func lines(_ text: String, indent: Int, hanging: Int = 0) -> [String] {
    var lines: [String] = []
    var line = String(repeating: " ", count: indent)
    var isEmpty = true
    for word in text.split(separator: " ", omittingEmptySubsequences: false) {
      if !isEmpty, line.count + 1 + word.count > width {
        lines.append(line)
        line = String(repeating: " ", count: indent + hanging) + word
      } else {
        line += (isEmpty ? "" : " ") + word
      }
      isEmpty = false
    }
    return lines + [line]
  }
}
