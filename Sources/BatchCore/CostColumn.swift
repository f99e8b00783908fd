/// A column that says what a training costs, or what it is paid from.
///
/// Raw values are the names that stand in the header and in JSON.
package enum CostColumn: String, CaseIterable, Sendable {
  /// The price of the training.
  case cost = "cout"
  /// How long it is; the ledger reads it too.
  case hours = "formation-heures"
  /// What was paid for the agent this year already.
  case paid = "deja-paye"
}

extension CostColumn: NumberColumn {
  var isCommonWord: Bool { false }
}
