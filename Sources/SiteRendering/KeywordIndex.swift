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
    private(set) var entries: [Entry]

    /// Adds an entry, which may have words that differ by accents or case alone.
    fileprivate mutating func add(_ entry: Entry) {
      if entries.last?.id != entry.id { entries.append(entry) }
    }
  }

  init(_ knowledge: KnowledgeBase) {
    var found: [String: Keyword] = [:]
    for entry in knowledge.entries {
      for word in entry.keywords {
        found[Slug.make(word), default: Keyword(word: word, entries: [])].add(entry)
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
