import Diagnostics
import Foundation
import SiteRendering
import Synchronization

/// What publishing came to.
package struct Publication: Sendable {
  /// How many files were written.
  package let written: Int
  /// How many files were the same already.
  package let unchanged: Int
  /// How many files of an earlier build were taken away.
  package let removed: Int
}

/// Why nothing was written.
struct PublishingError: Error, Sendable {
  let fault: Fault

  init(_ kind: FaultKind, _ path: String, _ message: String) {
    fault = Fault(kind, at: Place(path), message)
  }
}

/// Puts the files of a site into a folder: all of them, or none.
///
/// The folder must be new, empty, or one that an earlier build filled; the list of what a build
/// wrote is kept in it, so that nothing else is ever touched. Files come one by one, from several
/// threads: none is kept in memory, what differs from what is there is written aside.
final class Publisher: Sendable {
  private let shownRoot: String
  private let root: URL
  private let inputs: [String]
  private let staging: Staging
  /// The paths of the files that are there already.
  private let unchanged = Mutex<[String]>([])
  /// Why the folder cannot be taken; found before anything is written.
  private let refusal: PublishingError?
  /// The files that an earlier build wrote.
  private let earlier: Set<String>

  /// - Parameters:
  ///   - output: The folder to publish to.
  ///   - inputs: Folders that it must stay out of.
  init(_ output: String, apartFrom inputs: [String]) {
    shownRoot = output
    root = URL(filePath: output, directoryHint: .isDirectory).standardizedFileURL
    self.inputs = inputs
    staging = Staging(root)
    do {
      try Self.refuseOverlap(of: root, shownAs: output, with: inputs)
      earlier = try Self.earlierFiles(in: root, shownAs: output)
      refusal = nil
    } catch {
      earlier = []
      refusal = error
    }
  }

  /// Takes a file of the site.
  func take(_ file: Site.OutputFile) {
    guard refusal == nil else { return }
    if DiskFile.holds(file.bytes, at: "\(root.path)/\(file.path)") {
      unchanged.withLock { $0.append(file.path) }
    } else {
      staging.add(file)
    }
  }

  /// Forgets the files that were taken.
  func abandon() { staging.abandon() }

  /// Puts what changed in its place, takes away what an earlier build wrote and this one does not.
  func publish() throws(PublishingError) -> Publication {
    do {
      if let refusal { throw refusal }
      return try put(staging.files)
    } catch let error as PublishingError {
      staging.abandon()
      throw error
    } catch {
      staging.abandon()
      throw PublishingError(
        .failedWriting, shownRoot,
        "impossible d'écrire dans ce dossier ; vérifiez les droits et la place")
    }
  }

  private func put(_ changed: [String]) throws -> Publication {
    try refuseForeign(changed)
    let unchanged = unchanged.withLock(\.self)
    let paths = Set(changed + unchanged)
    try staging.prepare()
    // Should the build be cut short from here on, the list knows the old files and the new.
    if !changed.isEmpty || earlier != paths { try write(PublishedList(earlier.union(paths))) }
    try staging.commit()
    let removed = removeStale(earlier.subtracting(paths))
    if !earlier.isSubset(of: paths) { try? write(PublishedList(paths)) }
    return Publication(written: changed.count, unchanged: unchanged.count, removed: removed)
  }

  private func write(_ list: PublishedList) throws {
    try list.data.write(to: root.appending(path: PublishedList.name), options: .atomic)
  }

  private static func refuseOverlap(
    of root: URL, shownAs shownRoot: String, with inputs: [String]
  ) throws(PublishingError) {
    let output = Self.real(root) + "/"
    for input in inputs {
      let folder = Self.real(URL(filePath: input, directoryHint: .isDirectory)) + "/"
      if output.hasPrefix(folder) || folder.hasPrefix(output) {
        throw PublishingError(
          .refusedOutput, shownRoot,
          "le site ne peut pas être écrit dans « \(input) », ni ce dossier dans le site")
      }
    }
  }

  /// The path with every link followed, also where its end does not exist yet.
  private static func real(_ url: URL) -> String {
    var existing = url.standardizedFileURL
    var rest: [String] = []
    while existing.path.count > 1, !FileManager.default.fileExists(atPath: existing.path) {
      rest.insert(existing.lastPathComponent, at: 0)
      existing.deleteLastPathComponent()
    }
    return ([existing.resolvingSymlinksInPath().path] + rest).joined(separator: "/")
  }

  /// The files that an earlier build wrote.
  private static func earlierFiles(
    in root: URL, shownAs shownRoot: String
  ) throws(PublishingError) -> Set<String> {
    guard let isFolder = DiskFile.isFolder(at: root.path) else { return [] }
    guard isFolder else {
      throw PublishingError(.refusedOutput, shownRoot, "ce n'est pas un dossier")
    }
    if let data = try? Data(contentsOf: root.appending(path: PublishedList.name)) {
      return Set(PublishedList(data).paths)
    }
    guard let names = try? FileManager.default.contentsOfDirectory(atPath: root.path) else {
      throw PublishingError(.refusedOutput, shownRoot, "ce dossier ne peut pas être lu")
    }
    guard names.isEmpty else {
      throw PublishingError(
        .refusedOutput, shownRoot,
        "ce dossier n'est pas vide et ne vient pas de cpf-site : rien n'y est touché ; choisissez "
          + "un dossier nouveau ou vide avec --output")
    }
    return []
  }

  /// Refuses to write over a file that no earlier build wrote.
  private func refuseForeign(_ files: [String]) throws(PublishingError) {
    for file in files.sorted() where !earlier.contains(file) {
      if DiskFile.isFolder(at: "\(root.path)/\(file)") == false {
        throw PublishingError(
          .foreignFile, "\(shownRoot)/\(file)",
          "ce fichier ne vient pas de cpf-site et serait remplacé : déplacez-le")
      }
    }
  }

  /// Takes away files of an earlier build, and the folders that this leaves empty.
  private func removeStale(_ paths: Set<String>) -> Int {
    var removed = 0
    for path in paths.sorted() where !path.split(separator: "/").contains("..") {
      let url = root.appending(path: path)
      let kind = try? FileManager.default.attributesOfItem(atPath: url.path)[.type]
      guard kind as? FileAttributeType == .typeRegular, Staging.isInside(root, url),
        (try? FileManager.default.removeItem(at: url)) != nil
      else { continue }
      removed += 1
      removeEmptyFolders(from: url.deletingLastPathComponent())
    }
    return removed
  }

  private func removeEmptyFolders(from folder: URL) {
    var folder = folder
    while folder.path.hasPrefix(root.path + "/"),
      (try? FileManager.default.contentsOfDirectory(atPath: folder.path))?.isEmpty == true
    {
      guard (try? FileManager.default.removeItem(at: folder)) != nil else { return }
      folder.deleteLastPathComponent()
    }
  }
}

/// The list of the files that a build wrote, kept beside them.
struct PublishedList {
  /// The name of the list inside the folder.
  static let name = ".cpf-site"

  /// The paths from the folder.
  let paths: [String]

  init(_ paths: Set<String>) {
    self.paths = paths.sorted()
  }

  /// A list read back; a name may hold anything but a zero byte.
  init(_ data: Data) {
    paths = data.split(separator: 0).map { String(decoding: $0, as: UTF8.self) }
  }

  /// The list as bytes.
  var data: Data { Data(paths.map { $0 + "\0" }.joined().utf8) }
}
