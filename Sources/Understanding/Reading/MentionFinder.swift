import French

/// Finds the expressions of the vocabulary in a sentence: at each word the one with the most words,
/// articles passed over.
struct MentionFinder {
  private let vocabulary: CallersVocabulary
  private let tokens: [Token]
  /// The words before which a question ends.
  private let questionEnds: [Int]
  /// The terms of the sentence, and their families.
  private var isSaid: [Bool]
  private var saidFamilies: UInt16 = 0
  private var isTaken: [Bool]
  /// The expressions that begin at each place, where they were looked for.
  private var known: [[Mention]?]
  private(set) var mentions: [Mention] = []

  /// How many articles may stand between two words of an expression.
  private static let articleLimit = 2
  /// How many words « … » stands for at most.
  private static let gapLimit = 6
  /// How often « … » may pass over a word that fits, in an expression: what has more was not written
  /// here.
  private static let trialLimit = 32

  init(_ vocabulary: CallersVocabulary, _ scanner: TokenScanner) {
    self.vocabulary = vocabulary
    tokens = scanner.tokens
    questionEnds = scanner.questionEnds
    isTaken = [Bool](repeating: false, count: tokens.count)
    known = [[Mention]?](repeating: nil, count: tokens.count)
    isSaid = [Bool](repeating: false, count: vocabulary.families.count)
    for case let term? in tokens.map({ $0.term }) {
      isSaid[term] = true
      saidFamilies |= vocabulary.families[term]
    }
    for place in tokens.indices where !isTaken[place] {
      guard let mention = best(at: place) else { continue }
      for word in mention.words { isTaken[word] = true }
      // What begins behind it has none of its words.
      for before in place...mention.last { known[before] = nil }
      mentions.append(mention)
    }
  }

  /// The expression with the most words that leaves alone those that say more: « en détachement »
  /// gives way to « détachement au ministère ».
  private mutating func best(at place: Int) -> Mention? {
    var reserved: [Int] = []
    for mention in mentions(at: place)
    where !mention.words.contains(where: { reserved.contains($0) }) {
      guard let other = mentionSayingMore(than: mention) else { return mention }
      // « titulaire du CAP petite enfance »: what looks like an answer is none still.
      if vocabulary.meanings[mention.meaning].kind == .nothing { return nil }
      reserved += other.words
    }
    return nil
  }

  /// An expression that one of the other words of a mention begins, and that has more words.
  private mutating func mentionSayingMore(than mention: Mention) -> Mention? {
    let own = vocabulary.meanings[mention.meaning]
    for place in mention.words.dropFirst() {
      guard let other = mentions(at: place).first else { continue }
      let meaning = vocabulary.meanings[other.meaning]
      let saysMore =
        other.words.count > mention.words.count
        || other.words.count == mention.words.count && meaning.answers.count > own.answers.count
      if saysMore && meaning.kind != .nothing { return other }
    }
    return nil
  }

  /// The expressions that begin at a place: those with the most words first, and the first in the
  /// vocabulary where they have as many.
  private mutating func mentions(at place: Int) -> [Mention] {
    if let known = known[place] { return known }
    let found = newMentions(at: place)
    known[place] = found
    return found
  }

  private func newMentions(at place: Int) -> [Mention] {
    guard let term = tokens[place].term else { return [] }
    var found: [Mention] = []
    for expression in vocabulary.expressions[term] {
      guard let last = expression.terms.last, mayMeet(last),
        let words = words(of: expression.terms[...], from: place)
      else { continue }
      let mention = Mention(meaning: expression.meaning, words: words)
      let rank = found.firstIndex { $0.words.count < words.count } ?? found.count
      found.insert(mention, at: rank)
    }
    return found
  }

  /// The words that the terms of an expression fit from a place on; nil where they do not.
  private func words(of terms: ArraySlice<Int>, from start: Int) -> [Int]? {
    var trials = Self.trialLimit
    return words(of: terms, from: start, begun: false, &trials)
  }

  /// - Parameters:
  ///   - begun: Whether other terms of the expression came before.
  ///   - trials: How often « … » may still pass over a word that fits.
  private func words(
    of terms: ArraySlice<Int>, from start: Int, begun: Bool, _ trials: inout Int
  ) -> [Int]? {
    var terms = terms
    var reach = 0
    var beginsHere = !begun
    while let sign = terms.first, sign < WordsFormat.firstFamily {
      terms.removeFirst()
      if sign == WordsFormat.gap {
        reach = Self.gapLimit
        beginsHere = false
      } else {
        guard begun ? isAnswer(start) : tokens[start].pause > .none else { return nil }
        beginsHere = true
      }
    }
    guard let term = terms.first else { return begun ? [] : nil }
    terms.removeFirst()
    var from = start
    var left = reach
    while let found = find(term, from: from, within: left, isFirst: beginsHere) {
      if let rest = words(of: terms, from: found.place + 1, begun: true, &trials) {
        return [found.place] + rest
      }
      // « travaillé … au chômage » passes over « à la cantine ».
      guard found.reach > 0, trials > 0 else { return nil }
      trials -= 1
      from = found.place + 1
      left = found.reach - 1
    }
    return nil
  }

  /// Whether what begins at a place may answer the words before it: « refus : aucun », « un CET ?
  /// Non », but not « un CET. Non ».
  private func isAnswer(_ place: Int) -> Bool {
    guard tokens.indices.contains(place) else { return false }
    return tokens[place].pause == .comma || questionEnds.contains(place)
  }

  /// Whether a term, or a word of a family, stands anywhere in the sentence.
  private func mayMeet(_ term: Int) -> Bool {
    if term >= WordsFormat.firstTerm { return isSaid[term - WordsFormat.firstTerm] }
    guard term >= WordsFormat.firstFamily else { return true }
    return saidFamilies >> UInt16(term - WordsFormat.firstFamily) & 1 == 1
  }

  /// Where a term stands, from a place on, and how many other words may still come before it.
  ///
  /// - Parameter reach: How many other words may come before it; articles do not count, and a denial
  ///   is none: « le médecin n'a pas rendu d'avis » is not « médecin … rendu ».
  private func find(
    _ term: Int, from start: Int, within reach: Int, isFirst: Bool
  ) -> (place: Int, reach: Int)? {
    var place = start
    var articles = 0
    var left = reach
    while place < tokens.count {
      let token = tokens[place]
      let longestPause = reach > 0 ? Pause.comma : Pause.none
      if !isFirst, token.pause > longestPause { return nil }
      if vocabulary.isMet(term, by: token), !isTaken[place] { return (place, left) }
      if isFirst { return nil }
      if articles < Self.articleLimit, Articles.contains(token.letters) {
        articles += 1
      } else if left > 0, !token.letters.equals("mais"), !token.marks.contains(.denial) {
        left -= 1
      } else {
        return nil
      }
      place += 1
    }
    return nil
  }
}
