package import Law

/// A word of the field, explained.
package struct GlossaryTerm: Sendable {
  /// The anchor of the term on the page of the glossary.
  package let id: String
  /// The word or the abbreviation, as entries write it.
  package let term: String
  /// What an abbreviation stands for; nothing for a word.
  package let expansion: String?
  /// What it means, in a sentence or two.
  package let definition: String
  /// Other words for it.
  package let synonyms: [String]
  /// The legal references that the definition rests on.
  package let texts: [LegalReference]
  /// The sources that the definition rests on.
  package let sources: [Source]
  /// The ids of terms near to it.
  package let neighbours: [String]

  package init(
    id: String, term: String, expansion: String?, definition: String, synonyms: [String],
    texts: [LegalReference], sources: [Source], neighbours: [String]
  ) {
    self.id = id
    self.term = term
    self.expansion = expansion
    self.definition = definition
    self.synonyms = synonyms
    self.texts = texts
    self.sources = sources
    self.neighbours = neighbours
  }
}
