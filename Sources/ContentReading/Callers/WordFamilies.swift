/// Words of which an expression takes any: « salarié d une @prive ».
struct WordFamilies {
  /// The words of each family, by its name.
  private(set) var words: [String: [String]] = [:]

  /// A family that an expression names and that does not exist.
  struct Unknown: Error {
    let name: String
  }

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

  /// An expression with the words of its families, as « a/b » writes them.
  func spellOut(_ text: String) -> Result<String, Unknown> {
    guard text.utf8.contains(UInt8(ascii: "@")) else { return .success(text) }
    var parts: [String] = []
    for part in text.split(separator: " ") {
      var choices: [String] = []
      for choice in part.split(separator: "/") {
        guard choice.first == "@" else {
          choices.append(String(choice))
          continue
        }
        let name = String(choice.dropFirst())
        guard let family = words[name] else { return .failure(Unknown(name: name)) }
        choices += family
      }
      parts.append(choices.joined(separator: "/"))
    }
    return .success(parts.joined(separator: " "))
  }
}
