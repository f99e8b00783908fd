import French
import Markup
import Templates

extension HTMLFragment {
  /// How many letters a word may have to stand on one line of the smallest screen, twice as large.
  private static let limit = 8

  /// A title in large letters, whose short words are not cut at their hyphens: « puis-je ».
  init(title: String) {
    let words = Typography.typeset(title).split(separator: " ").map { word in
      let html = HTML.escape(String(word))
      return word.contains("-") && word.count <= Self.limit
        ? "<span class=\"entier\">\(html)</span>" : html
    }
    self.init(words.joined(separator: " "))
  }
}
