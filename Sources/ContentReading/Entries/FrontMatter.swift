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
    let text = file.text.utf8
    let lines = text.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    guard let first = lines.first, first.isFence else {
      file.report(
        .missingHeader, at: Place(file.path),
        "la première ligne doit être « --- », suivie de l'en-tête")
      return nil
    }
    guard let end = lines.dropFirst().firstIndex(where: \.isFence) else {
      file.report(
        .openHeader, at: Place(file.path),
        "l'en-tête n'est pas fermé : il manque une seconde ligne « --- »")
      return nil
    }
    yaml = end == 1 ? "" : String(file.text[lines[1].startIndex..<lines[end - 1].endIndex])
    body = end + 1 == lines.count ? "" : String(file.text[lines[end + 1].startIndex...])
    lineCount = end + 1
    guard yaml.utf8.count <= Self.limit else {
      file.report(
        .longHeader, at: Place(file.path),
        "l'en-tête fait \(yaml.utf8.count) octets ; \(Self.limit) au plus sont acceptés")
      return nil
    }
  }
}

extension Substring.UTF8View {
  /// Whether the line holds three dashes, and at most blanks behind them.
  fileprivate var isFence: Bool {
    starts(with: "---".utf8)
      && dropFirst(3).allSatisfy { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }
  }
}
