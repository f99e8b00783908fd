import Synchronization

/// Lets a program that is told to stop take away what its build has begun.
package final class Cancellation: Sendable {
  private let publisher = Mutex<Publisher?>(nil)

  package init() {}

  /// Begins to publish; who cancels meanwhile waits until there is something to take away.
  func begin(
    _ make: () throws(PublishingError) -> Publisher
  ) throws(PublishingError) -> Publisher {
    try publisher.withLock { publisher throws(PublishingError) in
      let made = try make()
      publisher = made
      return made
    }
  }

  /// Takes away what was begun.
  ///
  /// - Returns: Whether the build is to end here; false where the new site is published already, and
  ///   the build has a moment to go on.
  package func cancel() -> Bool {
    publisher.withLock(\.self)?.abandon() ?? true
  }
}
