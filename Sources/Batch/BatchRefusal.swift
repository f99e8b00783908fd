package import Diagnostics

/// Why a batch was not run, or not to its end.
package struct BatchRefusal: Error {
  /// What is wrong, each at its place.
  package let faults: [Fault]

  package init(faults: [Fault]) {
    self.faults = faults
  }

  package init(_ kind: FaultKind, at place: Place, _ message: String) {
    faults = [Fault(kind, at: place, message)]
  }
}
