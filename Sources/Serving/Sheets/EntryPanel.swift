import Content
import Eligibility
import Markup
import Search
import SiteRendering

/// What an editor wants to know of an entry beside its page: where searches find it, how easy it is
/// to read, what the rules say of its situations.
struct EntryPanel {
  private let entry: Entry
  private let site: SiteShelf

  /// How far down the results the entry is looked for.
  private static let depth = 50

  init(_ entry: Entry, on site: SiteShelf) {
    self.entry = entry
    self.site = site
  }

  /// The panel as HTML.
  var html: String {
    """
    <h1>\(HTML.escape(entry.question))</h1>
    <p><code>\(HTML.escape(entry.file))</code></p>
    <h2>Où la recherche la trouve</h2>
    \(table(ranks))
    <h2>Lisibilité</h2>
    <p>\(readability)</p>
    <h2>Situations et verdicts</h2>
    \(situations)
    """
  }

  /// The words of callers with the place of the entry among the results.
  private var ranks: [(words: String, rank: String)] {
    guard let file = site.file(at: SearchIndex.path), let index = try? SearchIndex(file.bytes)
    else { return [] }
    let phrases = site.knowledge.callersWords.phrases[entry.id, default: []]
    return ([entry.question] + entry.keywords + phrases).map { words in
      (words, Self.place(of: entry.id, for: words, in: index))
    }
  }

  private static func place(of id: String, for words: String, in index: SearchIndex) -> String {
    // The space says that the last word is finished.
    let query = index.read(Array(words.utf8) + [0x20])
    let ids = index.search(query, limit: depth).map {
      String(decoding: index.documents[$0.document].id, as: UTF8.self)
    }
    guard let place = ids.firstIndex(of: id) else { return "pas trouvée" }
    return place == 0 ? "1re" : "\(place + 1)e, après « \(ids[0]) »"
  }

  private func table(_ rows: [(words: String, rank: String)]) -> String {
    let cells = rows.map { row in
      "<tr><th scope=\"row\">\(HTML.escape(row.words))</th><td>\(HTML.escape(row.rank))</td></tr>"
    }
    return "<table>\(cells.joined())</table>"
  }

  private var readability: String {
    guard let reading = Readability(of: entry.body) else { return "Rien à lire." }
    let score = Int(reading.score.rounded())
    let words = Int(reading.wordsPerSentence.rounded())
    return "Indice \(score) (plus haut est plus facile ; 60 : langue courante), \(words) mots par "
      + "phrase, \(reading.words) mots."
  }

  private var situations: String {
    guard !entry.cases.isEmpty else { return "<p>Aucune situation.</p>" }
    let rows = entry.cases.map { example in
      let answers = example.finding.answers.map(\.assignment).joined(separator: ", ")
      return "<li>\(HTML.escape(answers)) : "
        + "<strong>\(HTML.escape(example.finding.ruling.verdict.label))</strong></li>"
    }
    return "<ul>\(rows.joined())</ul>"
  }
}
