import Diagnostics
import Foundation
import Parallel

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
  private var found: [Found] = []

  /// A file of the folder: where it is read, or nil where a fault says why it is not.
  private struct Found: Sendable {
    let components: [String]
    let path: String?
  }

  /// Reads a folder.
  ///
  /// - Parameters:
  ///   - path: The folder, as it is shown in faults.
  ///   - noun: What the folder is, in French, for the fault where it is missing.
  init(_ path: String, as noun: String) {
    root = URL(filePath: path, directoryHint: .isDirectory).resolvingSymlinksInPath()
    shownRoot = path
    isFolder = DiskFile.isFolder(at: root.path) == true
    guard isFolder else {
      faults.append(
        Fault(
          .missingFolder, at: Place(shownRoot), "\(noun) n'existe pas ou n'est pas un dossier"))
      return
    }
    list(root.path, [])
    readFiles()
  }

  private mutating func list(_ folder: String, _ components: [String]) {
    let names: [String]
    do {
      names = try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
    } catch {
      return refuse(.unreadableFolder, components, "ce dossier ne peut pas être lu")
    }
    for name in names where !name.hasPrefix(".") {
      take("\(folder)/\(name)", components + [name])
    }
  }

  private mutating func take(_ path: String, _ components: [String]) {
    switch DiskFile.kind(at: path) {
    case .folder: list(path, components)
    case .file(let size): take(path, of: size, components)
    case .link: takeTarget(of: URL(filePath: path), components)
    case .other: refuse(.unreadableFile, components, "ce n'est pas un fichier ordinaire")
    case nil: refuse(.unreadableFile, components, "ce fichier ne peut pas être lu")
    }
  }

  private mutating func take(_ path: String, of size: Int, _ components: [String]) {
    guard size <= Self.sizeLimit else {
      return refuse(
        .oversizedFile, components,
        "le fichier fait \(size) octets ; \(Self.sizeLimit) au plus sont acceptés")
    }
    found.append(Found(components: components, path: path))
  }

  /// Takes the file that a link leads to, where that is one of the folder.
  private mutating func takeTarget(of link: URL, _ components: [String]) {
    let target = link.resolvingSymlinksInPath().path
    guard target.hasPrefix(root.path + "/") else {
      return refuse(
        .outwardLink, components, "ce lien symbolique mène hors du dossier : il n'est pas suivi")
    }
    switch DiskFile.kind(at: target) {
    case .folder:
      refuse(.outwardLink, components, "un lien symbolique vers un dossier n'est pas suivi")
    case .file(let size): take(target, of: size, components)
    case .other: refuse(.unreadableFile, components, "ce n'est pas un fichier ordinaire")
    case .link, nil: refuse(.unreadableFile, components, "ce fichier ne peut pas être lu")
    }
  }

  private mutating func readFiles() {
    let read = found.mapInParallel { $0.path.flatMap(DiskFile.bytes) }
    for (file, bytes) in zip(found, read) {
      if file.path != nil, bytes == nil {
        report(.unreadableFile, file.components, "ce fichier ne peut pas être lu")
      }
      files.append(
        InputFile(
          path: shownPath(file.components), components: file.components, bytes: bytes))
    }
    found = []
  }

  private func shownPath(_ components: [String]) -> String {
    ([shownRoot] + components).joined(separator: "/")
  }

  /// Tells what is wrong with a file, which is handed on without its bytes.
  private mutating func refuse(_ kind: FaultKind, _ components: [String], _ message: String) {
    report(kind, components, message)
    found.append(Found(components: components, path: nil))
  }

  private mutating func report(_ kind: FaultKind, _ components: [String], _ message: String) {
    faults.append(Fault(kind, at: Place(shownPath(components)), message))
  }
}
