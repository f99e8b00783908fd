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
    var terms: Set<Int> = []
    // A stable order, so that terminal and browser tell the same words.
    return search.found.sorted { ($0.distance, $0.term) < ($1.distance, $1.term) }
      .filter { terms.insert($0.term).inserted }.prefix(3).map(\.word)
  }
}
