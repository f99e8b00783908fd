import Content
import Diagnostics
import Law

extension Catalogue {
  /// The source named under a key, where it exists; a name that the list lacks is a fault.
  func source(_ key: String, of fields: Fields, _ faults: inout [Fault]) -> Source? {
    guard let id = fields.text(key, &faults) else { return nil }
    if let source = sources.first(where: { $0.id == id.value }) { return source }
    guard judges(id.value, in: ContentLayout.sources) else { return nil }
    faults.append(
      fields.unknown(
        id, as: "source-inconnue", "la source",
        Suggestion.phrase(for: id.value, among: sources.map(\.id))))
    return nil
  }

  /// The legal references under the key `textes`; each name that the list lacks is a fault.
  func texts(of fields: Fields, _ faults: inout [Fault]) -> [LegalReference] {
    let ids = fields.names(
      "textes", among: texts.map(\.id), as: "texte-inconnu", "le texte",
      judgedBy: { judges($0, in: ContentLayout.texts) }, &faults)
    return ids.compactMap { id in texts.first { $0.id == id } }
  }
}
