package import Diagnostics

/// A content of an earlier format, brought to the present one.
package struct ContentConversion: Sendable {
  /// All the files, those that changed with their new text.
  package let files: [InputFile]
  /// The files that changed, with what was done, in French.
  package let changes: [Change]

  /// What was done to a file.
  package struct Change: Sendable {
    /// The file as it is now.
    package let file: InputFile
    /// What was done.
    package let text: String
  }

  /// Why nothing was converted.
  package enum Refusal: Error {
    /// The content has the present format.
    case current
    /// The files that tell the format, or are to change, cannot be read or are of a later format.
    case faults([Fault])
  }

  /// - Parameters:
  ///   - files: Every file of the content folder.
  ///   - folder: The path of the folder, for faults that no file holds.
  package init(of files: [InputFile], in folder: String) throws(Refusal) {
    let log = FaultLog()
    let layout = ContentLayout(files, in: folder, log)
    guard let settings = layout.fields(of: ContentLayout.settings, SettingsKey.self),
      let format = ContentFormat.stated(in: settings)
    else { throw .faults(log.faults) }
    guard format != ContentFormat.current else { throw .current }
    guard format < ContentFormat.current else {
      throw .faults(
        [ContentFormat.fault(of: format, at: settings.place(of: .format))].compactMap(\.self))
    }
    var changes: [Change] = []
    if let list = layout.items(of: ContentLayout.texts, beginning: LegalTextKey.id.rawValue),
      let input = layout.list(ContentLayout.texts)
    {
      let known = KnownRows(in: list.items, of: list.file)
      if !known.ids.isEmpty {
        changes.append(
          Change(
            file: input.holding(known.textWithout),
            text: "ôté les textes que les règles portent elles-mêmes : "
              + known.ids.joined(separator: ", ")))
      }
    }
    if let input = layout.list(ContentLayout.settings) {
      changes.append(
        Change(
          file: input.holding(Self.stating(settings)),
          text: "ajouté « format: \(ContentFormat.current) »"))
    }
    let changed = Dictionary(changes.map { ($0.file.path, $0.file) }) { first, _ in first }
    self.files = files.map { changed[$0.path] ?? $0 }
    self.changes = changes
  }

  /// The settings with the present format: in the place of the one stated, else before the first key.
  private static func stating(_ settings: Fields<SettingsKey>) -> String {
    let place = settings.place(of: .format)
    var lines = settings.file.text.split(separator: "\n", omittingEmptySubsequences: false)
    let line = "format: \(ContentFormat.current)"
    if settings[.format] == nil {
      lines.insert(line[...], at: place.line - 1)
    } else {
      lines[place.line - 1] = line[...]
    }
    return lines.joined(separator: "\n")
  }
}

extension InputFile {
  /// The same file with another text.
  fileprivate func holding(_ text: String) -> InputFile {
    InputFile(path: path, components: components, bytes: Array(text.utf8))
  }
}
