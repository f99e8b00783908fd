import Batch
import Diagnostics
import Foundation

/// Where the bytes of a result go: standard output as they come, or a file, whole or not at all.
final class ByteSink {
  /// Whoever read standard output has had enough.
  struct BrokenPipe: Error {}

  private let handle: FileHandle
  /// The file, and the one beside it that is written first.
  private let file: (path: String, temporary: String)?
  /// Watches over the unfinished file.
  private let interruption: Interruption?
  private var isFinished = false

  /// - Parameter path: The file; standard output where it is not given.
  init(_ path: String?) throws(BatchRefusal) {
    guard let path else {
      // A reader that stops early makes `write` fail, in place of ending the program by a signal.
      signal(SIGPIPE, SIG_IGN)
      (handle, file, interruption) = (.standardOutput, nil, nil)
      return
    }
    let temporary = path + ".\(ProcessInfo.processInfo.processIdentifier).tmp"
    interruption = Interruption(removing: temporary)
    var isFolder: ObjCBool = false
    let exists = unsafe FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
    guard !(exists && isFolder.boolValue),
      FileManager.default.createFile(atPath: temporary, contents: nil),
      let handle = FileHandle(forWritingAtPath: temporary)
    else { throw Self.refusal(path) }
    (self.handle, file) = (handle, (path, temporary))
  }

  deinit {
    if let file, !isFinished { try? FileManager.default.removeItem(atPath: file.temporary) }
  }

  /// Writes all the bytes.
  func write(_ bytes: [UInt8]) throws {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = unsafe rest.withUnsafeBytes { buffer in
        unsafe Foundation.write(handle.fileDescriptor, buffer.baseAddress, buffer.count)
      }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { throw failure }
      rest = rest.dropFirst(count)
    }
  }

  /// Puts the file in its place.
  func finish() throws(BatchRefusal) {
    guard let file else { return }
    guard (try? handle.close()) != nil, unsafe rename(file.temporary, file.path) == 0 else {
      throw Self.refusal(file.path)
    }
    isFinished = true
  }

  private var failure: any Error {
    if file == nil, errno == EPIPE { return BrokenPipe() }
    return Self.refusal(file?.path ?? "sortie standard")
  }

  private static func refusal(_ path: String) -> BatchRefusal {
    BatchRefusal(
      .failedWriting, at: Place(path),
      "impossible d'écrire ici ; vérifiez le dossier, les droits et la place")
  }
}
