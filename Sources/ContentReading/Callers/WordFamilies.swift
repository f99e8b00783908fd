import SearchIndexing

/// Words of which an expression takes any: « salarié d une @prive ».
struct WordFamilies {
  /// The words of each family, by its name.
  private(set) var words: [String: [String]] = [:]

  /// - Parameter value: Families, each with its words; none where there are none.
  init(_ value: YAMLValue?) {
    guard case .map(let pairs)? = value?.content else { return }
    for (key, value) in pairs {
      guard let name = key.scalar, case .list(let items) = value.content else { continue }
      words[name] = items.compactMap(\.scalar)
    }
  }

  /// The names of the families, in order.
  var names: [String] { words.keys.sorted() }

  /// The family that an expression names and that does not exist; nil when each exists.
  func unknownName(in text: String) -> String? {
    guard text.utf8.contains(UInt8(ascii: "@")) else { return nil }
    return ExpressionText.families(in: text).first { words[$0] == nil }
  }
}
