import Batch
import CommandLineTools
import FoundationEssentials
import Glibc

/// A file written beside the place it is meant for: it is put there whole, or not at all.
final class UnfinishedFile {
  /// Where its bytes go.
  let handle: OpenFile
  private let path: String
  private let temporary: String
  private let interruption: Interruption
  private var isFinished = false

  /// - Parameters:
  ///   - path: Where it is meant for.
  ///   - access: Who may read and write it.
  init(for path: String, _ access: FileAccess) throws(BatchRefusal) {
    self.path = path
    temporary = "\(path).\(UUID().uuidString.prefix(8)).tmp"
    interruption = Interruption(removing: temporary)
    // What stands under this name is never opened, nor what a link there leads to.
    let mode = access.owner == nil ? access.mode : S_IRUSR | S_IWUSR
    let descriptor = unsafe open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode)
    guard descriptor >= 0 else { throw .cannotWrite(path) }
    handle = OpenFile(descriptor)
    guard let owner = access.owner else { return }
    guard fchown(descriptor, owner.user, owner.group) == 0, fchmod(descriptor, access.mode) == 0
    else {
      throw .cannotWrite(
        path,
        "ce fichier est à quelqu'un d'autre et changerait de propriétaire ; donnez un autre chemin")
    }
  }

  deinit {
    if !isFinished { _ = unsafe unlink(temporary) }
  }

  /// Puts the file in its place.
  func finish() throws(BatchRefusal) {
    guard (try? handle.close()) != nil, unsafe rename(temporary, path) == 0 else {
      throw .cannotWrite(path)
    }
    isFinished = true
  }
}
