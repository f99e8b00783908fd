/// What a field of a letter may take from the page that counts hours, in hours.
package enum AccountField: String, CaseIterable, Codable, Sendable {
  /// What stands on the account.
  case balance = "solde"
  /// How long the training is.
  case training = "duree"
  /// What can be taken in advance.
  case advance = "avance"
}
