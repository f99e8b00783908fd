import Diagnostics

/// The keys of a YAML value, read one by one; what is wrong is reported to the file.
struct Fields<Key: FieldKey>: Sendable {
  /// The file that holds the keys.
  let file: SourceText
  /// Where the keys begin, in the YAML.
  let mark: YAMLValue.Mark
  private let values: [Key: YAMLValue]

  /// Reads the keys of a value; nil when it holds something else.
  ///
  /// - Parameters:
  ///   - value: What should be a set of keys.
  ///   - file: The file that holds it.
  ///   - keys: The keys that may be there; any other is a fault, and so is a required key that is
  ///     not there.
  init?(
    _ value: YAMLValue, in file: SourceText, accepting keys: [Key] = Array(Key.allCases)
  ) {
    let names = keys.map(\.rawValue)
    guard case .map(let pairs) = value.content else {
      file.report(
        .unexpectedType, at: value.mark,
        "on attend des clés (\(names.joined(separator: ", "))), " + value.found)
      return nil
    }
    self.file = file
    mark = value.mark
    var values: [Key: YAMLValue] = [:]
    for (written, value) in pairs {
      let name = written.scalar ?? ""
      if let key = keys.first(where: { $0.rawValue == name }) {
        values[key] = value
      } else {
        file.log.add(.unknownKey(name, at: file.place(of: written.mark), among: names))
      }
    }
    self.values = values
    for key in keys where key.isRequired && values[key] == nil {
      file.report(.missingKey, at: mark, "il manque la clé « \(key.rawValue) »")
    }
  }

  /// The value of a key; nil when it is not given.
  subscript(key: Key) -> YAMLValue? { values[key] }

  /// The place where the keys begin.
  var place: Place { file.place(of: mark) }

  /// The place of a key's value, or of the whole where the key is not given.
  func place(of key: Key) -> Place {
    file.place(of: values[key]?.mark ?? mark)
  }

  /// Reports something wrong with the value of a key.
  func report(_ kind: FaultKind, at key: Key, _ message: String) {
    file.report(kind, at: place(of: key), message)
  }

  /// A text of at least one letter.
  func text(_ key: Key) -> Located<String>? {
    values[key].flatMap { text($0, under: key) }
  }

  /// A list of texts; empty when the key is not given.
  func texts(_ key: Key) -> [Located<String>] {
    items(key).compactMap { text($0, under: key) }
  }

  /// The items of a list; empty when the key is not given.
  func items(_ key: Key) -> [YAMLValue] {
    values[key].map { items(of: $0, under: key) } ?? []
  }

  /// The rows of a list of keys; empty when the key is not given.
  func rows<RowKey: FieldKey>(_ key: Key, of keys: RowKey.Type) -> [Fields<RowKey>] {
    items(key).compactMap { Fields<RowKey>($0, in: file) }
  }

  /// The texts of a list that stands in another under a key.
  func texts(in value: YAMLValue, of key: Key) -> [String] {
    items(of: value, under: key).compactMap { text($0, under: key)?.value }
  }

  private func items(of value: YAMLValue, under key: Key) -> [YAMLValue] {
    switch value.content {
    case .list(let items): return items
    case .scalar, .map:
      file.report(
        .unexpectedType, at: value.mark,
        "« \(key.rawValue) » attend une liste, par exemple [un, deux] ; \(value.found)"
          + file.commentHint(for: value))
      return []
    }
  }

  private func text(_ value: YAMLValue, under key: Key) -> Located<String>? {
    if let text = value.scalar, text.contains(where: { !$0.isWhitespace }) {
      return Located(value: text, mark: value.mark)
    }
    file.report(
      .unexpectedType, at: value.mark,
      "« \(key.rawValue) » attend un texte, \(value.found)" + file.commentHint(for: value))
    return nil
  }
}

extension Fault {
  /// A key that does not exist.
  static func unknownKey(_ name: String, at place: Place, among accepted: [String]) -> Fault {
    // « {heure: 15,50} » has two keys for YAML.
    let isFraction = !name.isEmpty && name.utf8.allSatisfy { (0x30...0x39).contains($0) }
    let hint =
      isFraction
      ? " : une virgule y sépare deux clés ; un nombre à virgule se met entre guillemets, « \"…,\(name)\" »"
      : ""
    return Fault(
      .unknownKey, at: place, "la clé « \(name) » n'existe pas\(hint)", naming: name,
      among: accepted, as: "clés acceptées")
  }
}
