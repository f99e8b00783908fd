import ArgumentParser
import Entitlement

extension EntitlementFaults {
  /// The faults as those of a command line, each with its flag.
  var commandLineError: ValidationError {
    ValidationError(
      all.map { "--\($0.field.rawValue) : \($0.message)" }.joined(separator: "\n"))
  }
}
