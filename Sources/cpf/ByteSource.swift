import Batch
import BatchCore
import Diagnostics
import CommandLineTools
import FoundationEssentials
import Glibc

/// The bytes of a file or of standard input, a block at a time.
final class ByteSource {
  private static let blockSize = 1 << 20

  /// The name to call it by.
  let name: String
  /// What the name of the file says it holds, where it says so.
  let format: RowFormat?
  /// What is read.
  let handle: OpenFile

  /// - Parameter path: The file, or `-` for standard input.
  init(_ path: String) throws(BatchRefusal) {
    if path == "-" {
      (name, format, handle) = ("entrée standard", nil, .standardInput)
      return
    }
    name = path
    let ending = URL(filePath: path).pathExtension.lowercased()
    format = ["ndjson", "jsonl"].contains(ending) ? .ndjson : nil
    guard let handle = OpenFile(reading: path) else {
      let exists = FileManager.default.fileExists(atPath: path)
      throw BatchRefusal(
        exists ? .failedReading : .missingInput, at: Place(path),
        exists ? "ce fichier ne peut pas être lu" : "ce fichier n'existe pas")
    }
    self.handle = handle
  }

  /// The next bytes; none at the end.
  func read() throws -> [UInt8] {
    do {
      return try handle.read(upTo: Self.blockSize)
    } catch {
      throw BatchRefusal(.failedReading, at: Place(name), "ce fichier ne peut pas être lu")
    }
  }
}
