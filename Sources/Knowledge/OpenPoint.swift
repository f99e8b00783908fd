import Diagnostics

/// Something that no source read so far settles, with what would settle it.
package struct OpenPoint: Hashable, Sendable {
  /// What is not known for certain, in a sentence.
  package let subject: String
  /// The text, the page or the service that would settle it.
  package let settledBy: String
}

extension OpenPoint {
  /// Reads a row of `a-confirmer`.
  init?(reading value: YAMLValue, in file: SourceText, _ faults: inout [Fault]) {
    guard let fields = Fields(value, in: file, required: ["point", "par"], &faults) else {
      return nil
    }
    let subject = fields.prose("point", &faults)
    let settledBy = fields.prose("par", &faults)
    guard let subject, let settledBy else { return nil }
    self.init(subject: subject, settledBy: settledBy)
  }
}
