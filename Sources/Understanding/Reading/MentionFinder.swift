import French

/// Finds the expressions of the vocabulary in a sentence: at each word the one with the most words,
/// articles passed over.
struct MentionFinder {
  private let vocabulary: CallersVocabulary
  private let tokens: [Token]
  /// The words before which a question ends.
  private let questionEnds: [Int]
  private var isTaken: [Bool]
  private(set) var mentions: [Mention] = []

  /// How many articles may stand between two words of an expression.
  private static let articleLimit = 2
  /// How many words « … » stands for at most.
  private static let gapLimit = 6

  init(_ vocabulary: CallersVocabulary, _ scanner: TokenScanner) {
    self.vocabulary = vocabulary
    tokens = scanner.tokens
    questionEnds = scanner.questionEnds
    isTaken = [Bool](repeating: false, count: tokens.count)
    for place in tokens.indices where !isTaken[place] {
      guard let mention = longest(at: place), !isOutdone(mention) else { continue }
      for word in mention.words { isTaken[word] = true }
      mentions.append(mention)
    }
  }

  /// Whether one of its other words begins an expression with more words: « en détachement » before
  /// « détachement au ministère ».
  private func isOutdone(_ mention: Mention) -> Bool {
    let own = vocabulary.meanings[mention.meaning]
    return mention.words.dropFirst().contains { place in
      guard let other = longest(at: place) else { return false }
      let meaning = vocabulary.meanings[other.meaning]
      let saysMore =
        other.words.count > mention.words.count
        || other.words.count == mention.words.count && meaning.answers.count > own.answers.count
      return saysMore && meaning.kind != .nothing
    }
  }

  private func longest(at place: Int) -> Mention? {
    guard let term = tokens[place].term else { return nil }
    var best: Mention?
    for expression in vocabulary.expressions[term] {
      guard let words = words(of: expression, at: place) else { continue }
      if words.count > best?.words.count ?? 0 {
        best = Mention(meaning: expression.meaning, words: words)
      }
    }
    return best
  }

  /// The words that an expression fits from a place on; nil where it does not.
  private func words(of expression: Expression, at start: Int) -> [Int]? {
    var words: [Int] = []
    var place = start
    var reach = 0
    var beginsHere = true
    for term in expression.terms {
      if term == WordsFormat.beginning {
        guard words.isEmpty ? tokens[start].pause > .none : isAnswer(place) else { return nil }
        beginsHere = true
      } else if term == WordsFormat.gap {
        reach = Self.gapLimit
      } else {
        guard let found = find(term, from: place, within: reach, isFirst: beginsHere) else {
          return nil
        }
        words.append(found)
        place = found + 1
        reach = 0
        beginsHere = false
      }
    }
    return words.isEmpty ? nil : words
  }

  /// Whether what begins at a place may answer the words before it: « refus : aucun », « un CET ?
  /// Non », but not « un CET. Non ».
  private func isAnswer(_ place: Int) -> Bool {
    guard tokens.indices.contains(place) else { return false }
    return tokens[place].pause == .comma || questionEnds.contains(place)
  }

  /// Whether a word is a term, or of a family, as expressions have them.
  private func isMet(_ term: Int, by token: Token) -> Bool {
    guard let own = token.term else { return false }
    if term >= WordsFormat.firstTerm { return own == term - WordsFormat.firstTerm }
    return vocabulary.families[own] >> UInt16(term - WordsFormat.firstFamily) & 1 == 1
  }

  /// Where a term stands, from a place on.
  ///
  /// - Parameter reach: How many other words may come before it; articles do not count, and a denial
  ///   is none: « le médecin n'a pas rendu d'avis » is not « médecin … rendu ».
  private func find(_ term: Int, from start: Int, within reach: Int, isFirst: Bool) -> Int? {
    var place = start
    var articles = 0
    var others = 0
    while place < tokens.count {
      let token = tokens[place]
      let longestPause = reach > 0 ? Pause.comma : Pause.none
      if !isFirst, token.pause > longestPause { return nil }
      if isMet(term, by: token), !isTaken[place] { return place }
      if isFirst { return nil }
      if articles < Self.articleLimit, Articles.contains(token.letters) {
        articles += 1
      } else if others < reach, !token.letters.equals("mais"), !token.marks.contains(.denial) {
        others += 1
      } else {
        return nil
      }
      place += 1
    }
    return nil
  }
}
