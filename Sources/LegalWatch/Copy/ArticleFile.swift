import Diagnostics

/// What one file of the open data says, as far as the cited articles need it.
enum ArticleFile {
  /// A version of a cited article.
  case version(ArticleVersion, of: CitedArticle)
  /// Something else: another article, a section, the description of a text.
  case other
  /// A file that cannot be read, or that lacks what a version must have.
  case faulty([Fault])

  /// Reads a file.
  ///
  /// - Parameters:
  ///   - bytes: The file.
  ///   - path: Its path, for the places of faults.
  ///   - citations: The articles that count.
  static func read(_ bytes: [UInt8], at path: String, for citations: Citations) -> ArticleFile {
    var draft = VersionDraft(path: path, citations: citations)
    do {
      try XMLWalk.walk(bytes, attributesOf: ["LIEN", "TEXTE"]) { draft.take($0) }
    } catch {
      let place = Place(path, line: error.line, column: error.column)
      return .faulty([Fault(.unreadableXML, at: place, error.message)])
    }
    return draft.result
  }
}

/// The articles that the site cites, found by their numbers and their texts.
package struct Citations: Sendable {
  /// All of them, and the texts cited as a whole.
  package let articles: [CitedArticle]
  private let byNumber: [ArticleNumber: [CitedArticle]]
  private let wholes: [String: CitedArticle]
  private let cids: Set<String>
  private let hasNumberedText: Bool

  package init(_ articles: [CitedArticle]) {
    self.articles = articles
    var byNumber: [ArticleNumber: [CitedArticle]] = [:]
    var wholes: [String: CitedArticle] = [:]
    for article in articles {
      switch (article.number, article.text) {
      case (let number?, _): byNumber[number, default: []].append(article)
      case (nil, .number(let text)): wholes[text] = article
      case (nil, .cid): break
      }
    }
    (self.byNumber, self.wholes) = (byNumber, wholes)
    cids = Set(
      articles.compactMap {
        switch $0.text {
        case .cid(let cid): cid
        case .number: nil
        }
      })
    hasNumberedText = articles.contains {
      switch $0.text {
      case .cid: false
      case .number: true
      }
    }
  }

  /// Whether an article of this number is cited.
  func contain(_ number: ArticleNumber) -> Bool {
    byNumber[number] != nil
  }

  /// The cited article of a number in a text.
  ///
  /// - Parameters:
  ///   - cid: The text's id.
  ///   - textNumber: The text's number, empty for a code.
  func article(_ number: ArticleNumber, cid: String, textNumber: String) -> CitedArticle? {
    byNumber[number]?.first {
      switch $0.text {
      case .cid(let cited): cited == cid
      case .number(let cited): cited == textNumber
      }
    }
  }

  /// The text of a number that is cited as a whole; nil where none is.
  func whole(_ number: String) -> CitedArticle? { wholes[number] }

  /// Whether a file may hold a cited article, or tell what becomes of a text cited as a whole, by its
  /// path alone.
  ///
  /// The open data puts each article in a folder named after its text, and its own id is its name;
  /// a file elsewhere is read to know. What becomes of a text stands in its folder `version`.
  func mayHold(_ path: String) -> Bool {
    guard path.hasSuffix(".xml") else { return false }
    let components = path.split(separator: "/")
    if !wholes.isEmpty, components.suffix(3).starts(with: ["texte", "version"]) { return true }
    guard let name = components.last, !name.hasPrefix("LEGISCTA"), !name.hasPrefix("LEGITEXT"),
      !name.hasPrefix("JORFTEXT"), !name.hasPrefix(".")
    else { return false }
    let texts = components.dropLast().filter {
      $0.utf8.count == 20 && ($0.hasPrefix("LEGITEXT") || $0.hasPrefix("JORFTEXT"))
    }
    if texts.isEmpty || texts.contains(where: { cids.contains(String($0)) }) { return true }
    // A code has no number: only other texts are found by theirs.
    return hasNumberedText
      && !components.contains {
        $0.hasPrefix("code_") && $0.hasSuffix("_vigueur") && !$0.contains("TNC")
      }
  }
}
