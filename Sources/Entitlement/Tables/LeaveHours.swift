/// The hours of a leave, which is longer for priority publics.
package struct LeaveHours: Hashable, Sendable {
  /// The general case.
  package let general: Int
  /// Priority publics.
  package let priority: Int
}
