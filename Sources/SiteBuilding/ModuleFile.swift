import Diagnostics
import Foundation

/// The module that pages load, as its file holds it: WebAssembly with gzip.
struct ModuleFile {
  /// The bytes of the file.
  let bytes: [UInt8]

  /// Reads the file; nothing, and a fault, where it cannot be read or holds something else.
  init?(_ path: String, _ faults: inout [Fault]) {
    guard let data = FileManager.default.contents(atPath: path) else {
      faults.append(
        Fault("fichier-illisible", at: Place(path), "ce fichier manque, ou ne peut pas être lu"))
      return nil
    }
    guard data.starts(with: [0x1F, 0x8B]) else {
      faults.append(
        Fault(
          "module-etranger", at: Place(path),
          "ce fichier n'est pas compressé par gzip ; on attend coeur.wasm.gz, qu'écrit "
            + "Scripts/browser-core.sh"))
      return nil
    }
    bytes = Array(data)
  }
}
