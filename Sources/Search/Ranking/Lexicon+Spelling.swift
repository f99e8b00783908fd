extension Lexicon {
  /// The term that a word most likely stands for: by its form, by its stem, or by letters of which
  /// few are wrong; nil where nothing resembles it, or several terms do as much.
  package func likeliestTerm(of word: [UInt8]) -> Int? {
    let terms = WordGuess(lexicon: self).terms(for: word, isBeingTyped: false)
    guard let first = terms.first else { return nil }
    if first.certainty == Certainty.exact { return first.terms[0] }
    let isAlone = terms.count == 1 || terms[1].certainty < first.certainty
    return isAlone ? first.terms[0] : nil
  }
}
