import Diagnostics

/// Why nothing was written.
struct PublishingError: Error, Sendable {
  let fault: Fault

  init(_ kind: FaultKind, _ path: String, _ message: String) {
    fault = Fault(kind, at: Place(path), message)
  }

  /// What the system refused, told of a path as it was given.
  init(_ failure: DiskFailure, at path: String) {
    self.init(.failedWriting, path, "impossible d'écrire ici : \(failure.cause)")
  }
}
