import Foundation

/// Files as bytes, with no more calls to the system than that takes: a site has thousands of them.
enum DiskFile {
  /// What stands at a path.
  enum Kind {
    /// An ordinary file, and its size in bytes.
    case file(size: Int)
    case folder, link, other
  }

  /// What stands at a path, no link followed; nil where nothing does.
  static func kind(at path: String) -> Kind? {
    var status = stat()
    guard unsafe lstat(path, &status) == 0 else { return nil }
    return Kind(status)
  }

  /// Whether what stands at a path is a folder, links followed; nil where nothing stands there.
  static func isFolder(at path: String) -> Bool? {
    var status = stat()
    guard unsafe stat(path, &status) == 0 else { return nil }
    if case .folder = Kind(status) { return true }
    return false
  }

  /// The bytes of a file; nil where it cannot be read.
  static func bytes(at path: String) -> [UInt8]? {
    reading(path) { descriptor, size in bytes(of: descriptor, size) }
  }

  /// Whether a file holds some bytes and no others.
  static func holds(_ bytes: [UInt8], at path: String) -> Bool {
    reading(path) { descriptor, size in
      size == bytes.count && Self.bytes(of: descriptor, size) == bytes
    } ?? false
  }

  /// Writes a new file; says whether that could be done.
  static func write(_ bytes: [UInt8], to path: String) -> Bool {
    let descriptor = unsafe open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else { return false }
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = unsafe rest.withUnsafeBytes { buffer in
        unsafe Foundation.write(descriptor, buffer.baseAddress, buffer.count)
      }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { break }
      rest = rest.dropFirst(count)
    }
    return close(descriptor) == 0 && rest.isEmpty
  }

  /// Makes a folder within one that is there; says whether that could be done.
  static func makeFolder(_ path: String) -> Bool { unsafe mkdir(path, 0o777) == 0 }

  /// Gives a file another name; says whether that could be done.
  static func rename(_ path: String, to other: String) -> Bool {
    unsafe Foundation.rename(path, other) == 0
  }

  /// Opens an ordinary file, and closes it again.
  private static func reading<Output>(
    _ path: String, _ read: (_ descriptor: CInt, _ size: Int) -> Output?
  ) -> Output? {
    let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    var status = stat()
    guard unsafe fstat(descriptor, &status) == 0, case .file(let size) = Kind(status) else {
      return nil
    }
    return read(descriptor, size)
  }

  /// What an open file holds; nil where it cannot be read, or is no longer as long as it was.
  private static func bytes(of descriptor: CInt, _ size: Int) -> [UInt8]? {
    let bytes = unsafe [UInt8](unsafeUninitializedCapacity: size) { buffer, filled in
      while filled < size {
        let rest = unsafe UnsafeMutableRawBufferPointer(
          rebasing: UnsafeMutableRawBufferPointer(buffer)[filled...])
        let count = unsafe Foundation.read(descriptor, rest.baseAddress, rest.count)
        if count < 0, errno == EINTR { continue }
        guard count > 0 else { return }
        filled += count
      }
    }
    return bytes.count == size ? bytes : nil
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
