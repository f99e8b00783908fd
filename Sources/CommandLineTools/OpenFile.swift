import Glibc
import Synchronization

/// A file that is open, and closed with its owner; the three of the process stay open.
///
/// A pipe or a device is one too, as in `comparer <(git show main:arbre.json)`.
package final class OpenFile: Sendable {
  /// The number by which the system knows it.
  package let descriptor: CInt
  /// Whether it is to be closed yet.
  private let isOurs: Mutex<Bool>

  /// What the process reads.
  package static let standardInput = OpenFile(STDIN_FILENO, closingItself: false)
  /// Where results go.
  package static let standardOutput = OpenFile(STDOUT_FILENO, closingItself: false)
  /// Where messages go.
  package static let standardError = OpenFile(STDERR_FILENO, closingItself: false)

  /// How many files a command that works on every processor opens, at most.
  private static let need: rlim_t = 16

  /// Makes sure that threads and results find the files that they open: the system ends a program whose
  /// threads cannot have theirs.
  ///
  /// - Throws: Where the process may open too few at once.
  package static func requireRoom() throws(Refusal) {
    var limit = rlimit()
    let resource = __rlimit_resource_t(RLIMIT_NOFILE.rawValue)
    guard unsafe getrlimit(resource, &limit) == 0, limit.rlim_cur < need else { return }
    throw Refusal(
      "Erreur : ce programme ne peut ouvrir que \(limit.rlim_cur) fichiers à la fois (ulimit -n) ; il "
        + "en faut \(need)")
  }

  /// Something went wrong with the file.
  package struct Failure: Error {
    /// The number of the system's error.
    package let code: CInt
  }

  /// Takes over a file that is open.
  package convenience init(_ descriptor: CInt) { self.init(descriptor, closingItself: true) }

  private init(_ descriptor: CInt, closingItself: Bool) {
    self.descriptor = descriptor
    isOurs = Mutex(closingItself)
  }

  /// Opens a file to be read; nil where that cannot be done.
  package convenience init?(reading path: String) { self.init(path, O_RDONLY) }

  /// Opens a file that is there to be written; nil where that cannot be done.
  package convenience init?(writing path: String) { self.init(path, O_WRONLY) }

  private convenience init?(_ path: String, _ mode: CInt) {
    let descriptor = unsafe open(path, mode | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
    self.init(descriptor)
  }

  deinit {
    try? close()
  }

  /// Closes the file; what the disk could not take may be told here alone.
  package func close() throws(Failure) {
    let wasOurs = isOurs.withLock { isOurs in
      defer { isOurs = false }
      return isOurs
    }
    guard !wasOurs || Glibc.close(descriptor) == 0 else { throw Failure(code: errno) }
  }

  /// The next bytes; none at the end.
  ///
  /// - Parameter limit: How many at most.
  package func read(upTo limit: Int) throws(Failure) -> [UInt8] {
    var status = 0
    var code: CInt = 0
    repeat {
      let bytes = unsafe [UInt8](unsafeUninitializedCapacity: limit) { buffer, count in
        status = unsafe Glibc.read(descriptor, buffer.baseAddress, buffer.count)
        code = errno
        count = max(0, status)
      }
      if status >= 0 { return bytes }
    } while code == EINTR
    throw Failure(code: code)
  }

  /// All the bytes up to the end.
  package func readToEnd() throws(Failure) -> [UInt8] {
    var bytes: [UInt8] = []
    while true {
      let more = try read(upTo: 1 << 16)
      if more.isEmpty { return bytes }
      bytes += more
    }
  }

  /// Writes all the bytes.
  package func write(_ bytes: [UInt8]) throws(Failure) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = unsafe rest.withUnsafeBytes { buffer in
        unsafe Glibc.write(descriptor, buffer.baseAddress, buffer.count)
      }
      let code = errno
      if count < 0, code == EINTR { continue }
      guard count > 0 else { throw Failure(code: code) }
      rest = rest.dropFirst(count)
    }
  }
}
