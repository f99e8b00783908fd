import Diagnostics
import Foundation

/// Reads every file of a folder, without following a link out of it.
struct FolderReader {
  /// How large a file may be, in bytes.
  static let sizeLimit = 1_048_576

  private let root: URL
  private let shownRoot: String
  /// Whether there is such a folder.
  let isFolder: Bool
  /// The files, by path; those that could not be read have no bytes.
  private(set) var files: [InputFile] = []
  /// What could not be read, and why.
  private(set) var faults: [Fault] = []

  /// Reads a folder.
  ///
  /// - Parameters:
  ///   - path: The folder, as it is shown in faults.
  ///   - noun: What the folder is, in French, for the fault where it is missing.
  init(_ path: String, as noun: String) {
    root = URL(filePath: path, directoryHint: .isDirectory).resolvingSymlinksInPath()
    shownRoot = path
    isFolder = FileManager.default.isFolder(atPath: root.path) == true
    guard isFolder else {
      faults.append(
        Fault(
          .missingFolder, at: Place(shownRoot), "\(noun) n'existe pas ou n'est pas un dossier"))
      return
    }
    read(root, [])
  }

  private mutating func read(_ folder: URL, _ components: [String]) {
    let names: [String]
    do {
      names = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
    } catch {
      return report(.unreadableFolder, components, "ce dossier ne peut pas être lu")
    }
    for name in names where !name.hasPrefix(".") {
      readItem(folder.appending(path: name), components + [name])
    }
  }

  private mutating func readItem(_ url: URL, _ components: [String]) {
    let target = url.resolvingSymlinksInPath()
    guard target.path.hasPrefix(root.path + "/") else {
      return report(
        .outwardLink, components, "ce lien symbolique mène hors du dossier : il n'est pas suivi")
    }
    guard
      let values = try? target.resourceValues(forKeys: [
        .isDirectoryKey, .isRegularFileKey, .fileSizeKey,
      ])
    else {
      return report(.unreadableFile, components, "ce fichier ne peut pas être lu")
    }
    if values.isDirectory == true {
      guard target == url.standardizedFileURL || target.path == url.path else {
        return report(
          .outwardLink, components, "un lien symbolique vers un dossier n'est pas suivi")
      }
      return read(url, components)
    }
    guard values.isRegularFile == true else {
      return report(.unreadableFile, components, "ce n'est pas un fichier ordinaire")
    }
    let size = values.fileSize ?? 0
    guard size <= Self.sizeLimit else {
      return report(
        .oversizedFile, components,
        "le fichier fait \(size) octets ; \(Self.sizeLimit) au plus sont acceptés")
    }
    guard let data = try? Data(contentsOf: target) else {
      return report(.unreadableFile, components, "ce fichier ne peut pas être lu")
    }
    files.append(
      InputFile(path: shownPath(components), components: components, bytes: Array(data)))
  }

  private func shownPath(_ components: [String]) -> String {
    ([shownRoot] + components).joined(separator: "/")
  }

  /// Tells what is wrong with a file, which is handed on without its bytes.
  private mutating func report(_ kind: FaultKind, _ components: [String], _ message: String) {
    faults.append(Fault(kind, at: Place(shownPath(components)), message))
    files.append(InputFile(path: shownPath(components), components: components, bytes: nil))
  }
}
