import Dispatch
import Synchronization

/// Work that goes on beside what follows, until its value is asked for.
///
/// It has a thread of its own, and does not take one of those that `mapInParallel` shares among its
/// parts: whoever waits for the value would keep a shared one from them.
package final class WorkAside<Value: Sendable>: Sendable {
  private let made = DispatchGroup()
  private let result = Mutex<Value?>(nil)

  /// Begins the work.
  package init(_ work: @escaping @Sendable () -> Value) {
    DispatchQueue(label: "WorkAside").async(group: made) {
      let value = work()
      self.result.withLock { $0 = value }
    }
  }

  /// What the work gives, once it is done.
  package var value: Value {
    made.wait()
    guard let value = result.withLock(\.self) else {
      preconditionFailure("what is waited for was made")
    }
    return value
  }
}
