/// Something in a YAML text that is refused before the parser sees it.
///
/// Anchors let a few lines expand without end, and deep nesting exhausts the stack; neither has a
/// use in the content.
struct YAMLHazard {
  let line: Int
  let column: Int
  let message: String

  /// The first hazard of a text, outside quotes, comments and blocks of text.
  static func first(in yaml: String, depthLimit: Int) -> YAMLHazard? {
    if let hazard = crowdedAnchors(in: yaml) { return hazard }
    var scanner = HazardScanner(depthLimit: depthLimit)
    let lines = yaml.split(separator: "\n", omittingEmptySubsequences: false)
    for (index, line) in lines.enumerated() {
      if let (column, message) = scanner.hazard(in: Array(line.unicodeScalars)) {
        return YAMLHazard(line: index + 1, column: column + 1, message: message)
      }
    }
    return nil
  }

  /// What is said of an anchor.
  static let anchorMessage =
    "les ancres YAML (« &nom ») ne sont pas acceptées ; mettez le texte entre guillemets"

  /// Many marks that look like anchors and many that look like aliases, quoted or not: no text needs
  /// both, and an expansion does.
  private static func crowdedAnchors(in yaml: String) -> YAMLHazard? {
    var anchors: [YAMLHazard] = []
    var aliases = 0
    let lines = yaml.split(separator: "\n", omittingEmptySubsequences: false)
    for (index, line) in lines.enumerated() {
      let scalars = Array(line.unicodeScalars)
      for column in scalars.indices.dropLast() where "&*".unicodeScalars.contains(scalars[column]) {
        let isApart = column == 0 || " \t[{,:".unicodeScalars.contains(scalars[column - 1])
        guard isApart, !" \t&*".unicodeScalars.contains(scalars[column + 1]) else { continue }
        if scalars[column] == "*" {
          aliases += 1
        } else {
          anchors.append(YAMLHazard(line: index + 1, column: column + 1, message: anchorMessage))
        }
      }
    }
    return anchors.count > 3 && aliases > 3 ? anchors.first : nil
  }
}

/// Reads a YAML text line by line, and remembers what is open at the end of each.
private struct HazardScanner {
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

  /// What is refused in a line, with its column from 0.
  mutating func hazard(in line: [Unicode.Scalar]) -> (column: Int, message: String)? {
    let indentation = line.prefix { $0 == " " }.count
    if let outer = block {
      if indentation > outer || indentation == line.count { return nil }
      block = nil
    }
    if let hazard = nestingHazard(in: line, indentation) { return hazard }
    var before: Unicode.Scalar = "\n"
    for (column, scalar) in line.enumerated() {
      if let open = quote {
        if scalar == open, before != "\\" || open == "'" { quote = nil }
        before = before == "\\" && scalar == "\\" ? " " : scalar
        continue
      }
      if scalar == "#", Self.isBlank(before) { break }
      if let hazard = hazard(scalar, after: before, in: line, at: column) { return hazard }
      before = scalar
    }
    if quote == nil, line.last == "|" || line.last == ">" { block = indentation }
    return nil
  }

  private mutating func hazard(
    _ scalar: Unicode.Scalar, after before: Unicode.Scalar, in line: [Unicode.Scalar],
    at column: Int
  ) -> (column: Int, message: String)? {
    switch scalar {
    case "\"", "'":
      if Self.startsValue(line[..<column]) { quote = scalar }
    case "&":
      let next = column + 1 < line.count ? line[column + 1] : " "
      if !Self.isBlank(next), Self.isBlank(before) || "[{,:".unicodeScalars.contains(before) {
        return (column, YAMLHazard.anchorMessage)
      }
    case "[", "{":
      depth += 1
      if depth > depthLimit { return tooDeep(at: column) }
    case "]", "}":
      depth = max(0, depth - 1)
    default:
      break
    }
    return nil
  }

  /// A deeper indentation opens a level, and so does each dash or question mark in a row.
  private mutating func nestingHazard(
    in line: [Unicode.Scalar], _ indentation: Int
  ) -> (column: Int, message: String)? {
    guard quote == nil, indentation < line.count else { return nil }
    while let last = indentations.last, last >= indentation { indentations.removeLast() }
    indentations.append(indentation)
    let opening = line.prefix { $0 == " " || $0 == "-" || $0 == "?" }
    let levels = indentations.count + opening.count { $0 != " " }
    return levels > depthLimit ? tooDeep(at: indentation) : nil
  }

  private func tooDeep(at column: Int) -> (column: Int, message: String) {
    (column, "trop de niveaux imbriqués ; \(depthLimit) au plus sont acceptés")
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
