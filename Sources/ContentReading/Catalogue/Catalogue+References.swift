import Content
import Diagnostics
import Law

extension Catalogue {
  /// The source named under a key; a name that the list lacks is a fault.
  func source<Key>(_ key: Key, of fields: Fields<Key>) -> Source? {
    guard let id = fields.text(key), sourceNames.accepts(id, in: fields.file) else { return nil }
    return sourcesByID[id.value]
  }

  /// The legal references under a key; each name that the list lacks is a fault, and so is a text
  /// that nothing takes over once it has ended.
  ///
  /// - Parameter isHistory: Whether the page tells what held before, where an ended text has its place.
  func texts<Key>(
    _ key: Key, of fields: Fields<Key>, toldAsHistory isHistory: Bool = false
  ) -> [LegalReference] {
    fields.names(key, from: textNames).compactMap { id in
      guard let reference = textsByID[id] else { return nil }
      if let end = reference.period.succession, end.successor == nil, end.day <= day, !isHistory {
        fields.report(
          .endedText, at: key,
          "le texte « \(id) » ne vaut plus depuis le \(end.day.short) (\(end.act)) ; citez le texte "
            + "en vigueur, ou dites dans « avant » ce qui a changé")
      }
      return reference
    }
  }
}
