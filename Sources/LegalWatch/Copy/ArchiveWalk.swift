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
    guard let archive = ArchiveCursor() else {
      throw ArchiveProblem(message: "il n'y a plus assez de mémoire")
    }
    try archive.open(path)
    while let member = try archive.next() {
      guard member.isFile else { continue }
      try visit(member.path) { () throws(ArchiveProblem) in try archive.bytes(of: member) }
    }
  }
}

/// A member of an archive.
private struct ArchiveMember {
  let path: String
  let isFile: Bool
  let size: Int64
}

/// The reader of libarchive; it is closed and freed when its owner goes away.
@safe
private struct ArchiveCursor: ~Copyable {
  private let archive: OpaquePointer

  /// Begins; nil when no memory is left.
  init?() {
    guard let archive = unsafe archive_read_new() else { return nil }
    unsafe self.archive = archive
  }

  deinit {
    _ = unsafe archive_read_free(archive)
  }

  /// Opens an archive: gzip or nothing around tar, and nothing else.
  borrowing func open(_ path: String) throws(ArchiveProblem) {
    _ = unsafe archive_read_support_filter_gzip(archive)
    _ = unsafe archive_read_support_format_tar(archive)
    guard unsafe archive_read_open_filename(archive, path, 1 << 18) == ARCHIVE_OK else {
      throw failure
    }
  }

  /// The next member; nil at the end.
  borrowing func next() throws(ArchiveProblem) -> ArchiveMember? {
    var entry: OpaquePointer?
    let status = unsafe archive_read_next_header(archive, &entry)
    if status == ARCHIVE_EOF { return nil }
    guard status == ARCHIVE_OK || status == ARCHIVE_WARN, let entry = unsafe entry else {
      throw failure
    }
    let path = unsafe archive_entry_pathname(entry).map { unsafe String(cString: $0) } ?? ""
    return ArchiveMember(
      path: path, isFile: unsafe archive_entry_filetype(entry) == 0o100000,
      size: unsafe archive_entry_size(entry))
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
