import French

/// The terms that a word of a question may stand for.
struct WordGuess {
  let lexicon: Lexicon

  /// How many terms a word stands for at most.
  private static let limit = 6
  /// How many a word that is still being typed stands for at most.
  private static let completionLimit = 24
  /// How many letters words of a family begin with alike.
  private static let rootLength = 6

  /// The terms of a word, the likeliest first; none where nothing resembles it.
  ///
  /// - Parameter isBeingTyped: Whether more letters may follow.
  func terms(for word: [UInt8], isBeingTyped: Bool) -> [Query.Alternative] {
    guard word.count <= IndexFormat.longestWord else { return [] }
    let known = lexicon.term(of: word) ?? sameTerm(as: word)
    let exact = known.map { [Query.Alternative(terms: [$0], certainty: Certainty.exact)] } ?? []
    let isNumber = word.contains(where: Sign.isDigit)
    if isBeingTyped, !isNumber, word.count > 1 {
      let completions = completions(of: word, isKnown: known != nil)
      if known != nil || !completions.isEmpty { return distinct(exact + completions) }
    }
    if isNumber { return exact }
    return known == nil ? lookalikes(of: word) : distinct(exact + kin(of: word))
  }

  /// The terms of the words of the same family: « inscription » for « inscrire ».
  private func kin(of word: [UInt8]) -> [Query.Alternative] {
    let root = Array(TextAnalysis.term(of: word).prefix(Self.rootLength))
    return root.count < Self.rootLength ? [] : words(beginningWith: root, Certainty.kin)
  }

  /// The term of a word whose own form was never met, by its stem.
  private func sameTerm(as word: [UInt8]) -> Int? {
    let stem = TextAnalysis.term(of: word)
    guard stem.count > 2, stem != word || word.count > 3 else { return nil }
    let beginning = Array(stem.prefix(3))
    var walk = lexicon.walk(from: lexicon.lastBlock(notAfter: beginning))
    while walk.advance() {
      if walk.begins(with: beginning) {
        if TextAnalysis.term(of: walk.word) == stem { return walk.term }
      } else if walk.isBehind(beginning) {
        return nil
      }
    }
    return nil
  }

  private func completions(of beginning: [UInt8], isKnown: Bool) -> [Query.Alternative] {
    words(
      beginningWith: beginning, isKnown ? Certainty.completionOfWord : Certainty.completion)
  }

  private func words(beginningWith beginning: [UInt8], _ certainty: Int) -> [Query.Alternative] {
    var found: [Query.Alternative] = []
    var walk = lexicon.walk(from: lexicon.lastBlock(notAfter: beginning))
    while found.count < Self.completionLimit, walk.advance() {
      if walk.begins(with: beginning) {
        found.append(Query.Alternative(terms: [walk.term], certainty: certainty))
      } else if walk.isBehind(beginning) {
        break
      }
    }
    return found
  }

  /// The terms of the words that are written nearly like this one.
  private func lookalikes(of word: [UInt8]) -> [Query.Alternative] {
    let tolerance = Certainty.tolerance(for: word)
    guard tolerance > 0 else { return [] }
    var search = NearWords(word, tolerance: tolerance)
    search.run(over: lexicon)
    let least = search.found.map { $0.distance }.min()
    let nearest = search.found.filter { $0.distance == least }.map { near in
      Query.Alternative(terms: [near.term], certainty: Certainty.near(near.distance))
    }
    return Array(distinct(nearest).prefix(Self.limit))
  }

  /// The surest alternative of each term, the surest first.
  private func distinct(_ alternatives: [Query.Alternative]) -> [Query.Alternative] {
    var kept: [Query.Alternative] = []
    for alternative in alternatives {
      if let index = kept.firstIndex(where: { $0.terms == alternative.terms }) {
        if kept[index].certainty < alternative.certainty { kept[index] = alternative }
      } else {
        kept.append(alternative)
      }
    }
    // A stable order, so that the same question gives the same answers everywhere.
    return kept.sorted { ($0.certainty, $1.terms[0]) > ($1.certainty, $0.terms[0]) }
  }
}
