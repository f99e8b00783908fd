/// An article that the site cites, or an act or a decree as a whole, as the open data of the law names
/// it.
package struct CitedArticle: Hashable, Sendable {
  /// The id that content and rules use, such as `cgfp-l422-14`.
  package let id: String
  /// The code, act or decree that is cited, or that the article belongs to.
  package let text: ConsolidatedText
  /// The article's number, such as `L422-14` or `22 quater`; nil where the text is cited as a whole.
  package let number: ArticleNumber?

  package init(id: String, text: ConsolidatedText, number: ArticleNumber?) {
    self.id = id
    self.text = text
    self.number = number
  }
}

extension CitedArticle {
  /// What is cited, as a fault names it: « l'article L422-14 (cgfp-l422-14) ».
  var name: String {
    number.map { "l'article \($0.text) (\(id))" } ?? "\(text.name) (\(id))"
  }
}

/// A code, an act or a decree, by one of the two names that every article of it carries.
package enum ConsolidatedText: Hashable, Sendable {
  /// The id common to all its versions, such as `LEGITEXT000044416551`.
  case cid(String)
  /// The number of an act or a decree, such as `2017-928`.
  case number(String)
}

/// An article's number without what writers vary: spaces, dots, stars, case, « 1er » for 1.
package struct ArticleNumber: Hashable, Sendable {
  /// The number as it was written.
  package let text: String
  private let folded: String

  package init(_ text: String) {
    self.text = text
    let letters = text.lowercased().unicodeScalars.filter {
      !" .*\u{A0}\u{202F}".unicodeScalars.contains($0)
    }
    let folded = String(String.UnicodeScalarView(letters))
    self.folded = folded == "1er" ? "1" : folded
  }

  package static func == (left: ArticleNumber, right: ArticleNumber) -> Bool {
    left.folded == right.folded
  }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(folded)
  }
}
