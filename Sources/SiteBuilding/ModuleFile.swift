import Diagnostics
import Foundation

/// The module that pages load, as its file holds it.
struct ModuleFile: Sendable {
  /// The bytes of the file.
  let bytes: [UInt8]

  /// Reads the file; nothing, and a fault, where it cannot be read or holds something else.
  init?(_ path: String, _ log: FaultLog) {
    guard let data = FileManager.default.contents(atPath: path) else {
      log.add(
        Fault(.unreadableFile, at: Place(path), "ce fichier manque, ou ne peut pas être lu"))
      return nil
    }
    guard data.starts(with: [0x00, 0x61, 0x73, 0x6D]) else {
      log.add(
        Fault(
          .foreignModule, at: Place(path),
          "ce fichier n'est pas un module WebAssembly ; on attend celui qu'écrit "
            + "Scripts/browser-core.sh"))
      return nil
    }
    bytes = Array(data)
  }
}
