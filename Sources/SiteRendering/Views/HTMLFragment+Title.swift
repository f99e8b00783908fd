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
      return word.count <= Self.limit && Self.isCompound(word)
        ? "<span class=\"entier\">\(html)</span>" : html
    }
    self.init(words.joined(separator: " "))
  }

  /// Whether a hyphen joins words, with letters on each side.
  private static func isCompound(_ word: Substring) -> Bool {
    let parts = word.split(separator: "-", omittingEmptySubsequences: false)
    return parts.count > 1 && parts.allSatisfy { $0.contains(where: \.isLetter) }
  }
}
