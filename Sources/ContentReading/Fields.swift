import Diagnostics

/// The keys of a YAML value, read one by one; what is wrong goes into a list of faults.
struct Fields {
  /// The file that holds the keys.
  let file: SourceText
  private let mark: YAMLValue.Mark
  private let values: [String: YAMLValue]

  /// Reads the keys of a value.
  ///
  /// - Parameters:
  ///   - value: What should be a set of keys.
  ///   - required: The keys that must be there.
  ///   - optional: The keys that may be there; any other is a fault.
  init?(
    _ value: YAMLValue, in file: SourceText, required: [String], optional: [String] = [],
    _ faults: inout [Fault]
  ) {
    guard case .map(let pairs) = value.content else {
      faults.append(
        Fault(
          "type-inattendu", at: file.place(of: value.mark),
          "on attend des clés (\((required + optional).joined(separator: ", "))), "
            + value.found))
      return nil
    }
    self.file = file
    mark = value.mark
    let accepted = required + optional
    var values: [String: YAMLValue] = [:]
    for (key, value) in pairs {
      let name = key.scalar ?? ""
      if accepted.contains(name) {
        values[name] = value
      } else {
        faults.append(Self.unknown(name, at: file.place(of: key.mark), accepted))
      }
    }
    self.values = values
    for name in required where values[name] == nil {
      faults.append(
        Fault(
          "cle-manquante", at: file.place(of: mark), "il manque la clé « \(name) »"))
    }
  }

  private static func unknown(_ name: String, at place: Place, _ accepted: [String]) -> Fault {
    Fault(
      "cle-inconnue", at: place,
      "la clé « \(name) » n'existe pas", naming: name, among: accepted, as: "clés acceptées")
  }

  /// The value of a key, where it is given.
  subscript(key: String) -> YAMLValue? { values[key] }

  /// The place where the keys begin.
  var place: Place { file.place(of: mark) }

  /// The place of a key's value, or of the whole where the key is not given.
  func place(of key: String) -> Place {
    file.place(of: values[key]?.mark ?? mark)
  }

  /// The place of a mark in the file.
  func place(of mark: YAMLValue.Mark) -> Place { file.place(of: mark) }

  /// A text of at least one letter.
  func text(_ key: String, _ faults: inout [Fault]) -> Located<String>? {
    values[key].flatMap { located($0, as: "un texte", under: key, &faults) }
  }

  /// One of a few words.
  func choice(_ key: String, among accepted: [String], _ faults: inout [Fault]) -> String? {
    guard let text = text(key, &faults) else { return nil }
    if accepted.contains(text.value) { return text.value }
    faults.append(
      Fault(
        "valeur-inconnue", at: file.place(of: text.mark),
        "« \(text.value) » n'est pas une valeur de « \(key) »", naming: text.value,
        among: accepted, as: "valeurs possibles"))
    return nil
  }

  /// A list of texts; none where the key is not given.
  func texts(_ key: String, _ faults: inout [Fault]) -> [Located<String>] {
    items(key, &faults).compactMap { located($0, as: "un texte", under: key, &faults) }
  }

  /// The items of a list; none where the key is not given.
  func items(_ key: String, _ faults: inout [Fault]) -> [YAMLValue] {
    values[key].map { items(of: $0, under: key, &faults) } ?? []
  }

  /// The texts of a list that stands in another under a key.
  func texts(in value: YAMLValue, of key: String, _ faults: inout [Fault]) -> [String] {
    items(of: value, under: key, &faults)
      .compactMap { located($0, as: "un texte", under: key, &faults)?.value }
  }

  private func items(
    of value: YAMLValue, under key: String, _ faults: inout [Fault]
  ) -> [YAMLValue] {
    switch value.content {
    case .list(let items): return items
    case .scalar, .map:
      faults.append(
        Fault(
          "type-inattendu", at: file.place(of: value.mark),
          "« \(key) » attend une liste, par exemple [un, deux] ; \(value.found)"))
      return []
    }
  }

  private func located(
    _ value: YAMLValue, as expected: String, under key: String, _ faults: inout [Fault]
  ) -> Located<String>? {
    if let text = value.scalar, text.contains(where: { !$0.isWhitespace }) {
      return Located(value: text, mark: value.mark)
    }
    faults.append(
      Fault(
        "type-inattendu", at: file.place(of: value.mark),
        "« \(key) » attend \(expected), \(value.found)"))
    return nil
  }
}
