import Foundation

/// Puts a new site where the published one stands, in one step.
struct FolderSwap {
  let folder: OutputFolder
  /// Whether the kernel and the disk are asked to let both change places; a test says no.
  var mayExchange = true

  /// Takes away what a build that was cut short left; nobody else may be building.
  func recover() throws(PublishingError) {
    do {
      // Cut short between its two renames, a build leaves the site under its other name.
      if DiskFile.kind(at: folder.path) == nil, DiskFile.kind(at: folder.former) != nil {
        try DiskFile.rename(folder.former, to: folder.path)
      }
      try DiskTree.remove(folder.former)
      try DiskTree.remove(folder.fresh)
    } catch {
      throw PublishingError(error, at: error.path)
    }
  }

  /// Publishes the new site; the earlier one, if any, stands aside afterwards.
  ///
  /// - Returns: Where the earlier one stands.
  func publish() throws(PublishingError) -> String? {
    do {
      return try swap()
    } catch {
      throw PublishingError(error, at: folder.shown)
    }
  }

  private func swap() throws(DiskFailure) -> String? {
    guard DiskFile.kind(at: folder.path) != nil else {
      try DiskFile.rename(folder.fresh, to: folder.path)
      return nil
    }
    if mayExchange, try DiskFile.exchange(folder.fresh, folder.path) { return folder.fresh }
    try DiskFile.rename(folder.path, to: folder.former)
    do {
      try DiskFile.rename(folder.fresh, to: folder.path)
    } catch {
      try DiskFile.rename(folder.former, to: folder.path)
      throw error
    }
    return folder.former
  }
}
