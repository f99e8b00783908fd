import Diagnostics
import Foundation
import Synchronization

/// A file that only one build at a time can hold; the kernel lets go of it when a program ends,
/// however it ends.
final class BuildLock: Sendable {
  private let path: String
  private let descriptor: Mutex<CInt?>

  /// Takes the lock of a folder.
  init(_ folder: OutputFolder) throws(PublishingError) {
    path = folder.lock
    while true {
      let file = unsafe open(path, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0o666)
      guard file >= 0 else { throw Self.refusal(DiskFailure(path), folder) }
      guard flock(file, LOCK_EX | LOCK_NB) == 0 else {
        let failure = DiskFailure(path)
        let holder = Self.holder(in: file)
        close(file)
        throw failure.code == EWOULDBLOCK
          ? Self.busy(folder, holder) : Self.refusal(failure, folder)
      }
      // Whoever held it takes the file away before it lets go: what is held may have no name left.
      if Self.isSame(file, path) {
        Self.write(getpid(), to: file)
        descriptor = Mutex(file)
        return
      }
      close(file)
    }
  }

  deinit { release() }

  /// Lets go.
  func release() {
    descriptor.withLock { descriptor in
      guard let file = descriptor else { return }
      unsafe unlink(path)
      close(file)
      descriptor = nil
    }
  }

  private static func isSame(_ file: CInt, _ path: String) -> Bool {
    var (held, named) = (stat(), stat())
    guard unsafe fstat(file, &held) == 0, unsafe lstat(path, &named) == 0 else { return false }
    return held.st_ino == named.st_ino && held.st_dev == named.st_dev
  }

  /// For whoever finds the lock taken: who holds it.
  private static func write(_ number: pid_t, to file: CInt) {
    let digits = Array("\(number)\n".utf8)
    ftruncate(file, 0)
    _ = unsafe digits.withUnsafeBytes { unsafe pwrite(file, $0.baseAddress, $0.count, 0) }
  }

  private static func holder(in file: CInt) -> String {
    var digits = [UInt8](repeating: 0, count: 20)
    let count = unsafe digits.withUnsafeMutableBytes {
      unsafe pread(file, $0.baseAddress, $0.count, 0)
    }
    return String(decoding: digits.prefix(max(0, count)).prefix { $0 > 0x20 }, as: UTF8.self)
  }

  private static func busy(_ folder: OutputFolder, _ holder: String) -> PublishingError {
    PublishingError(
      .busyOutput, folder.shown,
      "une autre construction écrit ce site (processus \(holder), verrou « \(folder.lock) ») : "
        + "attendez qu'elle finisse, puis relancez")
  }

  private static func refusal(_ failure: DiskFailure, _ folder: OutputFolder) -> PublishingError {
    PublishingError(
      .failedWriting, folder.shown,
      "le site est écrit à côté de ce dossier, puis mis en place d'un seul coup ; impossible "
        + "d'écrire dans « \(folder.parent) » : \(failure.cause)")
  }
}
