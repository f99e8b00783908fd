import French

extension SearchIndex {
  /// The words of the entries that are written most like one that none has, the likest first.
  ///
  /// They are farther from it than a slip: they are told, and not looked for.
  ///
  /// - Parameter word: Any bytes.
  package func nearestWords(to word: [UInt8]) -> [[UInt8]] {
    guard let letters = TextAnalysis.words(of: word).first?.letters,
      (4...IndexFormat.longestWord).contains(letters.count)
    else { return [] }
    var search = NearWords(letters, tolerance: letters.count < 7 ? 2 : 3)
    search.run(over: lexicon)
    var nearest: [NearWords.Found] = []
    // By distance, then as the index has them, so that terminal and browser tell the same words.
    for distance in 1...3 {
      for found in search.found where found.distance == distance && nearest.count < 3 {
        if !nearest.contains(where: { $0.term == found.term }) { nearest.append(found) }
      }
    }
    return nearest.map { $0.word }
  }
}
