import Dispatch
import Synchronization

/// What two functions give, worked out at once.
package func inParallel<First: Sendable, Second: Sendable>(
  _ first: @Sendable () -> First, _ second: @Sendable () -> Second
) -> (First, Second) {
  let results = Mutex<(first: First?, second: Second?)>((nil, nil))
  DispatchQueue.concurrentPerform(iterations: 2) { turn in
    if turn == 0 {
      let made = first()
      results.withLock { $0.first = made }
    } else {
      let made = second()
      results.withLock { $0.second = made }
    }
  }
  guard case let (first?, second?) = results.withLock({ ($0.first, $0.second) }) else {
    preconditionFailure("both functions return before the other threads are left")
  }
  return (first, second)
}
