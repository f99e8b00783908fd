import Batch
import Diagnostics
import Foundation

/// The bytes of a file or of standard input, a block at a time.
final class ByteSource {
  private static let blockSize = 1 << 20

  /// The name to call it by.
  let name: String
  /// What the name of the file says it holds, where it says so.
  let format: RowFormat?
  /// What is read.
  let handle: FileHandle

  /// - Parameter path: The file, or `-` for standard input.
  init(_ path: String) throws(BatchRefusal) {
    if path == "-" {
      (name, format, handle) = ("entrée standard", nil, .standardInput)
      return
    }
    name = path
    let ending = URL(filePath: path).pathExtension.lowercased()
    format = ["ndjson", "jsonl"].contains(ending) ? .ndjson : nil
    guard let handle = FileHandle(forReadingAtPath: path) else {
      let exists = FileManager.default.fileExists(atPath: path)
      throw BatchRefusal(
        exists ? .failedReading : .missingInput, at: Place(path),
        exists ? "ce fichier ne peut pas être lu" : "ce fichier n'existe pas")
    }
    self.handle = handle
  }

  /// The next bytes; none at the end.
  func read() throws -> [UInt8] {
    var status = 0
    let descriptor = handle.fileDescriptor
    let bytes = unsafe [UInt8](unsafeUninitializedCapacity: Self.blockSize) { buffer, count in
      status = unsafe Foundation.read(descriptor, buffer.baseAddress, buffer.count)
      count = max(0, status)
    }
    guard status >= 0 else {
      throw BatchRefusal(.failedReading, at: Place(name), "ce fichier ne peut pas être lu")
    }
    return bytes
  }
}
