import Dispatch
import FoundationEssentials
import Glibc

/// Cleans up when the program is told to stop, and stops it.
package final class Interruption {
  private let sources: [any DispatchSourceSignal]

  /// Watches from now on.
  ///
  /// - Parameter cleanUp: What is done first; the program goes on where it says false.
  package init(_ cleanUp: @escaping @Sendable () -> Bool) {
    // A queue of its own: those of the system may all be busy with the work that is to stop.
    let queue = DispatchQueue(label: "interruption", qos: .userInteractive)
    let registration = DispatchGroup()
    sources = [SIGINT, SIGTERM, SIGHUP].map { number in
      let source = DispatchSource.makeSignalSource(signal: number, queue: queue)
      source.setEventHandler {
        // What a shell says of a program that a signal ended.
        if cleanUp() { _exit(128 + number) }
      }
      registration.enter()
      source.setRegistrationHandler { registration.leave() }
      source.activate()
      return source
    }
    registration.wait()
  }
}
