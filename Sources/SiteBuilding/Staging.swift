import Foundation

/// Files written beside their places, and then put there all together.
struct Staging {
  private let root: URL
  private var staged: [(temporary: URL, final: URL)] = []
  /// The folders made for the files, the outer ones first.
  private var madeFolders: [URL] = []

  init(_ root: URL) {
    self.root = root
  }

  /// Writes files under temporary names.
  mutating func add(_ files: [(path: String, data: Data)]) throws {
    for (path, data) in files {
      guard !path.split(separator: "/").contains("..") else { throw CocoaError(.fileWriteUnknown) }
      let final = root.appending(path: path)
      let folder = final.deletingLastPathComponent()
      try makeFolder(folder)
      guard Self.isInside(root, final) else { throw CocoaError(.fileWriteUnknown) }
      let temporary = folder.appending(path: ".\(UUID().uuidString)")
      staged.append((temporary, final))
      try data.write(to: temporary)
    }
  }

  /// Whether a file's folder is within a root, every link followed.
  static func isInside(_ root: URL, _ file: URL) -> Bool {
    let folder = file.deletingLastPathComponent().resolvingSymlinksInPath().path + "/"
    return folder.hasPrefix(root.resolvingSymlinksInPath().path + "/")
  }

  /// Throws where a file cannot be put in its place; nothing has moved then.
  func check() throws {
    for (_, final) in staged {
      guard FileManager.default.isFolder(atPath: final.path) != true else {
        throw CocoaError(.fileWriteFileExists)
      }
    }
  }

  /// Puts every file in its place.
  func commit() throws {
    for (temporary, final) in staged {
      guard unsafe rename(temporary.path, final.path) == 0 else {
        throw CocoaError(.fileWriteUnknown)
      }
    }
  }

  /// Takes away what was written, and the folders made for it.
  func abandon() {
    for (temporary, _) in staged { try? FileManager.default.removeItem(at: temporary) }
    for folder in madeFolders.reversed() {
      let names = try? FileManager.default.contentsOfDirectory(atPath: folder.path)
      if names?.isEmpty == true { try? FileManager.default.removeItem(at: folder) }
    }
  }

  private mutating func makeFolder(_ folder: URL) throws {
    guard !FileManager.default.fileExists(atPath: folder.path) else { return }
    if folder.path.count > 1 { try makeFolder(folder.deletingLastPathComponent()) }
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: false)
    madeFolders.append(folder)
  }
}
