package import DecisionTree

extension Diagram {
  /// The diagram of the rules, explored once for all tests.
  package static let shared = Result { try Diagram() }
}

extension Checker {
  /// The checker of that diagram.
  package static let shared = Result { Checker(try Diagram.shared.get()) }
}
