import Content
import Diagnostics

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
