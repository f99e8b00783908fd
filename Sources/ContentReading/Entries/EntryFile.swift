import Diagnostics

/// The file of an entry in its parts, before its keys are read.
struct EntryFile {
  /// The name of the file without its ending.
  let id: String
  /// The name of the folder.
  let section: String
  let file: SourceText
  let front: FrontMatter
  let body: FileBody

  /// Reads a file; nil when it is no text, or has no header.
  init?(_ input: InputFile, _ figures: FigureText, _ log: FaultLog) {
    id = input.entryID
    section = input.components[1]
    guard let file = SourceText(input, log), let front = FrontMatter(of: file) else { return nil }
    self.file = file
    self.front = front
    body = FileBody(below: front, in: file, figures)
    if body.anchors != nil {
      log.add(BodyCheck(body.document, file.path, after: front.lineCount).faults)
    }
  }
}
