import Batch
import Diagnostics
import CommandLineTools
import FoundationEssentials
import Glibc

/// Where a result is written, told from what stands at the path that was given.
enum OutputPlace {
  /// A regular file, there already or not: it is put in its place when it is whole.
  case file(path: String, FileAccess)
  /// A device or a pipe, written to as bytes come.
  case stream(path: String)

  /// Looks at a path; a symbolic link stands for what it leads to, as for `cp` and `sort -o`.
  ///
  /// - Parameter access: What a new file gets.
  init(_ path: String, new access: FileAccess) throws(BatchRefusal) {
    var status = stat()
    guard unsafe stat(path, &status) == 0 else {
      if unsafe lstat(path, &status) == 0 {
        throw .cannotWrite(path, "ce lien symbolique ne mène à rien ; donnez un autre chemin")
      }
      self = .file(path: path, access)
      return
    }
    switch status.st_mode & S_IFMT {
    case S_IFREG:
      guard unsafe Glibc.access(path, W_OK) == 0 else {
        throw .cannotWrite(path, "ce fichier est protégé en écriture ; donnez un autre chemin")
      }
      let target = URL(filePath: path).resolvingSymlinksInPath().path
      self = .file(path: target, FileAccess(status))
    case S_IFCHR, S_IFIFO: self = .stream(path: path)
    case _:
      throw .cannotWrite(path, "ce n'est ni un fichier, ni un tube ; donnez un autre chemin")
    }
  }
}

/// Who may read and write a file.
struct FileAccess {
  /// The permissions, such as `0o640`.
  let mode: mode_t
  /// The owner and the group; nil for those of whoever runs the program.
  let owner: (user: uid_t, group: gid_t)?

  /// Those of a new file that anyone may read, within the limits of the process.
  static let ordinary = FileAccess(mode: 0o666, owner: nil)

  private init(mode: mode_t, owner: (user: uid_t, group: gid_t)?) {
    self.mode = mode
    self.owner = owner
  }

  /// Those of a file that stands there.
  init(_ status: stat) {
    mode = status.st_mode & 0o7777
    owner = (status.st_uid, status.st_gid)
  }

  /// Those of a new file: nobody may read it who may not read the file it is made from.
  ///
  /// - Parameter source: What is read; where it is no file, the limits of the process alone hold.
  init(newFrom source: OpenFile) {
    var status = stat()
    let isFile =
      unsafe fstat(source.descriptor, &status) == 0 && status.st_mode & S_IFMT == S_IFREG
    mode = isFile ? status.st_mode & 0o666 | S_IWUSR : 0o666
    owner = nil
  }
}

extension BatchRefusal {
  /// A result that cannot be written where it was asked for.
  static func cannotWrite(_ path: String) -> BatchRefusal {
    BatchRefusal(faults: [.cannotWrite(path)])
  }

  /// The same, with what is in the way.
  static func cannotWrite(_ path: String, _ reason: String) -> BatchRefusal {
    BatchRefusal(faults: [.cannotWrite(path, reason)])
  }
}
