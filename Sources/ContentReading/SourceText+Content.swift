import Diagnostics

extension SourceText {
  /// The text of a content file; nothing where it could not be read or is no text.
  init?(_ file: InputFile, _ faults: inout [Fault]) {
    guard let bytes = file.bytes else { return nil }
    self.init(path: file.path, bytes: bytes, &faults)
  }

  /// The place of a mark of libyaml.
  func place(of mark: YAMLValue.Mark) -> Place {
    place(line: mark.line, scalarColumn: mark.column)
  }
}
