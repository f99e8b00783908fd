import Diagnostics
import Foundation

/// What stands in the folder of a site that an earlier build published, beside what it wrote: files
/// of others are kept, and none is written over.
struct StandingFiles {
  /// The files of others.
  private(set) var foreign: [String] = []
  /// The folders of others that hold no file.
  private(set) var foreignFolders: [String] = []
  /// How many files of the earlier build the new one does not have.
  private(set) var removed = 0

  /// Looks at what stands there.
  ///
  /// - Parameters:
  ///   - earlier: What an earlier build wrote.
  ///   - changed: The files of the new site that are not there yet.
  ///   - new: The files of the new site.
  init(
    in folder: OutputFolder, earlier: Manifest, changed: [String], new: Manifest
  ) throws(PublishingError) {
    let tree: DiskTree
    do {
      tree = try DiskFile.kind(at: folder.path) == nil ? .empty : DiskTree(folder.path)
    } catch {
      throw PublishingError(error, at: folder.shown)
    }
    let paths = Paths(new.entries.keys)
    let changed = Set(changed)
    let formerFolders = Paths(earlier.entries.keys).folders
    for file in tree.files where file != Manifest.name && !Self.isLeftOver(file) {
      let isOurs = earlier.entries[file] != nil
      if paths.files.contains(file) {
        if !isOurs, changed.contains(file) { throw Self.foreignFile(folder, file) }
      } else if isOurs, case .file? = DiskFile.kind(at: "\(folder.path)/\(file)") {
        removed += 1
      } else {
        if paths.cross(file) { throw Self.foreignFile(folder, file) }
        foreign.append(file)
      }
    }
    for inner in tree.folders where !formerFolders.contains(inner) && !Self.isLeftOver(inner) {
      if paths.files.contains(inner) { throw Self.foreignFile(folder, inner) }
      if !paths.folders.contains(inner) { foreignFolders.append(inner) }
    }
  }

  /// Whether it is what a version that staged within the folder left when it was killed.
  static func isLeftOver(_ path: String) -> Bool {
    let uuid = path.prefix { $0 != "/" }.split(separator: ".cpf-site-").first ?? ""
    return path.hasPrefix(".cpf-site-") && UUID(uuidString: String(uuid)) != nil
  }

  /// The folders that a file stands in, the inner ones first.
  static func folders(around file: String) -> some Sequence<String> {
    sequence(first: file) { path in
      path.utf8.lastIndex(of: UInt8(ascii: "/")).map { String(path[..<$0]) }
    }.dropFirst()
  }

  private static func foreignFile(_ folder: OutputFolder, _ path: String) -> PublishingError {
    PublishingError(
      .foreignFile, "\(folder.shown)/\(path)",
      "ceci ne vient pas de cpf-site et tient la place d'un fichier ou d'un dossier du site : "
        + "déplacez-le")
  }

  /// The files of a site, and the folders that they stand in.
  private struct Paths {
    let files: Set<String>
    private(set) var folders: Set<String> = []

    init(_ files: some Sequence<String>) {
      self.files = Set(files)
      for file in self.files {
        for folder in StandingFiles.folders(around: file) where !folders.insert(folder).inserted {
          break
        }
      }
    }

    /// Whether a file of another takes a folder's place, or stands within a file's.
    func cross(_ file: String) -> Bool {
      folders.contains(file) || StandingFiles.folders(around: file).contains(where: files.contains)
    }
  }
}
