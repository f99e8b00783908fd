import Diagnostics
import Foundation
import Synchronization

/// The folders that were made so that a site has one to stand in; they go if it does not come.
final class MadeFolders: Sendable {
  private let paths = Mutex<[String]>([])

  /// Makes the folders around a site, where they are missing.
  func make(_ folder: OutputFolder) throws(PublishingError) {
    do {
      try make(folder.parent)
    } catch {
      throw PublishingError(error, at: folder.shown)
    }
  }

  private func make(_ path: String) throws(DiskFailure) {
    guard DiskFile.isFolder(at: path) != true else { return }
    guard path.utf8.count > 1, let end = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return }
    try make(String(path[..<end]))
    do {
      try DiskFile.makeFolder(path)
      paths.withLock { $0.append(path) }
    } catch {
      // Another build may just have made it.
      guard DiskFile.isFolder(at: path) == true else { throw error }
    }
  }

  /// Takes those away that are empty.
  func remove() {
    for path in paths.withLock(\.self).reversed() { unsafe rmdir(path) }
    paths.withLock { $0 = [] }
  }
}
