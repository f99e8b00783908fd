import Diagnostics
import Foundation

/// A site that a new one took the place of, while it is taken away; others may have put files into it
/// until then.
struct FormerSite {
  /// Where it stands now.
  let path: String
  /// Where the new site stands.
  let folder: OutputFolder

  /// Moves what others put into it to the new site, then takes it away. What cannot be taken away is
  /// left to the next build.
  ///
  /// - Parameter written: What the build that made it wrote.
  /// - Throws: The first file of others that cannot move; nothing is taken away then.
  func discard(besides written: Manifest) throws(PublishingError) {
    try moveOthers(besides: written)
    // Without its list, a site that stands aside has nothing of others left.
    try? DiskTree.remove("\(path)/\(Manifest.name)")
    try? DiskTree.remove(path)
  }

  /// Moves what others put into it to the new site, where a build has left it aside; what has no list
  /// of its files is not whole, and holds nothing of others.
  func moveOthers() throws(PublishingError) {
    guard DiskFile.kind(at: folder.path) != nil,
      let bytes = DiskFile.bytes(at: "\(path)/\(Manifest.name)"),
      let written = try? Manifest(reading: bytes)
    else { return }
    try moveOthers(besides: written)
  }

  private func moveOthers(besides written: Manifest) throws(PublishingError) {
    let files: [String]
    do {
      files = try DiskTree(path).files
    } catch {
      throw PublishingError(error, at: error.path)
    }
    for file in files
    where file != Manifest.name && written.entries[file] == nil && !StandingFiles.isLeftOver(file) {
      do {
        try move(file)
      } catch {
        throw PublishingError(
          .foreignFile, "\(path)/\(file)",
          "ce fichier a été mis dans le site pendant sa construction et ne peut pas y rester "
            + "(\(error.cause)) ; déplacez-le avant la prochaine construction")
      }
    }
  }

  private func move(_ file: String) throws(DiskFailure) {
    let place = "\(folder.path)/\(file)"
    guard DiskFile.kind(at: place) == nil else {
      // The build has taken it along, unless the new site has another file of that name.
      if DiskFile.isSame("\(path)/\(file)", place) { return }
      throw DiskFailure(place, code: EEXIST)
    }
    for inner in StandingFiles.folders(around: file).reversed()
    where DiskFile.kind(at: "\(folder.path)/\(inner)") == nil {
      try DiskFile.makeFolder("\(folder.path)/\(inner)")
    }
    try DiskFile.rename("\(path)/\(file)", to: place)
  }
}
