/// What callers say, for the search and for those who answer them.
package struct Callers: Sendable {
  /// How callers say things.
  package let words: CallersWords
  /// The words by which callers tell their situation.
  package let spoken: SpokenWords

  package init(words: CallersWords, spoken: SpokenWords) {
    self.words = words
    self.spoken = spoken
  }
}

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
