import CRename
import Foundation

/// Files as bytes, with no more calls to the system than that takes: a site has thousands of them.
enum DiskFile {
  /// What stands at a path.
  enum Kind {
    /// An ordinary file, and its size in bytes.
    case file(size: Int)
    case folder, link, other
  }

  /// What stands where some bytes are to be.
  enum Standing {
    /// A file that holds them.
    case same
    /// Something else; if it is a file, its permissions.
    case different(mode: mode_t?)
  }

  /// What stands at a path, no link followed; nil where nothing does.
  static func kind(at path: String) -> Kind? {
    var status = stat()
    guard unsafe lstat(path, &status) == 0 else { return nil }
    return Kind(status)
  }

  /// What the system knows of a path, links followed; nil where nothing stands there.
  static func status(at path: String) -> stat? {
    var status = stat()
    return unsafe stat(path, &status) == 0 ? status : nil
  }

  /// Whether what stands at a path is a folder, links followed; nil where nothing stands there.
  static func isFolder(at path: String) -> Bool? {
    guard let status = status(at: path) else { return nil }
    if case .folder = Kind(status) { return true }
    return false
  }

  /// The bytes of a file; nil where it cannot be read.
  static func bytes(at path: String) -> [UInt8]? {
    reading(path) { descriptor, status, size in bytes(of: descriptor, size) }
  }

  /// What a function makes of each part of a file in turn, of a quarter of a mebibyte at most; nil
  /// where the file cannot be read.
  static func parts<Output>(
    at path: String, _ transform: (_ part: [UInt8]) -> Output
  ) -> [Output]? {
    reading(path) { descriptor, _, _ in
      var room = [UInt8](repeating: 0, count: 1 << 18)
      var outputs: [Output] = []
      while true {
        let count = unsafe room.withUnsafeMutableBytes { unsafe fill($0, from: descriptor) }
        guard count >= 0 else { return nil }
        if count == 0 { return outputs }
        // A whole room is handed on without a copy.
        outputs.append(transform(count == room.count ? room : Array(room[..<count])))
      }
    }
  }

  /// Whether a file holds some bytes and no others.
  static func compare(_ bytes: [UInt8], at path: String) -> Standing {
    reading(path) { descriptor, status, size in
      size == bytes.count && Self.bytes(of: descriptor, size) == bytes
        ? .same : .different(mode: status.st_mode & 0o7777)
    } ?? .different(mode: nil)
  }

  /// Whether two paths lead to one file, or to files with the same bytes; no link is followed.
  static func isSame(_ path: String, _ other: String) -> Bool {
    var (one, two) = (stat(), stat())
    guard unsafe lstat(path, &one) == 0, unsafe lstat(other, &two) == 0 else { return false }
    if one.st_ino == two.st_ino, one.st_dev == two.st_dev { return true }
    guard case .file = Kind(one), case .file = Kind(two), let bytes = bytes(at: path) else {
      return false
    }
    if case .same = compare(bytes, at: other) { return true }
    return false
  }

  /// Writes a new file.
  ///
  /// - Parameter mode: Its permissions; those of any new file where they are not given.
  static func write(
    _ bytes: [UInt8], to path: String, mode: mode_t? = nil
  ) throws(DiskFailure) {
    let descriptor = unsafe open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else { throw DiskFailure(path) }
    var code: CInt = 0
    if let mode, fchmod(descriptor, mode) != 0 { code = errno }
    var rest = bytes[...]
    while code == 0, !rest.isEmpty {
      let count = unsafe rest.withUnsafeBytes { buffer in
        unsafe Foundation.write(descriptor, buffer.baseAddress, buffer.count)
      }
      if count > 0 {
        rest = rest.dropFirst(count)
      } else if errno != EINTR {
        code = errno
      }
    }
    if close(descriptor) != 0, code == 0 { code = errno }
    guard code == 0 else { throw DiskFailure(path, code: code) }
  }

  /// Gives a file a second name, or copies it with its permissions and its dates where the disk
  /// knows no second names.
  static func link(_ path: String, to other: String) throws(DiskFailure) {
    guard unsafe Foundation.link(path, other) != 0 else { return }
    let code = errno
    guard [EPERM, EOPNOTSUPP, ENOSYS, EMLINK].contains(code), case .file? = kind(at: path),
      let bytes = bytes(at: path), let status = status(at: path)
    else { throw DiskFailure(path, code: code) }
    try write(bytes, to: other, mode: status.st_mode & 0o7777)
    let times = [status.st_atim, status.st_mtim]
    guard unsafe utimensat(AT_FDCWD, other, times, 0) == 0 else { throw DiskFailure(other) }
  }

  /// Makes a folder within one that is there.
  static func makeFolder(_ path: String) throws(DiskFailure) {
    guard unsafe mkdir(path, 0o777) == 0 else { throw DiskFailure(path) }
  }

  /// Makes a folder with the owner and the permissions of another, where that one stands.
  static func makeFolder(_ path: String, like other: String) throws(DiskFailure) {
    try makeFolder(path)
    guard let status = status(at: other), status.st_mode & S_IFMT == S_IFDIR else { return }
    if status.st_uid != geteuid() || status.st_gid != getegid() {
      _ = unsafe chown(path, status.st_uid, status.st_gid)
    }
    guard unsafe chmod(path, status.st_mode & 0o7777) == 0 else { throw DiskFailure(path) }
  }

  /// Gives a file or a folder another name.
  static func rename(_ path: String, to other: String) throws(DiskFailure) {
    guard unsafe Foundation.rename(path, other) == 0 else { throw DiskFailure(path) }
  }

  /// Lets two files or folders change places in one step; false where the kernel or the disk cannot.
  static func exchange(_ path: String, _ other: String) throws(DiskFailure) -> Bool {
    // RENAME_EXCHANGE of linux/fs.h.
    guard unsafe renameat2(AT_FDCWD, path, AT_FDCWD, other, 1 << 1) != 0 else { return true }
    guard [ENOSYS, EINVAL, EOPNOTSUPP].contains(errno) else { throw DiskFailure(other) }
    return false
  }

  /// Opens an ordinary file, and closes it again; nothing else is waited for.
  private static func reading<Output>(
    _ path: String, _ read: (_ descriptor: CInt, _ status: stat, _ size: Int) -> Output?
  ) -> Output? {
    let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    var status = stat()
    guard unsafe fstat(descriptor, &status) == 0, case .file(let size) = Kind(status) else {
      return nil
    }
    return read(descriptor, status, size)
  }

  /// What an open file holds; nil where it cannot be read, or is no longer as long as it was.
  private static func bytes(of descriptor: CInt, _ size: Int) -> [UInt8]? {
    let bytes = unsafe [UInt8](unsafeUninitializedCapacity: size) { buffer, filled in
      while filled < size {
        let rest = unsafe UnsafeMutableRawBufferPointer(
          rebasing: UnsafeMutableRawBufferPointer(buffer)[filled...])
        let count = unsafe fill(rest, from: descriptor)
        guard count > 0 else { return }
        filled += count
      }
    }
    return bytes.count == size ? bytes : nil
  }

  /// Reads what comes next of an open file, once more where a signal came in between: how many bytes
  /// there were, 0 at its end, less where it cannot be read.
  private static func fill(_ room: UnsafeMutableRawBufferPointer, from descriptor: CInt) -> Int {
    while true {
      let count = unsafe Foundation.read(descriptor, room.baseAddress, room.count)
      if count >= 0 || errno != EINTR { return count }
    }
  }
}

extension DiskFile.Kind {
  fileprivate init(_ status: stat) {
    switch status.st_mode & S_IFMT {
    case S_IFREG: self = .file(size: Int(status.st_size))
    case S_IFDIR: self = .folder
    case S_IFLNK: self = .link
    default: self = .other
    }
  }
}
