import Dispatch
import Synchronization

extension Array where Element: Sendable {
  /// The results of a function for each element, in the order of the elements, worked out on every
  /// processor.
  ///
  /// - Parameter transform: Must depend on its element alone: which element comes first is not known.
  package func mapInParallel<Output: Sendable>(
    _ transform: @Sendable (Element) -> Output
  ) -> [Output] {
    // More parts than processors, so that a part that takes long keeps none of them waiting.
    let length = Swift.max(1, count / 64)
    let parts = stride(from: 0, to: count, by: length).map { $0..<Swift.min($0 + length, count) }
    guard parts.count > 1 else { return map(transform) }
    let results = Mutex([[Output]](repeating: [], count: parts.count))
    DispatchQueue.concurrentPerform(iterations: parts.count) { part in
      let made = self[parts[part]].map(transform)
      results.withLock { $0[part] = made }
    }
    return results.withLock { $0.flatMap(\.self) }
  }
}
