import Dispatch
import Synchronization

/// What two functions give, worked out at once.
///
/// The second has a thread of its own, and does not take one of those that `mapInParallel` shares
/// among its parts: whoever ends first waits here, and would keep a shared one from the parts of the
/// other.
package func inParallel<First: Sendable, Second: Sendable>(
  _ first: () -> First, _ second: @escaping @Sendable () -> Second
) -> (First, Second) {
  let result = Mutex<Second?>(nil)
  let made = DispatchSemaphore(value: 0)
  DispatchQueue(label: "inParallel").async {
    let second = second()
    result.withLock { $0 = second }
    made.signal()
  }
  let first = first()
  made.wait()
  guard let second = result.withLock(\.self) else {
    preconditionFailure("what is waited for was made")
  }
  return (first, second)
}
