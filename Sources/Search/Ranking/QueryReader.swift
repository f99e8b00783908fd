import French

/// Reads a question: its words, what is meant by those that no document has, and the expressions.
struct QueryReader {
  private let index: SearchIndex
  private let guess: WordGuess
  private var query = Query()

  /// How many bytes of a question are read at most.
  private static let byteLimit = 4096

  static func read(_ source: [UInt8], with index: SearchIndex) -> Query {
    var reader = QueryReader(index)
    reader.read(Array(source.prefix(byteLimit)))
    if source.count > byteLimit { reader.query.isCut = true }
    return reader.query
  }

  private init(_ index: SearchIndex) {
    self.index = index
    guess = WordGuess(lexicon: index.lexicon)
  }

  private mutating func read(_ source: [UInt8]) {
    let words = TextAnalysis.words(of: source)
    let lastEnd = words.last?.range.upperBound
    let isTyping = lastEnd == source.count
    var meaningful = words.indices.filter { !words[$0].isStop && !isSlip(words, $0) }
      .map { words[$0] }
    if meaningful.isEmpty, isTyping, let last = words.last { meaningful = [last] }
    query.isCut = meaningful.count > Query.wordLimit
    for word in meaningful.prefix(Query.wordLimit) {
      read(word, isBeingTyped: isTyping && word.range.upperBound == lastEnd)
    }
    joinExpressions()
    query.voice = Voice(words, in: source)
  }

  /// « je peu » for « je peux ».
  private func isSlip(_ words: [Word], _ place: Int) -> Bool {
    guard place > 0, words[place].letters.equals("peu") else { return false }
    return Self.subjects.contains(words[place - 1].letters)
  }

  private static let subjects = WordTable(
    """
    elle
    il
    je
    on
    tu

    """)

  private mutating func read(_ word: Word, isBeingTyped: Bool) {
    let terms = guess.terms(for: word.letters, isBeingTyped: isBeingTyped && !isQuick(word))
    let isSure = terms.first.map { $0.certainty == Certainty.exact } ?? false
    if !isSure,
      readAsTyped(word)
        || readBehindElision(word, betterThan: terms.first?.certainty ?? 0)
    {
      return
    }
    if terms.isEmpty { return query.unknown.append(word.range) }
    add(terms.map { $0.reduced(to: share(of: word)) }, at: word.range)
  }

  /// How much a word says of the subject, in 256ths.
  private func share(of word: Word) -> Int {
    if word.isNumber || WeakWords.table.contains(word.letters) { return Certainty.weak }
    return TradeWords.table.contains(word.letters) ? Certainty.trade : Certainty.exact
  }

  private func isQuick(_ word: Word) -> Bool { CallersSpelling.table.contains(word.letters) }

  /// Reads a word that is typed in a hurry, such as « pdt ».
  private mutating func readAsTyped(_ word: Word) -> Bool {
    guard let meanings = CallersSpelling.table.values(of: word.letters) else { return false }
    for meaning in meanings {
      let terms = guess.terms(for: meaning, isBeingTyped: false)
      if !terms.isEmpty { add(terms, at: word.range) }
    }
    return true
  }

  /// Reads a word as the one behind an elision that was written with it.
  private mutating func readBehindElision(_ word: Word, betterThan certainty: Int) -> Bool {
    guard let behind = Elisions.wordBehind(word.letters), certainty < Certainty.behindElision else {
      return false
    }
    if StopWords.table.contains(behind) { return true }
    let terms = guess.terms(for: behind, isBeingTyped: false)
    guard let best = terms.first, best.certainty > certainty else { return false }
    add(terms, at: word.range)
    return true
  }

  /// Adds what a word stands for, with its synonyms.
  private mutating func add(_ terms: [Query.Alternative], at range: Range<Int>) {
    if let first = terms.first, query.slots.contains(where: { $0.alternatives.first == first }) {
      return
    }
    var alternatives = terms
    for meaning in terms.prefix(3) {
      for expression in index.thesaurus.expressions where expression.terms == meaning.terms {
        for synonym in synonyms(of: expression, meaning.certainty)
        where !alternatives.contains(where: { $0.terms == synonym.terms }) {
          alternatives.append(synonym)
        }
      }
    }
    query.slots.append(Query.Slot(range: range, alternatives: alternatives))
  }

  private func synonyms(
    of expression: Thesaurus.Expression, _ certainty: Int
  ) -> [Query.Alternative] {
    index.thesaurus.synonyms(of: expression).map {
      Query.Alternative(terms: $0.terms, certainty: certainty).reduced(to: Certainty.synonym)
    }
  }

  /// Puts expressions of several words, such as « prise en charge », in the place of their words.
  private mutating func joinExpressions() {
    var slots: [Query.Slot] = []
    var rest = query.slots[...]
    while let first = rest.first {
      let expressions = expressions(atTheBeginningOf: rest)
      guard let longest = expressions.map({ $0.terms.count }).max() else {
        slots.append(first)
        rest.removeFirst()
        continue
      }
      let joined = expressions.filter { $0.terms.count == longest }
      slots.append(slot(of: joined, in: rest.prefix(longest)))
      rest.removeFirst(longest)
    }
    query.slots = slots
  }

  private func expressions(
    atTheBeginningOf slots: ArraySlice<Query.Slot>
  ) -> [Thesaurus.Expression] {
    index.thesaurus.expressions.filter { expression in
      expression.terms.count > 1 && expression.terms.count <= slots.count
        && zip(slots, expression.terms).allSatisfy { $0.alternatives.first?.terms == [$1] }
    }
  }

  private func slot(
    of expressions: [Thesaurus.Expression], in words: ArraySlice<Query.Slot>
  ) -> Query.Slot {
    let itself = expressions.prefix(1).map {
      Query.Alternative(terms: $0.terms, certainty: Certainty.exact)
    }
    let start = words.first?.range.lowerBound ?? 0
    return Query.Slot(
      range: start..<(words.last?.range.upperBound ?? start),
      alternatives: itself + expressions.flatMap { synonyms(of: $0, Certainty.exact) })
  }
}
