import French

/// The words of a French text, as both the index and queries see them.
package enum TextAnalysis {
  /// Cuts a text into words and marks those that say nothing of the subject.
  ///
  /// - Parameter source: UTF-8; bytes that are not are spaces.
  package static func words(of source: [UInt8]) -> [Word] {
    var words = WordScanner(source).words
    for index in words.indices {
      if let digits = NumberWords.digits.values(of: words[index].letters) {
        words[index].letters = digits[0]
      }
      words[index].isStop = isStop(words[index].letters)
    }
    return words
  }

  /// Whether a word says nothing of the subject, as a letter alone.
  private static func isStop(_ letters: [UInt8]) -> Bool {
    letters.count == 1 && Sign.isLetter(letters[0]) || StopWords.table.contains(letters)
  }

  /// The words of a text that say something of the subject.
  package static func meaningfulWords(of source: [UInt8]) -> [Word] {
    words(of: source).filter { !$0.isStop }
  }

  /// The term of a word: what its forms have in common.
  package static func term(of letters: [UInt8]) -> [UInt8] {
    letters.contains(where: Sign.isDigit) ? letters : LightStemmer.stem(letters)
  }
}
