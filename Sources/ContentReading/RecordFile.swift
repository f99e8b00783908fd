package import Diagnostics

/// The file that records what was read of the law: a program writes it, and people may edit it.
package struct RecordFile {
  /// The keys at its head.
  package let head: Row<HeadKey>
  /// The rows, in order; those in which a key is wrong are left out, and told.
  package let rows: [Row<RowKey>]

  /// A key at the head of the file.
  package enum HeadKey: String, CaseIterable, Sendable {
    case day = "lu"
    case delivery = "livraison"
    case versions
  }

  /// A key of a row: a version of a text.
  package enum RowKey: String, CaseIterable, Sendable {
    case text = "texte"
    case version
    case state = "etat"
    case from = "debut"
    case until = "fin"
    case words = "mots"
  }

  /// A text, and where it stands.
  package struct Text: Sendable {
    package let value: String
    package let place: Place
  }

  /// Keys with their texts.
  package struct Row<Key: Hashable & Sendable>: Sendable {
    /// Where the keys begin.
    package let place: Place
    fileprivate let texts: [Key: Text]

    /// The text of a key; nil when it is not given.
    package subscript(key: Key) -> Text? { texts[key] }
  }

  /// Reads the file; nil when its head cannot be read.
  package init?(_ file: InputFile, _ log: FaultLog) {
    guard let text = SourceText(file, log),
      let value = YAMLValue.parse(text.text, firstLine: 1, in: text),
      let fields = Fields<HeadKey>(value, in: text),
      let head = Row(fields, besides: [.versions])
    else { return nil }
    self.head = head
    rows = fields.rows(.versions, of: RowKey.self).compactMap { Row($0) }
  }
}

extension RecordFile.HeadKey: FieldKey {
  var isRequired: Bool { self != .delivery }
}

extension RecordFile.RowKey: FieldKey {
  var isRequired: Bool { true }
}

extension RecordFile.Row where Key: FieldKey {
  /// Reads every key but those that hold no text; nil when one is wrong.
  fileprivate init?(_ fields: Fields<Key>, besides others: Set<Key> = []) {
    let count = fields.file.log.faults.count
    var texts: [Key: RecordFile.Text] = [:]
    for key in Key.allCases where !others.contains(key) && fields[key] != nil {
      guard let text = fields.text(key) else { continue }
      texts[key] = RecordFile.Text(value: text.value, place: fields.file.place(of: text.mark))
    }
    guard fields.file.log.faults.count == count else { return nil }
    self.init(place: fields.place, texts: texts)
  }
}
