import CLibArchive

/// Why an archive cannot be read to its end.
struct ArchiveProblem: Error, Hashable {
  /// What is wrong, in French.
  let message: String
}

/// A walk over the files of a `.tar.gz` or `.tar` archive, one after another, none of them written.
enum ArchiveWalk {
  /// Visits every file of an archive.
  ///
  /// - Parameters:
  ///   - path: The archive.
  ///   - visit: Receives the path within the archive, and what reads the bytes: nil where they are
  ///     more than a document may have. What is not read is passed over.
  static func walk(
    _ path: String,
    _ visit: (String, () throws(ArchiveProblem) -> [UInt8]?) throws(ArchiveProblem) -> Void
  ) throws(ArchiveProblem) {
    try ArchiveSeal.check(path)
    let archive = try ArchiveCursor.members(of: path)
    while let member = try archive.next() {
      guard member.isFile else { continue }
      try visit(member.path) { () throws(ArchiveProblem) in try archive.bytes(of: member) }
    }
  }
}

/// A member of an archive.
struct ArchiveMember {
  let path: String
  let isFile: Bool
  let size: Int64
}

/// The reader of libarchive; it is closed and freed when its owner goes away.
@safe
struct ArchiveCursor: ~Copyable {
  private let archive: OpaquePointer

  private init() throws(ArchiveProblem) {
    guard let archive = unsafe archive_read_new() else {
      throw ArchiveProblem(message: "il n'y a plus assez de mémoire")
    }
    unsafe self.archive = archive
    _ = unsafe archive_read_support_filter_gzip(archive)
  }

  /// Opens an archive for its members: gzip or nothing around tar, and nothing else.
  static func members(of path: String) throws(ArchiveProblem) -> ArchiveCursor {
    let cursor = try ArchiveCursor()
    _ = unsafe archive_read_support_format_tar(cursor.archive)
    try cursor.open(path)
    return cursor
  }

  /// Opens a file for its bytes, expanded where they are a gzip: one member, none where it is empty.
  static func content(of path: String) throws(ArchiveProblem) -> ArchiveCursor {
    let cursor = try ArchiveCursor()
    _ = unsafe archive_read_support_format_raw(cursor.archive)
    _ = unsafe archive_read_support_format_empty(cursor.archive)
    try cursor.open(path)
    return cursor
  }

  deinit {
    _ = unsafe archive_read_free(archive)
  }

  private borrowing func open(_ path: String) throws(ArchiveProblem) {
    guard unsafe archive_read_open_filename(archive, path, 1 << 18) == ARCHIVE_OK else {
      throw failure
    }
  }

  /// Whether what is read was a gzip; known once there is a member.
  var isCompressed: Bool { unsafe archive_filter_code(archive, 0) == ARCHIVE_FILTER_GZIP }

  /// The next member; nil at the end. A warning of libarchive is a fault: something is not as it was
  /// written.
  borrowing func next() throws(ArchiveProblem) -> ArchiveMember? {
    var entry: OpaquePointer?
    let status = unsafe archive_read_next_header(archive, &entry)
    if status == ARCHIVE_EOF { return nil }
    guard status == ARCHIVE_OK, let entry = unsafe entry else { throw failure }
    let path = unsafe archive_entry_pathname(entry).map { unsafe String(cString: $0) } ?? ""
    return ArchiveMember(
      path: path, isFile: unsafe archive_entry_filetype(entry) == 0o100000,
      size: unsafe archive_entry_size(entry))
  }

  /// Puts the next bytes of the current member into a block; how many, none at its end.
  borrowing func read(into block: inout [UInt8]) throws(ArchiveProblem) -> Int {
    let count = unsafe block.withUnsafeMutableBytes { buffer in
      unsafe archive_read_data(archive, buffer.baseAddress, buffer.count)
    }
    guard count >= 0 else { throw failure }
    return count
  }

  /// The bytes of the current member; nil when they are more than a document may have.
  borrowing func bytes(of member: ArchiveMember) throws(ArchiveProblem) -> [UInt8]? {
    guard member.size <= XMLWalk.sizeLimit else { return nil }
    let size = max(0, Int(member.size))
    var read = 0
    let bytes = unsafe [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
      while read < size {
        let rest = unsafe UnsafeMutableRawPointer(buffer.baseAddress)?.advanced(by: read)
        let got = unsafe archive_read_data(archive, rest, size - read)
        guard got > 0 else { break }
        read += got
      }
      count = read
    }
    guard bytes.count == size else { throw failure }
    return bytes
  }

  private var failure: ArchiveProblem {
    let said = unsafe archive_error_string(archive).map { unsafe String(cString: $0) }
    return ArchiveProblem(
      message: "l'archive ne se lit pas (libarchive : « \(said ?? "fin inattendue") »)")
  }
}
