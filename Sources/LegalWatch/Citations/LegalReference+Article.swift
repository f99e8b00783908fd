package import Law

extension LegalReference {
  /// The article, or the act or decree as a whole, that the open data is searched for, as the
  /// citation names it.
  ///
  /// Nil for a code as a whole, a sheet or a page, and a text whose number is not cited.
  package var citedArticle: CitedArticle? {
    let parts = title.split(separator: ", art. ", maxSplits: 1)
    guard let text = ConsolidatedText(citedAs: parts[0]) else { return nil }
    switch (parts.count, text) {
    case (2, _):
      return CitedArticle(id: id, text: text, number: ArticleNumber(String(parts[1])))
    case (_, .number):
      return CitedArticle(id: id, text: text, number: nil)
    case (_, .cid):
      return nil
    }
  }
}

extension ConsolidatedText {
  /// The text that a citation names: a code by its name, an act or a decree by its number.
  init?(citedAs title: Substring) {
    if let code = Self.codes[String(title)], let id = code.textID {
      self = .cid(id)
      return
    }
    guard let match = title.firstMatch(of: /^(loi|décret|ordonnance|arrêté) ([0-9]{2,4}-[0-9]+)$/)
    else { return nil }
    self = .number(String(match.2))
  }

  /// The codes, by the names that citations give them.
  private static let codes: [String: LegalCollection] = [
    "CGFP": .publicServiceCode,
    "code du travail": .labourCode,
    "CRPA": .publicRelationsCode,
    "CSS": .socialSecurityCode,
    "code de la sécurité sociale": .socialSecurityCode,
    "CJA": .administrativeJusticeCode,
    "code de justice administrative": .administrativeJusticeCode,
  ]
}

extension LegalCollection {
  /// The id of a code, which ends the address of its page; nil for another text.
  fileprivate var textID: String? {
    url.split(separator: "/").last.map(String.init).flatMap { $0.hasPrefix("LEGITEXT") ? $0 : nil }
  }
}
