internal import BatchCore
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

  /// The refusal of a file with a name.
  init(_ refusal: FileRefusal, of path: String) {
    faults = refusal.faults.map { fault in
      Fault(
        FaultKind(fault.kind),
        at: Place(path, line: fault.place.line, column: fault.place.column), fault.message,
        notes: fault.notes)
    }
  }
}

extension FaultKind {
  fileprivate init(_ kind: FileFault.Kind) {
    self =
      switch kind {
      case .emptyInput: .emptyInput
      case .unknownEncoding: .unknownEncoding
      case .longLine: .longLine
      case .invalidJSON: .invalidJSON
      case .loneReturn: .loneReturn
      case .openQuote: .openQuote
      case .mixedSeparators: .mixedSeparators
      case .tooManyColumns: .tooManyColumns
      case .noQuestion: .noQuestion
      case .reservedColumn: .reservedColumn
      case .repeatedColumn: .repeatedColumn
      }
  }
}
