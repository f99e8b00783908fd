import DecisionTree

extension Diagram {
  /// The diagram of the rules, explored once for all tests.
  static let shared = Result { try Diagram() }
}
