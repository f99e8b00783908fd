/// How callers say things, for the search alone.
package struct CallersWords: Sendable {
  /// Groups of expressions that say the same thing, beside those of the glossary.
  package let equivalents: [[String]]
  /// What callers say when they want an entry, by its id.
  package let phrases: [String: [String]]
  /// Other words in which callers put it, whose order does not count, by the id of the entry.
  package let wordings: [String: [String]]

  package init(
    equivalents: [[String]], phrases: [String: [String]], wordings: [String: [String]]
  ) {
    self.equivalents = equivalents
    self.phrases = phrases
    self.wordings = wordings
  }
}
