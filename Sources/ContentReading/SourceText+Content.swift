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

  /// Reports something wrong at a mark of libyaml.
  func report(
    _ kind: FaultKind, at mark: YAMLValue.Mark, _ message: String, notes: [String] = []
  ) {
    report(kind, at: place(of: mark), message, notes: notes)
  }
}
