import Diagnostics

/// An entry's file in two: the YAML between the two `---` lines, and the Markdown below.
struct FrontMatter {
  /// The YAML.
  let yaml: String
  /// The Markdown.
  let body: String
  /// How many lines of the file come before the Markdown.
  let lineCount: Int

  /// How long the YAML may be, in bytes.
  static let limit = 65_536

  init?(of file: SourceText) {
    let lines = file.text.split(separator: "\n", omittingEmptySubsequences: false)
    guard lines.first?.trimmedEnd == "---" else {
      file.report(
        .missingHeader, at: Place(file.path),
        "la première ligne doit être « --- », suivie de l'en-tête")
      return nil
    }
    guard let end = lines.dropFirst().firstIndex(where: { $0.trimmedEnd == "---" }) else {
      file.report(
        .openHeader, at: Place(file.path),
        "l'en-tête n'est pas fermé : il manque une seconde ligne « --- »")
      return nil
    }
    yaml = lines[1..<end].joined(separator: "\n")
    body = lines[(end + 1)...].joined(separator: "\n")
    lineCount = end + 1
    guard yaml.utf8.count <= Self.limit else {
      file.report(
        .longHeader, at: Place(file.path),
        "l'en-tête fait \(yaml.utf8.count) octets ; \(Self.limit) au plus sont acceptés")
      return nil
    }
  }
}

extension Substring {
  /// The line without the blanks at its end.
  fileprivate var trimmedEnd: Substring {
    var line = self
    while line.last == " " || line.last == "\t" { line.removeLast() }
    return line
  }
}
