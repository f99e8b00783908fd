import Diagnostics
import Foundation
import Parallel
import SiteRendering
import Synchronization

/// A new site, written beside the one that is published.
///
/// Files come one by one, from several threads; what could not be written is told at the end. A file
/// of the earlier site may be one of the new site too: none is ever opened for writing.
final class FreshFolder: Sendable {
  private let folder: OutputFolder
  private let state = Mutex(State())

  private struct State {
    var files: [String] = []
    /// The folders that stand; empty where the root itself does not stand yet.
    var folders: Set<String> = []
    var failure: PublishingError?
  }

  init(_ folder: OutputFolder) {
    self.folder = folder
  }

  /// Writes a file of the site.
  ///
  /// - Parameter mode: Its permissions; those of any new file where they are not given.
  func add(_ file: Site.OutputFile, mode: mode_t?) {
    do throws(PublishingError) {
      try state.withLock { state throws(PublishingError) in
        try prepare(file.path, &state)
        state.files.append(file.path)
      }
      try told(file.path) { () throws(DiskFailure) in
        try DiskFile.write(file.bytes, to: path(file.path), mode: mode)
      }
    } catch {
      state.withLock { $0.failure = $0.failure ?? error }
    }
  }

  /// The paths of the files that were written; throws where one could not be.
  func written() throws(PublishingError) -> [String] {
    try state.withLock { state throws(PublishingError) in
      if let failure = state.failure { throw failure }
      return state.files
    }
  }

  /// Takes files of the earlier site over.
  func take(_ files: [String]) throws(PublishingError) {
    try state.withLock { state throws(PublishingError) in
      for file in files { try prepare(file, &state) }
    }
    let failures = files.mapInParallel { file -> PublishingError? in
      do throws(PublishingError) {
        try told(file) { () throws(DiskFailure) in
          try DiskFile.link("\(folder.path)/\(file)", to: path(file))
        }
        return nil
      } catch {
        return error
      }
    }
    for case let failure? in failures { throw failure }
  }

  /// Makes folders that hold nothing of the site.
  func makeFolders(_ folders: [String]) throws(PublishingError) {
    try state.withLock { state throws(PublishingError) in
      for folder in folders { try prepare("\(folder)/.", &state) }
    }
  }

  /// Writes the list of the files: at once or not at all, since a folder with a list is taken for
  /// whole.
  func write(_ manifest: Manifest) throws(PublishingError) {
    try state.withLock { state throws(PublishingError) in try prepare(Manifest.name, &state) }
    try write(manifest, into: folder.fresh)
  }

  /// Writes the list of the files into a site whose files are the same: at once or not at all.
  func write(_ manifest: Manifest, into site: String) throws(PublishingError) {
    try told(Manifest.name) { () throws(DiskFailure) in
      do throws(DiskFailure) {
        try DiskFile.write(manifest.bytes, to: folder.list)
        try DiskFile.rename(folder.list, to: "\(site)/\(Manifest.name)")
      } catch {
        try? DiskTree.remove(folder.list)
        throw error
      }
    }
  }

  /// Takes away what was written.
  func abandon() {
    state.withLock { state in
      // Under its other name, nothing that is being written elsewhere finds its way into it.
      if !state.folders.isEmpty { try? DiskFile.rename(folder.fresh, to: folder.former) }
      state.failure = state.failure ?? PublishingError(.failedWriting, folder.shown, "abandon")
      state.folders = []
    }
    // A file that was on its way in keeps its folder: what stands is removed again.
    for _ in 0..<10 where DiskFile.status(at: folder.former) != nil {
      try? DiskTree.remove(folder.former)
    }
  }

  private func path(_ file: String) -> String { "\(folder.fresh)/\(file)" }

  /// Makes the folders that a file stands in; throws where the folder failed or was abandoned.
  private func prepare(_ file: String, _ state: inout State) throws(PublishingError) {
    if let failure = state.failure { throw failure }
    try makeRoot(&state)
    let names = file.split(separator: "/", omittingEmptySubsequences: false)
    guard names.dropLast().allSatisfy({ !["", ".", ".."].contains($0) }),
      !["", ".."].contains(names.last)
    else {
      throw PublishingError(
        .failedWriting, "\(folder.shown)/\(file)", "ce chemin mène hors du site")
    }
    for count in 1..<names.count {
      let inner = names.prefix(count).joined(separator: "/")
      guard state.folders.insert(inner).inserted else { continue }
      try told(inner) { () throws(DiskFailure) in
        try DiskFile.makeFolder(path(inner), like: "\(folder.path)/\(inner)")
      }
    }
  }

  /// Makes the folder itself, with the owner and the permissions of the one that is published.
  private func makeRoot(_ state: inout State) throws(PublishingError) {
    guard state.folders.insert("").inserted else { return }
    try told("") { () throws(DiskFailure) in
      try DiskFile.makeFolder(folder.fresh, like: folder.path)
    }
  }

  /// Does something to a file; where it fails, the file is named as people see it.
  private func told(
    _ file: String, _ act: () throws(DiskFailure) -> Void
  ) throws(PublishingError) {
    do {
      try act()
    } catch {
      throw PublishingError(error, at: file.isEmpty ? folder.shown : "\(folder.shown)/\(file)")
    }
  }
}
