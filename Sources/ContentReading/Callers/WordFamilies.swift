import Diagnostics
import SearchIndexing

/// Words of which an expression takes any: « salarié d une @prive ».
struct WordFamilies {
  /// The words of each family, by its name.
  private(set) var words: [String: [String]] = [:]

  /// - Parameter fields: Holds the families, each with its words, or none.
  init(_ fields: Fields<SpokenWordsKey>) {
    guard let value = fields[.families] else { return }
    guard case .map(let pairs) = value.content else {
      fields.report(
        .unexpectedType, at: .families,
        "« familles » attend des noms, chacun avec ses mots ; \(value.found)")
      return
    }
    for (key, value) in pairs {
      guard let name = key.scalar else {
        fields.file.report(
          .unexpectedType, at: key.mark, "on attend le nom d'une famille, \(key.found)")
        continue
      }
      words[name] = fields.texts(in: value, of: .families)
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
