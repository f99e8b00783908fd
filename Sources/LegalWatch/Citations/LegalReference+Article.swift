package import Law

extension LegalReference {
  /// The article that the open data is searched for, as the citation names it.
  ///
  /// Nil for a text cited as a whole, a sheet or a page, and a text whose number is not cited.
  package var citedArticle: CitedArticle? {
    let parts = title.split(separator: ", art. ", maxSplits: 1)
    guard parts.count == 2, let text = ConsolidatedText(citedAs: parts[0]) else { return nil }
    return CitedArticle(id: id, text: text, number: ArticleNumber(String(parts[1])))
  }
}

extension ConsolidatedText {
  /// The text that a citation names: a code by its name, an act or a decree by its number.
  init?(citedAs title: Substring) {
    if let code = Self.codes[String(title)] {
      self = .cid(code)
      return
    }
    guard let match = title.firstMatch(of: /^(loi|décret|ordonnance|arrêté) ([0-9]{2,4}-[0-9]+)$/)
    else { return nil }
    self = .number(String(match.2))
  }

  /// The ids of the codes, by the names that citations give them.
  private static let codes = [
    "CGFP": "LEGITEXT000044416551",
    "code du travail": "LEGITEXT000006072050",
    "CRPA": "LEGITEXT000031366350",
    "CSS": "LEGITEXT000006073189",
    "code de la sécurité sociale": "LEGITEXT000006073189",
    "code de justice administrative": "LEGITEXT000006070933",
    "CJA": "LEGITEXT000006070933",
    "CGCT": "LEGITEXT000006070633",
  ]
}
