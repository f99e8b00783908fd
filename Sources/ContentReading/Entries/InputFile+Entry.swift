package import Diagnostics

extension InputFile {
  /// Whether the file stands where an entry does: `faq/<rubrique>/<fiche>.md`.
  package var isEntry: Bool {
    components.count == 3 && components[0] == ContentLayout.faq && components[2].hasSuffix(".md")
  }

  /// The id of the entry that the file holds: its name without the ending.
  var entryID: String {
    guard let name = components.last else { preconditionFailure("\(path) has no name") }
    return String(name.dropLast(3))
  }
}
