import Search
import Understanding

/// Finds the words that would be taken for a slip in a word of the vocabulary.
struct OrdinaryWords {
  private let lexicon: Lexicon

  init(besides forms: [[UInt8]: [UInt8]]) {
    var writer = ByteWriter()
    LexiconBuilder(forms).write(to: &writer)
    var reader = ByteReader(writer.bytes, in: 0..<writer.bytes.count)
    do {
      lexicon = try Lexicon(writer.bytes, &reader)
    } catch {
      preconditionFailure("a lexicon that was just written can be read: \(error)")
    }
  }

  /// Those of some words, each with its term.
  func forms(among words: [String]) -> [[UInt8]: [UInt8]] {
    var seen: Set<[UInt8]> = []
    var forms: [[UInt8]: [UInt8]] = [:]
    for text in words {
      for word in TextAnalysis.words(of: Array(text.utf8))
      where seen.insert(word.letters).inserted && isConfusable(word.letters) {
        forms[word.letters] = TextAnalysis.term(of: word.letters)
      }
    }
    return forms
  }

  private func isConfusable(_ letters: [UInt8]) -> Bool {
    // The words of grammar are never mended.
    guard !GrammarWords.contain(letters), !StopWords.table.contains(letters), letters.count < 60,
      lexicon.term(of: letters) == nil
    else { return false }
    return lexicon.likeliestTerm(of: letters) != nil
  }
}
