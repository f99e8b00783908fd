import Foundation

/// Everything that stands in a folder, at any depth; links are not followed.
struct DiskTree {
  /// What is no folder, by its path from the root.
  private(set) var files: [String] = []
  /// The folders below the root, the outer ones first.
  private(set) var folders: [String] = []

  /// Nothing.
  static let empty = DiskTree()

  private init() {}

  /// Lists a folder.
  init(_ root: String) throws(DiskFailure) {
    try list(root, "")
  }

  private mutating func list(_ root: String, _ folder: String) throws(DiskFailure) {
    let path = folder.isEmpty ? root : "\(root)/\(folder)"
    for name in try Self.names(in: path) {
      let item = folder.isEmpty ? name.text : "\(folder)/\(name.text)"
      if name.isFolder {
        folders.append(item)
        try list(root, item)
      } else {
        files.append(item)
      }
    }
  }

  /// Takes a folder away with all that stands in it; what is not there needs no taking away.
  static func remove(_ root: String) throws(DiskFailure) {
    guard let kind = DiskFile.kind(at: root) else { return }
    guard case .folder = kind else {
      guard unsafe unlink(root) == 0 else { throw DiskFailure(root) }
      return
    }
    let tree = try DiskTree(root)
    for file in tree.files {
      let path = "\(root)/\(file)"
      guard unsafe unlink(path) == 0 || errno == ENOENT else { throw DiskFailure(path) }
    }
    for folder in tree.folders.reversed().map({ "\(root)/\($0)" }) + [root] {
      guard unsafe rmdir(folder) == 0 || errno == ENOENT else { throw DiskFailure(folder) }
    }
  }

  private struct Name {
    let text: String
    let isFolder: Bool
  }

  /// The names in a folder; one that is no text is refused, since nothing could be done with it.
  private static func names(in folder: String) throws(DiskFailure) -> [Name] {
    guard let stream = unsafe opendir(folder) else { throw DiskFailure(folder) }
    defer { unsafe closedir(stream) }
    guard let nameOffset = MemoryLayout<dirent>.offset(of: \.d_name) else {
      throw DiskFailure(folder, code: ENOSYS)
    }
    var names: [Name] = []
    while let entry = unsafe readdir(stream) {
      let start = unsafe UnsafeRawPointer(entry) + nameOffset
      let text = unsafe String(validatingCString: start.assumingMemoryBound(to: CChar.self))
      guard let text else { throw DiskFailure(folder, code: EILSEQ) }
      guard text != ".", text != ".." else { continue }
      let type = unsafe CInt(entry.pointee.d_type)
      names.append(
        Name(text: text, isFolder: isFolder(type, at: "\(folder)/\(text)")))
    }
    return names
  }

  private static func isFolder(_ type: CInt, at path: String) -> Bool {
    guard type == CInt(DT_UNKNOWN) else { return type == CInt(DT_DIR) }
    if case .folder? = DiskFile.kind(at: path) { return true }
    return false
  }
}
