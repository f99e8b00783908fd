/// Something in a YAML text that is refused before the parser sees it.
///
/// The threat is a stranger's change whose few lines expand without end, or nest until the stack
/// gives out, on the machine that checks it. Once parsed, `Node.firstAnchor` finds every anchor.
struct YAMLHazard {
  let mark: YAMLValue.Mark
  let message: String

  private init(_ line: Int, _ column: Int, _ message: String) {
    mark = YAMLValue.Mark(line: line + 1, column: column + 1)
    self.message = message
  }

  /// The first hazard of a text.
  static func first(in yaml: String, depthLimit: Int) -> YAMLHazard? {
    let lines = yaml.split(separator: "\n", omittingEmptySubsequences: false).map {
      Array($0.unicodeScalars)
    }
    if let hazard = expansion(in: lines) { return hazard }
    var scanner = DepthScanner(depthLimit: depthLimit)
    for (index, line) in lines.enumerated() {
      if let column = scanner.excess(in: line) {
        return YAMLHazard(
          index, column, "trop de niveaux imbriqués ; \(depthLimit) au plus sont acceptés")
      }
    }
    return nil
  }

  /// What is said of an anchor.
  static let anchorMessage =
    "les ancres YAML (« &nom ») ne sont pas acceptées ; mettez le texte entre guillemets"

  /// The first mark that looks like an anchor, quoted or not, where several look like aliases: no
  /// text needs both, an expansion does, and no quote can hide it.
  private static func expansion(in lines: [[Unicode.Scalar]]) -> YAMLHazard? {
    var anchor: YAMLHazard?
    var aliases = 0
    for (index, line) in lines.enumerated() {
      for column in line.indices.dropLast() where "&*".unicodeScalars.contains(line[column]) {
        let isApart = column == 0 || " \t[{,:".unicodeScalars.contains(line[column - 1])
        guard isApart, !" \t&*".unicodeScalars.contains(line[column + 1]) else { continue }
        if line[column] == "*" {
          aliases += 1
        } else if anchor == nil {
          anchor = YAMLHazard(index, column, anchorMessage)
        }
      }
    }
    return aliases > 3 ? anchor : nil
  }
}

/// Reads a YAML text line by line, outside quotes, comments and blocks of text, and remembers what
/// is open at the end of each.
private struct DepthScanner {
  let depthLimit: Int
  private var depth = 0
  private var quote: Unicode.Scalar?
  /// The indentation of the line that opened a block of text with `|` or `>`.
  private var block: Int?

  /// The indentations open around the line, growing.
  private var indentations: [Int] = []

  init(depthLimit: Int) {
    self.depthLimit = depthLimit
  }

  /// The column from 0 at which a line goes too deep.
  mutating func excess(in line: [Unicode.Scalar]) -> Int? {
    let indentation = line.prefix { $0 == " " }.count
    if let outer = block {
      if indentation > outer || indentation == line.count { return nil }
      block = nil
    }
    if isTooDeep(line, indentation) { return indentation }
    var before: Unicode.Scalar = "\n"
    for (column, scalar) in line.enumerated() {
      if let open = quote {
        if scalar == open, before != "\\" || open == "'" { quote = nil }
        before = before == "\\" && scalar == "\\" ? " " : scalar
        continue
      }
      if scalar == "#", Self.isBlank(before) { break }
      if opensTooMany(scalar, after: line[..<column]) { return column }
      before = scalar
    }
    if quote == nil, line.last == "|" || line.last == ">" { block = indentation }
    return nil
  }

  /// Whether a mark opens one level too many.
  private mutating func opensTooMany(
    _ scalar: Unicode.Scalar, after before: ArraySlice<Unicode.Scalar>
  ) -> Bool {
    switch scalar {
    case "\"", "'":
      if Self.startsValue(before) { quote = scalar }
    case "[", "{":
      depth += 1
      return depth > depthLimit
    case "]", "}":
      depth = max(0, depth - 1)
    default:
      break
    }
    return false
  }

  /// Whether the indentation is one level too many: a deeper one opens a level, and so does each
  /// dash or question mark in a row.
  private mutating func isTooDeep(_ line: [Unicode.Scalar], _ indentation: Int) -> Bool {
    guard quote == nil, indentation < line.count else { return false }
    while let last = indentations.last, last >= indentation { indentations.removeLast() }
    indentations.append(indentation)
    let opening = line.prefix { $0 == " " || $0 == "-" || $0 == "?" }
    return indentations.count + opening.count { $0 != " " } > depthLimit
  }

  /// Whether a value may begin after these scalars, so that a quote opens one.
  private static func startsValue(_ before: ArraySlice<Unicode.Scalar>) -> Bool {
    guard let last = before.last(where: { !isBlank($0) }) else { return true }
    return ":-,[{?".unicodeScalars.contains(last)
  }

  private static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
    scalar == " " || scalar == "\t" || scalar == "\n"
  }
}
