/// Something in a YAML text that is refused before the parser sees it.
///
/// Anchors let a few lines expand without end, and deep nesting exhausts the stack; neither has a
/// use in the content.
struct YAMLHazard {
  let line: Int
  let column: Int
  let message: String

  /// The first hazard of a text.
  static func first(in yaml: String, depthLimit: Int) -> YAMLHazard? {
    for (index, line) in yaml.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
    {
      if let column = anchorColumn(in: line) {
        return YAMLHazard(
          line: index + 1, column: column,
          message: "les ancres YAML (« &nom ») ne sont pas acceptées ; mettez le texte entre "
            + "guillemets")
      }
    }
    return depthHazard(in: yaml, limit: depthLimit)
  }

  /// The column of a `&name` at the start of a value, outside quotes.
  private static func anchorColumn(in line: Substring) -> Int? {
    var quote: Unicode.Scalar?
    var startsValue = true
    let scalars = Array(line.unicodeScalars)
    for (index, scalar) in scalars.enumerated() {
      if let open = quote {
        if scalar == open { quote = nil }
      } else if startsValue, scalar == "\"" || scalar == "'" {
        quote = scalar
        startsValue = false
      } else if startsValue, scalar == "&", index + 1 < scalars.count, scalars[index + 1] != " " {
        return index + 1
      } else if scalar != " " {
        startsValue = "[{,".unicodeScalars.contains(scalar)
      } else if index > 0, ":-?".unicodeScalars.contains(scalars[index - 1]) {
        startsValue = true
      }
    }
    return nil
  }

  /// Where brackets, or dashes in a row, nest deeper than the limit; quoted brackets count too.
  private static func depthHazard(in yaml: String, limit: Int) -> YAMLHazard? {
    var depth = 0
    for (index, line) in yaml.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
    {
      let indentation = line.prefix { $0 == " " || $0 == "-" || $0 == "?" }
      var dashes = indentation.count { $0 != " " } + indentation.count { $0 == " " } / 2
      for (column, scalar) in line.unicodeScalars.enumerated() {
        switch scalar {
        case "[", "{": depth += 1
        case "]", "}": depth = max(0, depth - 1)
        default: break
        }
        if depth + dashes > limit {
          dashes = 0
          return YAMLHazard(
            line: index + 1, column: column + 1,
            message: "trop de niveaux imbriqués ; \(limit) au plus sont acceptés")
        }
      }
    }
    return nil
  }
}
