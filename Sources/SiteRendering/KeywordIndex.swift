import Content
import French

/// The words that people use for entries, in the order of a dictionary.
struct KeywordIndex {
  /// The letters that keywords begin with, in order.
  let letters: [Letter]

  /// A letter with its keywords, in order.
  struct Letter {
    /// A capital without accent; `0-9` for figures and signs.
    let name: String
    let keywords: [Keyword]
  }

  /// A keyword with the entries that have it, in the order of the site.
  struct Keyword {
    /// The word as the first of these entries writes it.
    let word: String
    let entries: [Entry]
  }

  init(_ knowledge: KnowledgeBase) {
    var found: [String: Keyword] = [:]
    for entry in knowledge.entries {
      for word in entry.keywords {
        let known = found[Slug.make(word)]
        let entries = (known?.entries ?? []).filter { $0.id != entry.id }
        found[Slug.make(word)] = Keyword(word: known?.word ?? word, entries: entries + [entry])
      }
    }
    let byLetter = Dictionary(grouping: found) { Self.letter(of: $0.key) }
    letters = byLetter.sorted { $0.key < $1.key }.map { name, keywords in
      Letter(name: name, keywords: keywords.sorted { $0.key < $1.key }.map(\.value))
    }
  }

  private static func letter(of slug: String) -> String {
    guard let first = slug.first, first.isLetter else { return "0-9" }
    return first.uppercased()
  }
}
