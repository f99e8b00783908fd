/// How sure a rule or an amount is.
package enum Standing: String, CaseIterable, Sendable {
  /// Read in a text in force.
  case verified = "verifie"
  /// A usage that no text lays down.
  case practice = "pratique"
  /// Deduced, or seen in one place only: to be confirmed.
  case toConfirm = "a-confirmer"

  /// The standing in French.
  package var label: String {
    switch self {
    case .verified: "vérifié"
    case .practice: "usage, sans texte"
    case .toConfirm: "à confirmer"
    }
  }
}
