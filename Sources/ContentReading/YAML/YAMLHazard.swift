/// Something in a YAML text that is refused before the parser sees it.
///
/// The threat is a stranger's change whose few lines expand without end, or nest until the stack
/// gives out, on the machine that checks it. Once parsed, `Node.firstAnchor` finds every anchor.
struct YAMLHazard {
  let mark: YAMLValue.Mark
  let message: String

  /// - Parameters:
  ///   - lines: The lines of the text, in UTF-8.
  ///   - line: The line of the hazard, from 0.
  ///   - column: Its column, from 0, in bytes.
  private init(in lines: [[UInt8]], _ line: Int, _ column: Int, _ message: String) {
    let scalars = lines[line][..<column].count { $0 & 0xC0 != 0x80 }
    mark = YAMLValue.Mark(line: line + 1, column: scalars + 1)
    self.message = message
  }

  /// The first hazard of a text.
  static func first(in yaml: String, depthLimit: Int) -> YAMLHazard? {
    let lines = yaml.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
      .map(Array.init)
    if let hazard = expansion(in: lines) { return hazard }
    var scanner = DepthScanner(depthLimit: depthLimit)
    for (index, line) in lines.enumerated() {
      if let column = scanner.excess(in: line) {
        return YAMLHazard(
          in: lines, index, column,
          "trop de niveaux imbriqués ; \(depthLimit) au plus sont acceptés")
      }
    }
    return nil
  }

  /// What is said of an anchor.
  static let anchorMessage =
    "les ancres YAML (« &nom ») ne sont pas acceptées ; mettez le texte entre guillemets"

  /// The first mark that looks like an anchor, quoted or not, where several look like aliases: no
  /// text needs both, an expansion does, and no quote can hide it.
  private static func expansion(in lines: [[UInt8]]) -> YAMLHazard? {
    var anchor: YAMLHazard?
    var aliases = 0
    for (index, line) in lines.enumerated() {
      for column in line.indices.dropLast() where isMark(line[column]) {
        let isApart = column == 0 || " \t[{,:".utf8.contains(line[column - 1])
        guard isApart, !" \t&*".utf8.contains(line[column + 1]) else { continue }
        if line[column] == UInt8(ascii: "*") {
          aliases += 1
        } else if anchor == nil {
          anchor = YAMLHazard(in: lines, index, column, anchorMessage)
        }
      }
    }
    return aliases > 3 ? anchor : nil
  }

  /// Whether a byte may begin an anchor or an alias.
  private static func isMark(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "&") || byte == UInt8(ascii: "*")
  }
}

/// Reads a YAML text line by line, outside quotes, comments and blocks of text, and remembers what
/// is open at the end of each.
private struct DepthScanner {
  let depthLimit: Int
  private var depth = 0
  private var quote: UInt8?
  /// The indentation of the line that opened a block of text with `|` or `>`.
  private var block: Int?

  /// The indentations open around the line, growing.
  private var indentations: [Int] = []

  init(depthLimit: Int) {
    self.depthLimit = depthLimit
  }

  /// The column from 0, in bytes, at which a line goes too deep.
  mutating func excess(in line: [UInt8]) -> Int? {
    let indentation = line.prefix { $0 == UInt8(ascii: " ") }.count
    if let outer = block {
      if indentation > outer || indentation == line.count { return nil }
      block = nil
    }
    if isTooDeep(line, indentation) { return indentation }
    var before = UInt8(ascii: "\n")
    for (column, byte) in line.enumerated() {
      if let open = quote {
        if byte == open, before != UInt8(ascii: "\\") || open == UInt8(ascii: "'") { quote = nil }
        let isEscaped = before == UInt8(ascii: "\\") && byte == UInt8(ascii: "\\")
        before = isEscaped ? UInt8(ascii: " ") : byte
        continue
      }
      if byte == UInt8(ascii: "#"), Self.isBlank(before) { break }
      if opensTooMany(byte, after: line[..<column]) { return column }
      before = byte
    }
    if quote == nil, line.last == UInt8(ascii: "|") || line.last == UInt8(ascii: ">") {
      block = indentation
    }
    return nil
  }

  /// Whether a mark opens one level too many.
  private mutating func opensTooMany(_ byte: UInt8, after before: ArraySlice<UInt8>) -> Bool {
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "'"):
      if Self.startsValue(before) { quote = byte }
    case UInt8(ascii: "["), UInt8(ascii: "{"):
      depth += 1
      return depth > depthLimit
    case UInt8(ascii: "]"), UInt8(ascii: "}"):
      depth = max(0, depth - 1)
    default:
      break
    }
    return false
  }

  /// Whether the indentation is one level too many: a deeper one opens a level, and so does each
  /// dash or question mark in a row.
  private mutating func isTooDeep(_ line: [UInt8], _ indentation: Int) -> Bool {
    guard quote == nil, indentation < line.count else { return false }
    while let last = indentations.last, last >= indentation { indentations.removeLast() }
    indentations.append(indentation)
    let opening = line.prefix { " -?".utf8.contains($0) }
    return indentations.count + opening.count { $0 != UInt8(ascii: " ") } > depthLimit
  }

  /// Whether a value may begin after these bytes, so that a quote opens one.
  private static func startsValue(_ before: ArraySlice<UInt8>) -> Bool {
    guard let last = before.last(where: { !isBlank($0) }) else { return true }
    return ":-,[{?".utf8.contains(last)
  }

  private static func isBlank(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") || byte == UInt8(ascii: "\n")
  }
}
