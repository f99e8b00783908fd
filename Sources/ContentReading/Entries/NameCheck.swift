import Content
import Diagnostics
import French

/// Checks where the files of entries stand and what they are called.
struct NameCheck {
  private let catalogue: Catalogue

  init(_ catalogue: Catalogue) {
    self.catalogue = catalogue
  }

  /// What is wrong with the names and the folders of the files.
  func faults(of files: [InputFile]) -> [Fault] {
    sectionFaults(of: files) + files.flatMap(Self.nameFaults) + collisions(of: files)
  }

  /// The folders that are no sections, each told once, at its first file.
  private func sectionFaults(of files: [InputFile]) -> [Fault] {
    let sections = catalogue.sections.rows.map(\.id)
    let folders = Dictionary(grouping: files) { $0.components[1] }
    return folders.compactMap { folder, files in
      guard !sections.contains(folder), catalogue.sections.judges(folder),
        let first = files.map(\.path).min()
      else { return nil }
      let others = files.count > 1 ? " (\(files.count) fiches y sont)" : ""
      return Fault(
        .unknownSection, at: Place(first),
        "la rubrique « \(folder) » n'est pas dans \(ContentLayout.sections)" + others,
        naming: folder, among: sections, as: "rubriques")
    }
  }

  /// A name that cannot stand in an address.
  static func nameFaults(of file: InputFile) -> [Fault] {
    let (name, accepted) = (file.entryID, Slug.make(file.entryID))
    guard accepted != name else { return [] }
    return [
      Fault(
        .fileName, at: Place(file.path),
        "le nom « \(name) » doit être en minuscules, sans accent, avec des tirets ; par exemple "
          + "« \(accepted) »")
    ]
  }

  /// Two files with one id, or whose addresses differ by case alone.
  private func collisions(of files: [InputFile]) -> [Fault] {
    Dictionary(grouping: files) { $0.entryID.lowercased() }.values.flatMap { group in
      let ordered = group.sorted { $0.path < $1.path }
      return ordered.dropFirst().map { file in
        let first = ordered[0]
        return file.entryID == first.entryID
          ? Fault(
            .repeatedID, at: Place(file.path),
            "l'identifiant « \(file.entryID) » est déjà celui de \(first.path)")
          : Fault(
            .sharedAddress, at: Place(file.path),
            "l'adresse « \(file.entryID)/ » se confond avec celle de \(first.path)")
      }
    }
  }
}
