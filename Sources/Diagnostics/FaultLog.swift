import Synchronization

/// The faults that a reading has found so far.
///
/// The log travels with what is read: a `SourceText` holds the log of its reading, and what is made
/// of the text holds the text. Whoever finds something wrong reports it there, and no function
/// passes faults along. A log belongs to one reading, whose files may be read at the same time; its
/// report is sorted and printed once.
package final class FaultLog: Sendable {
  private let found = Mutex<[Fault]>([])

  package init() {}

  /// The faults, in the order in which they were found.
  package var faults: [Fault] { found.withLock { $0 } }

  /// Keeps a fault.
  package func add(_ fault: Fault) {
    found.withLock { $0.append(fault) }
  }

  /// Keeps several faults.
  package func add(_ more: some Sequence<Fault>) {
    let more = Array(more)
    if !more.isEmpty { found.withLock { $0 += more } }
  }

  /// Whether something was found that stops the build.
  package var hasErrors: Bool {
    found.withLock { $0.contains { $0.severity == .error } }
  }
}
