/// Whom an entry speaks to, where they are not the agents whom the site is for.
package enum Audience: String, CaseIterable, Sendable {
  /// Those who decide and pay: elected officials, human resources, the clerk of a small town.
  case employer = "employeur"

  /// The words over what speaks to them.
  package var label: String {
    switch self {
    case .employer: "Pour les employeurs"
    }
  }
}
