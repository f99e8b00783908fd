import Eligibility

/// The keys of `chemin`, each with the entry of its stage.
extension Stage: FieldKey {
  var isRequired: Bool { false }
}
