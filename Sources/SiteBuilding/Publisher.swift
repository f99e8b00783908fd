package import Diagnostics
import Foundation
import Parallel
import SiteRendering
import Synchronization

/// What publishing came to.
package struct Publication: Sendable {
  /// Whether the site stood already, made of the same by the same program, so that nothing was made.
  package let isAsBefore: Bool
  /// How many files were written.
  package let written: Int
  /// How many files were the same already.
  package let unchanged: Int
  /// How many files of an earlier build were taken away.
  package let removed: Int
  /// A file of others that could not follow to the new site, which stands all the same; nil where
  /// each could.
  package let leftBehind: Fault?
}

/// Publishes a site: all of it, or nothing.
///
/// The folder must be new, empty, or one that an earlier build filled. The new site is written
/// beside it, takes over the files that are the same and those of others, and both change places in
/// one step. Files come one by one, from several threads; none is kept in memory.
final class Publisher: Sendable {
  private let folder: OutputFolder
  private let parents: MadeFolders
  private let lock: BuildLock
  private let fresh: FreshFolder
  /// The files that an earlier build wrote.
  private let earlier: Manifest
  private let state = Mutex(State())

  private struct State {
    var stage = Stage.writing
    var entries: [String: Manifest.Entry?] = [:]
    /// The paths of the files that are there already.
    var unchanged: [String] = []
  }

  private enum Stage {
    case writing, published, abandoned
  }

  /// - Parameters:
  ///   - output: The folder to publish to.
  ///   - inputs: Folders that it must stay out of.
  init(_ output: String, apartFrom inputs: [String]) throws(PublishingError) {
    folder = try OutputFolder(output, apartFrom: inputs)
    // A folder of others is refused before anything is made beside it.
    _ = try folder.manifest()
    parents = MadeFolders()
    fresh = FreshFolder(folder)
    do throws(PublishingError) {
      try parents.make(folder)
      lock = try BuildLock(folder)
      try FolderSwap(folder: folder).recover()
      earlier = try folder.manifest() ?? .empty
    } catch {
      parents.remove()
      throw error
    }
  }

  /// What stands already where the same program made it of the same, to the byte; nil where anything is
  /// otherwise.
  ///
  /// - Parameter origin: The digest of what the site is to be made of.
  func standing(madeOf origin: String) -> (Site.Figures, Publication)? {
    guard let made = earlier.origin, made.digest == origin else { return nil }
    let areWhole = Array(earlier.entries).mapInParallel { path, entry in
      DiskFile.bytes(at: "\(folder.path)/\(path)").map(Manifest.Entry.init) == entry
    }
    guard areWhole.allSatisfy(\.self) else { return nil }
    return (
      made.figures,
      Publication(
        isAsBefore: true, written: 0, unchanged: areWhole.count, removed: 0, leftBehind: nil)
    )
  }

  /// Takes a file of the site.
  func take(_ file: Site.OutputFile) {
    switch DiskFile.compare(file.bytes, at: "\(folder.path)/\(file.path)") {
    case .same:
      let entry = Manifest.Entry(of: file.bytes)
      state.withLock { state in
        state.entries[file.path] = entry
        state.unchanged.append(file.path)
      }
    case .different(let mode):
      let entry = Manifest.Entry(of: file.bytes)
      state.withLock { $0.entries[file.path] = entry }
      fresh.add(file, mode: mode)
    }
  }

  /// Takes away what was begun; false where the new site stands already.
  @discardableResult func abandon() -> Bool {
    state.withLock { state in
      guard state.stage != .published else { return false }
      state.stage = .abandoned
      fresh.abandon()
      lock.release()
      parents.remove()
      return true
    }
  }

  /// Puts the new site in the place of the earlier one.
  ///
  /// - Parameter origin: What it was made of; nil where that is not known, or where it has warnings.
  func publish(madeOf origin: SiteOrigin?) throws(PublishingError) -> Publication {
    do {
      let publication = try put(try fresh.written(), madeOf: origin)
      lock.release()
      return publication
    } catch {
      abandon()
      throw error
    }
  }

  private func put(
    _ changed: [String], madeOf origin: SiteOrigin?
  ) throws(PublishingError) -> Publication {
    let (entries, unchanged) = state.withLock { ($0.entries, $0.unchanged) }
    let manifest = Manifest(entries, origin: origin)
    if changed.isEmpty, manifest.entries == earlier.entries {
      if manifest != earlier { try renew(manifest) }
      return Publication(
        isAsBefore: false, written: 0, unchanged: unchanged.count, removed: 0, leftBehind: nil)
    }
    let standing = try StandingFiles(in: folder, earlier: earlier, changed: changed, new: manifest)
    try fresh.take(unchanged + standing.foreign)
    try fresh.makeFolders(standing.foreignFolders)
    try fresh.write(manifest)
    let former = try swap()
    return Publication(
      isAsBefore: false, written: changed.count, unchanged: unchanged.count,
      removed: standing.removed,
      leftBehind: former.flatMap(discard))
  }

  /// Writes what is known now of a site whose files are the same.
  private func renew(_ manifest: Manifest) throws(PublishingError) {
    try state.withLock { state throws(PublishingError) in
      guard state.stage == .writing else { throw abandoned }
      try fresh.write(manifest, into: folder.path)
      state.stage = .published
    }
  }

  private var abandoned: PublishingError {
    PublishingError(.failedWriting, folder.shown, "cette construction a été abandonnée")
  }

  /// Puts the new site in its place; from here on, nothing makes the build fail.
  ///
  /// - Returns: Where the earlier site stands now.
  private func swap() throws(PublishingError) -> String? {
    try state.withLock { state throws(PublishingError) -> String? in
      guard state.stage == .writing else { throw abandoned }
      let former = try FolderSwap(folder: folder).publish()
      state.stage = .published
      return former
    }
  }

  /// Takes the earlier site away.
  ///
  /// - Returns: The first file of others that could not follow, and keeps it there.
  private func discard(_ former: String) -> Fault? {
    do {
      try FormerSite(path: former, folder: folder).discard(besides: earlier)
      return nil
    } catch {
      let fault = error.fault
      return Fault(
        fault.kind, at: fault.place, fault.message, notes: ["le nouveau site, lui, est en place"],
        severity: .warning)
    }
  }
}
