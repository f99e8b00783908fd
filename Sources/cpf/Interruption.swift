import Dispatch
import FoundationEssentials
import Glibc

/// Takes an unfinished file away when the program is told to stop, and stops it.
final class Interruption {
  private let sources: [any DispatchSourceSignal]

  /// Watches from now on.
  ///
  /// - Parameter path: The file; it may not be there yet, or any more.
  init(removing path: String) {
    let registration = DispatchGroup()
    sources = [SIGINT, SIGTERM, SIGHUP].map { number in
      let source = DispatchSource.makeSignalSource(signal: number, queue: .global())
      source.setEventHandler {
        _ = unsafe unlink(path)
        // What a shell says of a program that a signal ended.
        _exit(128 + number)
      }
      registration.enter()
      source.setRegistrationHandler { registration.leave() }
      source.activate()
      return source
    }
    registration.wait()
  }
}
