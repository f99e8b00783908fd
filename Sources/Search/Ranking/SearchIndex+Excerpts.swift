extension SearchIndex {
  /// Where the words of a text stand that a question asks for, in bytes.
  package func matches(of query: Query, in text: [UInt8]) -> [Range<Int>] {
    let sought = query.soughtTerms
    return TextAnalysis.meaningfulWords(of: text).filter { word in
      lexicon.term(of: word.letters).map { sought.contains($0) } ?? false
    }.map { $0.range }
  }

  /// The line of a text that has most of what a question asks for; the first where none has any.
  ///
  /// - Parameter lines: A sentence a line, as the file of answers has them.
  package func bestLine(of lines: [UInt8], for query: Query) -> [UInt8] {
    var best: (worth: Int, line: ArraySlice<UInt8>) = (-1, [])
    for line in lines.split(separator: 0x0A) {
      let worth = worth(of: Array(line), for: query)
      if worth > best.worth { best = (worth, line) }
    }
    return Array(best.line)
  }

  private func worth(of line: [UInt8], for query: Query) -> Int {
    let terms = TextAnalysis.meaningfulWords(of: line).compactMap { lexicon.term(of: $0.letters) }
    return query.slots.reduce(0) { sum, slot in
      let met = slot.alternatives.filter { $0.terms.allSatisfy(terms.contains) }
      return sum + (met.map { rarity(of: $0.terms[0]) * $0.certainty / 256 }.max() ?? 0)
    }
  }
}

extension Query {
  /// Every term that the question may mean.
  fileprivate var soughtTerms: [Int] {
    slots.flatMap { $0.alternatives.flatMap { $0.terms } }
  }
}
