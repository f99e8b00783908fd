/// What a field of a letter may ask of whoever writes it, which their browser may know already.
package enum OwnFact: String, CaseIterable, Codable, Sendable {
  /// Their first and last names.
  case name = "nom"
  /// Where they live, in several lines.
  case address = "adresse"
  /// The town from which they write.
  case town = "ville"
  /// Their grade or their job.
  case post = "emploi"
}
