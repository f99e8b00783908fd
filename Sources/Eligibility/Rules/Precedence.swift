/// How much a rule says of one case: of the rules that apply, the one to say is the last of those
/// that say most.
package enum Precedence: Int, CaseIterable, Comparable, Sendable {
  /// It explains or advises, in many cases alike: it never speaks first.
  case background
  /// It holds of every agent.
  case general
  /// It is about the training.
  case training
  /// It is about who the person is, or in which position.
  case position
  /// It is about what was answered to a follow-up.
  case particular
  /// It sets the terms of the request, which no follow-up takes back.
  case terms
  /// It says what is missing, whatever else holds.
  case missing
  /// It settles or leaves open the whole answer.
  case settling
}

extension Precedence {
  package static func < (left: Precedence, right: Precedence) -> Bool {
    left.rawValue < right.rawValue
  }
}
