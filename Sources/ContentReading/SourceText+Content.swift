import Diagnostics

extension SourceText {
  /// The text of a content file; nil when it could not be read or is no text.
  init?(_ file: InputFile, _ log: FaultLog) {
    guard let bytes = file.bytes else { return nil }
    self.init(path: file.path, bytes: bytes, log)
  }

  /// The place of a mark of libyaml.
  func place(of mark: YAMLValue.Mark) -> Place {
    place(line: mark.line, scalarColumn: mark.column)
  }

  /// What explains that a value is empty: what was written in its place is a comment of YAML.
  func commentHint(for value: YAMLValue) -> String {
    guard value.scalar?.isEmpty == true else { return "" }
    let lines = text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    let place = place(of: value.mark)
    let rest = lines[place.line - 1].dropFirst(place.column - 1)
      .drop { $0 == UInt8(ascii: " ") }
    guard rest.first == UInt8(ascii: "#"), let written = String(rest) else { return "" }
    return " : « # » commence un commentaire ; mettez la valeur entre guillemets, \"\(written)\""
  }

  /// Reports something wrong at a mark of libyaml.
  func report(
    _ kind: FaultKind, at mark: YAMLValue.Mark, _ message: String, notes: [String] = []
  ) {
    report(kind, at: place(of: mark), message, notes: notes)
  }
}
