import Foundation

/// Puts a new site where the published one stands, in one step.
struct FolderSwap {
  let folder: OutputFolder
  /// Whether the kernel and the disk are asked to let both change places; a test says no.
  var mayExchange = true

  /// Takes away what a build that was cut short left, and moves the files of others among it to the
  /// site; nobody else may be building.
  func recover() throws(PublishingError) {
    // Cut short between its two renames, a build leaves the site under its other name.
    if DiskFile.kind(at: folder.path) == nil, DiskFile.kind(at: folder.former) != nil {
      try told { () throws(DiskFailure) in try DiskFile.rename(folder.former, to: folder.path) }
    }
    for left in [folder.former, folder.fresh] {
      try FormerSite(path: left, folder: folder).moveOthers()
    }
    for left in [folder.former, folder.fresh, folder.list] {
      try told { () throws(DiskFailure) in try DiskTree.remove(left) }
    }
  }

  /// Does something to the disk; where it fails, the path at fault is named.
  private func told(_ act: () throws(DiskFailure) -> Void) throws(PublishingError) {
    do {
      try act()
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
