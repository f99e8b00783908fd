/// The faults that a reading has found so far.
///
/// The log travels with what is read: a `SourceText` holds the log of its reading, and what is made
/// of the text holds the text. Whoever finds something wrong reports it there, and no function
/// passes faults along. A log belongs to one reading; its report is sorted and printed once.
package final class FaultLog {
  /// The faults, in the order in which they were found.
  package private(set) var faults: [Fault] = []

  package init() {}

  /// Keeps a fault.
  package func add(_ fault: Fault) {
    faults.append(fault)
  }

  /// Keeps several faults.
  package func add(_ found: some Sequence<Fault>) {
    faults += found
  }

  /// Whether something was found that stops the build.
  package var hasErrors: Bool {
    faults.contains { $0.severity == .error }
  }
}
