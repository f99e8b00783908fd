package import Law

/// A text that the site cites, with what hangs on it.
package struct CitedText: Sendable {
  /// The text.
  package let reference: LegalReference
  /// The ids of the rules that rest on it.
  package let rules: [String]
  /// The names of the amounts that it sets.
  package let amounts: [String]
  /// The ids of the entries that cite it.
  package let entries: [String]
  /// The ids of the contradictions that it settles.
  package let contradictions: [String]
  /// The words of the glossary that it explains.
  package let terms: [String]

  package init(
    _ reference: LegalReference, rules: [String] = [], amounts: [String] = [],
    entries: [String] = [], contradictions: [String] = [], terms: [String] = []
  ) {
    self.reference = reference
    self.rules = rules
    self.amounts = amounts
    self.entries = entries
    self.contradictions = contradictions
    self.terms = terms
  }

  /// What the open data is searched for; nil for a document of another kind, and a text cited without
  /// its number.
  package var article: CitedArticle? { reference.citedArticle }
}
