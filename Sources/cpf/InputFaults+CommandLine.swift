import ArgumentParser
import Deadlines
import Entitlement

extension EntitlementFaults {
  /// The faults as those of a command line, each with its flag.
  var commandLineError: ValidationError {
    ValidationError(text { "--" + $0.rawValue })
  }

  /// The faults, a line each, after the name of what was typed; other fields have their names too.
  func text(naming name: (EntitlementFault.Field) -> String) -> String {
    all.map { "\(name($0.field)) : \($0.message(naming: name))" }.joined(separator: "\n")
  }
}

extension DeadlineFaults {
  /// The faults, a line each, after the name of what was typed; other fields have their names too.
  func text(naming name: (DeadlineFault.Field) -> String) -> String {
    all.map { "\(name($0.field)) : \($0.message(naming: name))" }.joined(separator: "\n")
  }
}
