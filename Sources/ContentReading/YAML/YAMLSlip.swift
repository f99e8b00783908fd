/// A slip of the hand that makes a YAML text unreadable, and that the parser tells in other words,
/// often on the line below.
struct YAMLSlip {
  let mark: YAMLValue.Mark
  /// What was found and what is accepted.
  let message: String

  /// The slip that explains what the parser says; nil where none does.
  ///
  /// - Parameters:
  ///   - problem: What the parser says.
  ///   - line: The line on which it says so, from 1.
  init?(behind problem: String, on line: Int, of yaml: String) {
    let lines = yaml.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
      .prefix(line)
    for (index, text) in zip(lines.indices, lines).suffix(2).reversed() {
      if let slip = Self.slip(in: text, isLast: index == line - 1, behind: problem) {
        let column = text[..<slip.place].count { $0 & 0xC0 != 0x80 } + 1
        mark = YAMLValue.Mark(line: index + 1, column: column)
        message = slip.message
        return
      }
    }
    return nil
  }

  private static func slip(
    in line: Substring.UTF8View, isLast: Bool, behind problem: String
  ) -> (place: String.Index, message: String)? {
    if let tab = line.prefix(while: isBlank).firstIndex(of: UInt8(ascii: "\t")) {
      return (tab, "une tabulation n'est pas acceptée ici ; mettez des espaces")
    }
    let start = valueStart(of: line)
    if isLast, let quote = quotes.first(where: { line[start...].starts(with: $0.utf8) }) {
      return (
        start,
        "« \(quote) » n'est pas un guillemet de l'en-tête ni des listes ; mettez le texte entre "
          + "guillemets droits (\")"
      )
    }
    guard problem == "could not find expected ':'", let colon = tightColon(in: line) else {
      return nil
    }
    return (colon, "il manque une espace après « : »")
  }

  /// The quotes that word processors write.
  private static let quotes = ["“", "”", "„", "«", "‘", "’"]

  /// Where the value of a line begins: after its key, and the dash of a list.
  private static func valueStart(of line: Substring.UTF8View) -> String.Index {
    let (start, colon) = key(of: line)
    return colon.map { line[$0...].dropFirst().drop(while: isBlank).startIndex } ?? start
  }

  /// The colon behind the key of a line, where its value follows at once.
  private static func tightColon(in line: Substring.UTF8View) -> String.Index? {
    guard let colon = key(of: line).colon, let next = line[colon...].dropFirst().first,
      !isBlank(next)
    else { return nil }
    return colon
  }

  /// Where a line begins behind the dash of a list, and the colon of its key; nil without a key.
  private static func key(
    of line: Substring.UTF8View
  ) -> (start: String.Index, colon: String.Index?) {
    var rest = line.drop(while: isBlank)
    if rest.starts(with: "- ".utf8) { rest = rest.dropFirst(2).drop(while: isBlank) }
    let behindKey = rest.drop(while: isOfKey)
    let isKey =
      behindKey.startIndex > rest.startIndex && behindKey.first == UInt8(ascii: ":")
    return (rest.startIndex, isKey ? behindKey.startIndex : nil)
  }

  private static func isBlank(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t")
  }

  /// Whether a byte may be one of a key: those of this package are small letters and dashes.
  private static func isOfKey(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte) || byte == UInt8(ascii: "-")
  }
}
