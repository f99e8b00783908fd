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

  init(_ id: String, _ path: String, _ message: String) {
    fault = Fault(id, at: Place(path), message)
  }
}

/// Puts the files of a site into a folder: all of them, or none.
///
/// The folder must be new, empty, or one that an earlier build filled; the list of what a build
/// wrote is kept in it, so that nothing else is ever touched.
struct Publisher {
  /// The list of the files that a build wrote, inside the folder.
  static let listName = ".cpf-site"

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
    var staged: [(temporary: URL, final: URL)] = []
    do {
      var unchanged = 0
      try createFolder(root)
      for file in files {
        let url = root.appending(path: file.path)
        if let data = try? Data(contentsOf: url), data.elementsEqual(file.bytes) {
          unchanged += 1
        } else {
          staged.append(try stage(Data(file.bytes), for: url))
        }
      }
      staged.append(try stage(list(of: files), for: root.appending(path: Self.listName)))
      for (temporary, final) in staged { try replace(final, with: temporary) }
      let removed = removeStale(earlier.subtracting(files.map(\.path)))
      return Publication(written: staged.count - 1, unchanged: unchanged, removed: removed)
    } catch {
      for (temporary, _) in staged { try? FileManager.default.removeItem(at: temporary) }
      throw PublishingError(
        "ecriture-impossible", shownRoot,
        "impossible d'écrire dans ce dossier ; vérifiez les droits et la place")
    }
  }

  private func refuseOverlap() throws(PublishingError) {
    let output = root.resolvingSymlinksInPath().path + "/"
    for input in inputs {
      let folder =
        URL(filePath: input, directoryHint: .isDirectory).resolvingSymlinksInPath().path + "/"
      if output.hasPrefix(folder) || folder.hasPrefix(output) {
        throw PublishingError(
          "sortie-refusee", shownRoot,
          "le site ne peut pas être écrit dans « \(input) », ni ce dossier dans le site")
      }
    }
  }

  /// The files that an earlier build wrote.
  private func earlierFiles() throws(PublishingError) -> Set<String> {
    var isFolder: ObjCBool = false
    guard unsafe FileManager.default.fileExists(atPath: root.path, isDirectory: &isFolder) else {
      return []
    }
    guard isFolder.boolValue else {
      throw PublishingError("sortie-refusee", shownRoot, "ce n'est pas un dossier")
    }
    if let list = try? String(contentsOf: root.appending(path: Self.listName), encoding: .utf8) {
      return Set(list.split(separator: "\n").map(String.init))
    }
    let names = try? FileManager.default.contentsOfDirectory(atPath: root.path)
    guard let names else {
      throw PublishingError("sortie-refusee", shownRoot, "ce dossier ne peut pas être lu")
    }
    guard names.isEmpty else {
      throw PublishingError(
        "sortie-refusee", shownRoot,
        "ce dossier n'est pas vide et ne vient pas de cpf-site : rien n'y est touché ; choisissez "
          + "un dossier nouveau ou vide avec --output")
    }
    return []
  }

  private func stage(_ data: Data, for url: URL) throws -> (temporary: URL, final: URL) {
    let folder = url.deletingLastPathComponent()
    try createFolder(folder)
    let temporary = folder.appending(path: ".\(url.lastPathComponent).\(UUID().uuidString)")
    try data.write(to: temporary)
    return (temporary, url)
  }

  private func replace(_ final: URL, with temporary: URL) throws {
    guard unsafe rename(temporary.path, final.path) == 0 else {
      throw CocoaError(.fileWriteUnknown)
    }
  }

  private func createFolder(_ url: URL) throws {
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  private func list(of files: [Site.OutputFile]) -> Data {
    Data(files.map { $0.path + "\n" }.joined().utf8)
  }

  /// Takes away files of an earlier build, and the folders that this leaves empty.
  private func removeStale(_ paths: Set<String>) -> Int {
    var removed = 0
    for path in paths.sorted() where !path.split(separator: "/").contains("..") {
      let url = root.appending(path: path)
      guard (try? FileManager.default.removeItem(at: url)) != nil else { continue }
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
