import French
import Search

/// Says whether what words say holds today, by the words around them.
struct StandingReader {
  let tokens: [Token]
  /// The mention that each word belongs to, by its number.
  let owner: [Int?]
  /// The words before which a question ends.
  let questionEnds: [Int]
  /// The year in which it is said.
  let year: Int

  /// How many words are looked at before a mention.
  static let reach = 10

  /// - Parameters:
  ///   - year: The year in which it is said.
  ///   - isAnswer: Whether a mention tells an answer or a training, and not what it is for (« je veux
  ///     être »), or nothing.
  init(
    _ scanner: TokenScanner, _ mentions: [Mention], in year: Int, isAnswer: (Mention) -> Bool
  ) {
    self.year = year
    tokens = scanner.tokens
    questionEnds = scanner.questionEnds
    var owner = [Int?](repeating: nil, count: tokens.count)
    for (number, mention) in mentions.enumerated() where isAnswer(mention) {
      for word in mention.words { owner[word] = number }
    }
    self.owner = owner
  }

  func token(_ place: Int) -> Token? {
    tokens.indices.contains(place) ? tokens[place] : nil
  }

  /// How what words say comes to hold.
  enum Claim {
    /// It must be so today: « je suis titulaire ».
    case lasting
    /// Whenever it is: « les cours seront donnés par le CNFPT ».
    case whenever
    /// It was once received, and holds since: « j'ai eu un avis favorable ».
    case received
    /// It is often asked, and told in the same words: « 150 heures, ça suffit pour une licence ? ».
    case weighed
  }

  /// Whether a position or a status holds.
  ///
  /// - Parameters:
  ///   - earlier: What the mentions before it were found to be.
  ///   - isLeave: Whether it is a position that one comes back from.
  func standing(
    ofPosition mention: Mention, after earlier: [Mention], _ claim: Claim, isLeave: Bool
  ) -> MentionStanding {
    let isEvent: Bool
    switch claim {
    case .lasting: isEvent = false
    case .weighed:
      isEvent = false
      if isAsked(mention) || isDisbelieved(mention) { return .notYet }
    case .whenever: isEvent = true
    case .received:
      isEvent = true
      if isOwed(mention) { return .notYet }
      if isOfLeave(mention) { return .another }
    }
    if isCompared(mention) || claim == .lasting && isWhoTells(mention) || isTurnedDown(mention) {
      return .another
    }
    if isImagined(mention) || claim != .lasting && isUnknown(mention) { return .notYet }
    let walked = walk(back: mention, earlier, isEvent: isEvent)
    if walked == .denied { return isSoNow(after: mention) ? .asserted : .denied }
    if isRefuted(mention) { return .denied }
    if claim == .lasting || claim == .received, isConditional(mention) { return .notYet }
    if isSomeEmployer(mention) { return .notYet }
    if isHesitated(mention) || isAnnounced(mention) || isToBegin(mention)
      || isLeavingWork(mention) || isOfNextMonth(mention)
    {
      return .notYet
    }
    if isSaidOver(mention) { return .past }
    if isAccidentLongAgo(mention) { return .past }
    if isLeave, isOfLastYear(mention) || isReturned(after: mention) { return .past }
    if let after = standingAfter(mention) { return after }
    if walked == .asserted { return .asserted }
    if isUnfinished(mention) || isSupposed(mention) { return .notYet }
    if !isEvent, isDoneItself(mention) || isWorkOfOldTimes(mention) || isPast(mention) {
      return .past
    }
    return walked ?? .asserted
  }

  /// Whether hours that are missing are made up for so: to ask for it is to say it.
  func standing(ofComplement mention: Mention) -> MentionStanding {
    isListOfWhatIsNeeded(mention) || isAskedWhetherNeeded(mention)
      ? .notYet : standing(ofTraining: mention, isDiploma: false)
  }

  /// Whether a training is the one at stake.
  ///
  /// - Parameter isDiploma: Whether it is one that somebody may have: « j'ai un BTS ».
  func standing(ofTraining mention: Mention, isDiploma: Bool) -> MentionStanding {
    if isDeniedTraining(mention) || isNeedless(mention) { return .denied }
    if isImagined(mention) || isHypothetical(mention) || isMaybe(mention) { return .notYet }
    if isDiploma, isHad(mention) { return .past }
    return isDone(mention) || isOverBehind(mention) || isPaidFor(mention) ? .past : .asserted
  }

  /// « pas titulaire, mais maintenant oui », « pas stagiaire avant, aujourd'hui si ».
  func isSoNow(after mention: Mention) -> Bool {
    let next = tokens[(mention.last + 1)...].prefix(6).prefix { $0.pause < .stop }
    guard
      let now = next.firstIndex(where: {
        $0.letters.equals("maintenant") || $0.letters.equals("aujourdhui")
          || $0.letters.equals("desormais") || $0.letters.equals("depuis")
      })
    else { return false }
    return (max(0, now - 1)...min(now + 3, tokens.count - 1)).contains { place in
      let word = tokens[place].letters
      if word.equals("oui") { return true }
      if word.equals("si") { return tokens.ends(behind: place) }
      return word.equals("le") && token(place + 1)?.marks.contains(.being) == true
        && !isDeniedLater(from: now)
    }
  }

  /// « maintenant je ne le suis plus ».
  func isDeniedLater(from place: Int) -> Bool {
    tokens[place...].prefix(6).contains {
      $0.marks.contains(.denial) || $0.letters.equals("plus")
    }
  }

  /// What the words behind say: « depuis 2019 », « l'an prochain », « de 2010 à 2015 ».
  func standingAfter(_ mention: Mention) -> MentionStanding? {
    // « CDD jusqu'en 2021 », where the expression has the word.
    if tokens[mention.last].letters.equals("jusqu"),
      isLast(after: mention.last) || isGoneYear(after: mention.last)
    {
      return .past
    }
    for place in mention.last + 1..<mention.last + 4 {
      guard let next = token(place), next.pause < .stop else { return nil }
      // « trois ans de CDD mais depuis mars stagiaire ».
      if next.letters.equals("mais") || next.letters.equals("et") { return nil }
      // « j'étais en CDD jusqu'en mai, depuis j'ai un CDI »: of what follows.
      if next.pause > .none, place > mention.last + 1 { return nil }
      if next.letters.equals("depuis") {
        if isOfNextClause(place) { return nil }
        return walkedByWish(mention) ? nil : .asserted
      }
      if isComingToEnd(place) { return .past }
      // « la retraite progressive, peut-être dans deux ans ».
      if next.pause > .none, next.letters.equals("peut"), isPerhaps(place) { return .notYet }
      if next.pause > .none { return nil }
      if begins(at: place) { return isEnded(before: mention) ? .asserted : .notYet }
      if isBefore(next, at: place) { return .past }
      // « CDD hier », but not « mon CDD s'est arrêté hier ».
      if next.letters.equals("hier"), place == mention.first + 1 { return .past }
      if isOver(next, at: place) { return begins(at: place + 1) ? .asserted : .past }
      if isEnding(place) { return .asserted }
      // « stagiaire jusqu'en septembre prochain ».
      if next.letters.equals("jusqu") {
        if isLast(after: place) || isGoneYear(after: place) { return .past }
        return isNext(after: place) ? .asserted : nil
      }
      if isOnlyPossible(place) { return .notYet }
      // « mon détachement est refusé ».
      let isBehindBeing =
        place == mention.last + 2 && token(place - 1)?.letters.equals("est") == true
      if place == mention.last + 1 || isBehindBeing, !isStatusWord(mention),
        isRefusedOrAsked(next, at: place)
      {
        return .notYet
      }
      if next.letters.equals("prevu") || next.letters.equals("prevue") { return .notYet }
      if next.letters.equals("prochain") || next.letters.equals("prochaine"),
        isEndingItself(mention) || isEnded(before: mention)
      {
        return .asserted
      }
      // « titulaire bientôt à la retraite »: of what follows.
      if next.letters.equals("bientot"), token(place + 1).map({ $0.pause == .none }) == true {
        return nil
      }
      if next.letters.equals("venir") || next.letters.equals("prochain")
        || next.letters.equals("prochaine")
        || next.letters.equals("prochainement") || next.letters.equals("bientot")
        || next.letters.equals("ensuite")
      {
        return .notYet
      }
    }
    return nil
  }

  /// Whether nothing but « en » parts a word from a mention.
  func isJustBefore(_ mention: Mention, _ place: Int) -> Bool {
    place + 1 == mention.first
      || place + 2 == mention.first && tokens[place + 1].letters.equals("en")
  }

  /// « titulaire et non stagiaire », « stagiaire (non titularisée) ».
  func isAndNot(_ place: Int, before mention: Mention) -> Bool {
    // « et non plus en congé parental ».
    if tokens[place].letters.equals("plus"), token(place - 1)?.letters.equals("non") == true {
      return token(place - 2)?.letters.equals("et") == true
    }
    guard isJustBefore(mention, place), tokens[place].letters.equals("non") else { return false }
    return tokens[place].pause == .none && token(place - 1)?.letters.equals("et") == true
      || tokens[mention.first].letters.starts(with: [UInt8]("titularis" as StaticString))
  }

  /// « je ne suis plus », « n'est plus ».
  func isAbandoned(_ place: Int) -> Bool {
    token(place - 1)?.marks.contains(.being) == true
  }

  /// « plus en arrêt », but not « de plus en CLM », « en plus ».
  func isNoLonger(_ place: Int) -> Bool {
    guard let next = token(place + 1), next.pause == .none,
      next.letters.equals("en") || next.letters.equals("dans") || next.letters.equals("sous")
    else { return false }
    guard tokens[place].pause == .none, let before = token(place - 1) else { return true }
    return !before.letters.equals("de") && !before.letters.equals("en")
      && !before.letters.equals("non")
  }
}
