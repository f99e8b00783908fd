import Diagnostics
import Foundation
import SiteRendering

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
struct PublishingError: Error {
  let fault: Fault

  init(_ kind: FaultKind, _ path: String, _ message: String) {
    fault = Fault(kind, at: Place(path), message)
  }
}

/// Puts the files of a site into a folder: all of them, or none.
///
/// The folder must be new, empty, or one that an earlier build filled; the list of what a build
/// wrote is kept in it, so that nothing else is ever touched.
struct Publisher {
  private let shownRoot: String
  private let root: URL
  private let inputs: [String]

  /// - Parameters:
  ///   - output: The folder to publish to.
  ///   - inputs: Folders that it must stay out of.
  init(_ output: String, apartFrom inputs: [String]) {
    shownRoot = output
    root = URL(filePath: output, directoryHint: .isDirectory).standardizedFileURL
    self.inputs = inputs
  }

  /// Writes what changed, takes away what an earlier build wrote and this one does not.
  func publish(_ files: [Site.OutputFile]) throws(PublishingError) -> Publication {
    try refuseOverlap()
    let earlier = try earlierFiles()
    let changed = files.filter { !isPublished($0) }
    try refuseForeign(changed, earlier)
    let paths = Set(files.map(\.path))
    var staging = Staging(root)
    do {
      try staging.add(changed.map { ($0.path, Data($0.bytes)) })
      try staging.check()
      // Should the build be cut short from here on, the list knows the old files and the new.
      if !changed.isEmpty || earlier != paths { try write(PublishedList(earlier.union(paths))) }
      try staging.commit()
    } catch {
      staging.abandon()
      throw PublishingError(
        .failedWriting, shownRoot,
        "impossible d'écrire dans ce dossier ; vérifiez les droits et la place")
    }
    let removed = removeStale(earlier.subtracting(paths))
    if !earlier.isSubset(of: paths) { try? write(PublishedList(paths)) }
    return Publication(
      written: changed.count, unchanged: files.count - changed.count, removed: removed)
  }

  private func write(_ list: PublishedList) throws {
    try list.data.write(to: root.appending(path: PublishedList.name), options: .atomic)
  }

  private func isPublished(_ file: Site.OutputFile) -> Bool {
    let data = try? Data(contentsOf: root.appending(path: file.path))
    return data?.elementsEqual(file.bytes) == true
  }

  private func refuseOverlap() throws(PublishingError) {
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
  private func earlierFiles() throws(PublishingError) -> Set<String> {
    guard let isFolder = FileManager.default.isFolder(atPath: root.path) else { return [] }
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
  private func refuseForeign(
    _ files: [Site.OutputFile], _ earlier: Set<String>
  ) throws(PublishingError) {
    for file in files where !earlier.contains(file.path) {
      if FileManager.default.isFolder(atPath: root.appending(path: file.path).path) == false {
        throw PublishingError(
          .foreignFile, "\(shownRoot)/\(file.path)",
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
