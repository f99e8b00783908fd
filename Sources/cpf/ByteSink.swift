import Batch
import CommandLineTools
import FoundationEssentials
import Glibc

/// Where the bytes of a result go: as they come, or to a file, whole or not at all.
final class ByteSink {
  /// Whoever read what is written has had enough.
  struct BrokenPipe: Error {}

  private let name: String
  private let handle: OpenFile
  private let file: UnfinishedFile?

  /// - Parameters:
  ///   - path: The file, the device or the pipe; `-` or nothing for standard output.
  ///   - access: What a new file gets.
  init(_ path: String?, new access: FileAccess) throws(BatchRefusal) {
    name = path.flatMap { $0 == "-" ? nil : $0 } ?? StandardOutput.name
    // A reader that stops early makes `write` fail, in place of ending the program by a signal.
    signal(SIGPIPE, SIG_IGN)
    guard let path, path != "-" else {
      (handle, file) = (.standardOutput, nil)
      return
    }
    switch try OutputPlace(path, new: access) {
    case .file(let path, let access):
      let unfinished = try UnfinishedFile(for: path, access)
      (handle, file) = (unfinished.handle, unfinished)
    case .stream(let path):
      guard let handle = OpenFile(writing: path) else { throw .cannotWrite(path) }
      (self.handle, file) = (handle, nil)
    }
  }

  /// Writes all the bytes.
  func write(_ bytes: [UInt8]) throws {
    do {
      try handle.write(bytes)
    } catch {
      throw error.code == EPIPE ? BrokenPipe() : BatchRefusal.cannotWrite(name)
    }
  }

  /// Puts a file in its place.
  func finish() throws(BatchRefusal) {
    try file?.finish()
  }
}
