import Foundation
import Parallel
import SiteRendering
import Synchronization

/// Files written aside, and then put into their places all together.
///
/// They come one by one, from several threads; what could not be written is told at the end.
final class Staging: Sendable {
  /// What the name of the folder aside begins with.
  static let mark = ".cpf-site-"

  private let root: URL
  private let aside: String
  private let state = Mutex(State())

  private struct State {
    var files: [String] = []
    /// Whether the folder aside was asked for, and every file so far could be written.
    var isOpen: Bool?
    /// The folders, from the root, that stand and are within it.
    var ready: Set<String> = []
    /// The folders made for the files, the outer ones first.
    var madeFolders: [String] = []
  }

  /// - Parameter root: The folder that the files belong in.
  init(_ root: URL) {
    self.root = root
    aside = "\(root.path)/\(Self.mark)\(UUID().uuidString)"
  }

  /// Writes a file aside.
  func add(_ file: Site.OutputFile) {
    let number = state.withLock { state -> Int? in
      if state.isOpen == nil { state.isOpen = open(&state) }
      guard state.isOpen == true else { return nil }
      state.files.append(file.path)
      return state.files.count - 1
    }
    guard let number else { return }
    if !DiskFile.write(file.bytes, to: "\(aside)/\(number)") {
      state.withLock { $0.isOpen = false }
    }
  }

  /// The paths of the files, as they came.
  var files: [String] { state.withLock(\.files) }

  /// Whether a file's folder is within a root, every link followed.
  static func isInside(_ root: URL, _ file: URL) -> Bool {
    let folder = file.deletingLastPathComponent().resolvingSymlinksInPath().path + "/"
    return folder.hasPrefix(root.resolvingSymlinksInPath().path + "/")
  }

  /// Makes the folders; throws where a file cannot be put in its place. No file has moved then.
  func prepare() throws {
    try state.withLock { state in
      guard state.isOpen != false else { throw CocoaError(.fileWriteUnknown) }
      if state.isOpen == nil { try makeRoot(root, &state) }
      for file in state.files.sorted() {
        guard !file.split(separator: "/").contains("..") else {
          throw CocoaError(.fileWriteUnknown)
        }
        try prepare(Self.folder(of: file), &state)
        guard DiskFile.isFolder(at: path(of: file)) != true else {
          throw CocoaError(.fileWriteFileExists)
        }
      }
    }
  }

  /// Puts every file in its place.
  func commit() throws {
    let moved = Array(files.enumerated()).mapInParallel { number, file in
      DiskFile.rename("\(aside)/\(number)", to: path(of: file))
    }
    guard moved.allSatisfy(\.self) else { throw CocoaError(.fileWriteUnknown) }
    removeAside()
  }

  /// Takes away what was written, and the folders made for it.
  func abandon() {
    removeAside()
    for folder in state.withLock(\.madeFolders).reversed() {
      let names = try? FileManager.default.contentsOfDirectory(atPath: folder)
      if names?.isEmpty == true { try? FileManager.default.removeItem(atPath: folder) }
    }
  }

  private func removeAside() {
    try? FileManager.default.removeItem(atPath: aside)
  }

  private func open(_ state: inout State) -> Bool {
    (try? makeRoot(root, &state)) != nil && DiskFile.makeFolder(aside)
  }

  private func path(of file: String) -> String { file.isEmpty ? root.path : "\(root.path)/\(file)" }

  /// The folder of a file, from the root; empty where that is the root.
  private static func folder(of path: String) -> String {
    path.utf8.lastIndex(of: UInt8(ascii: "/")).map { String(path[..<$0]) } ?? ""
  }

  /// Makes a folder and those around it, where they are missing; one that leads out of the root is
  /// refused.
  private func prepare(_ folder: String, _ state: inout State) throws {
    guard !folder.isEmpty, state.ready.insert(folder).inserted else { return }
    try prepare(Self.folder(of: folder), &state)
    let path = path(of: folder)
    switch DiskFile.kind(at: path) {
    case .folder: break
    case nil:
      guard DiskFile.makeFolder(path) else { throw CocoaError(.fileWriteUnknown) }
      state.madeFolders.append(path)
    case .link:
      guard DiskFile.isFolder(at: path) == true,
        Self.isInside(root, URL(filePath: path, directoryHint: .isDirectory).appending(path: "f"))
      else { throw CocoaError(.fileWriteUnknown) }
    case .file, .other: throw CocoaError(.fileWriteFileExists)
    }
  }

  private func makeRoot(_ folder: URL, _ state: inout State) throws {
    guard DiskFile.kind(at: folder.path) == nil else { return }
    if folder.path.count > 1 { try makeRoot(folder.deletingLastPathComponent(), &state) }
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: false)
    state.madeFolders.append(folder.path)
  }
}
