import French
import Search

/// Withdraws what a sentence takes back: « CDI, enfin non, CDD », « CDD devenu CDI », « titulaire ou
/// stagiaire ».
struct Corrections {
  private let vocabulary: CallersVocabulary
  private let tokens: [Token]
  /// The words before which a question ends.
  private let questionEnds: [Int]
  /// Whether the sentence tells of a leave or a host, in which other posts are held.
  private let tellsLeave: Bool

  /// How many words lie between what is taken back and what takes its place.
  private static let reach = 14

  init(_ vocabulary: CallersVocabulary, _ scanner: TokenScanner) {
    self.vocabulary = vocabulary
    tokens = scanner.tokens
    questionEnds = scanner.questionEnds
    tellsLeave = scanner.tokens.has(SignalWords.away, in: scanner.tokens.indices)
  }

  func apply(to mentions: inout [Mention]) {
    for place in mentions.indices where isDoubted(mentions[place]) {
      mentions[place].standing = .withdrawn
    }
    for later in mentions.indices where mentions[later].standing == .asserted {
      for earlier in mentions.indices.prefix(later)
      where mentions[earlier].standing == .asserted
        && excludes(mentions[earlier], mentions[later])
      {
        let between =
          mentions[earlier].last
          + 1..<max(
            mentions[earlier].last + 1, mentions[later].first)
        guard between.count <= Self.reach else { continue }
        if isEither(between) {
          mentions[earlier].standing = .withdrawn
          mentions[later].standing = .withdrawn
        } else if isContrasted(mentions[later], with: mentions[earlier]) {
          mentions[later].standing = .withdrawn
          break
        } else if isCorrection(between, before: mentions[later])
          || isReplaced(mentions[earlier], between, later: mentions[later])
          || isLeft(mentions[earlier], for: mentions[later])
          || isContrasted(mentions[earlier], with: mentions[later])
          || isMisspoken(mentions[earlier])
          || isOvertaken(mentions[earlier], by: mentions[later])
          || isWhatIsWanted(mentions[later])
        {
          mentions[earlier].standing = .withdrawn
        }
      }
    }
    withdrawOutsaidPosts(in: &mentions)
  }

  /// Withdraws the post that only passes by where another is said to be held: « on a écrit vacataire
  /// sur ma fiche, je suis en CDD », « je suis stagiaire, titularisée au printemps ».
  private func withdrawOutsaidPosts(in mentions: inout [Mention]) {
    for one in mentions.indices where isHeldPost(mentions[one]) {
      let isOutsaid = mentions.contains { other in
        guard isHeldPost(other), excludes(mentions[one], other) else { return false }
        if isOfMany(mentions[one]) { return !isOfMany(other) }
        if isSaidToBeHeld(mentions[one]) || isAway(mentions[one]) { return false }
        if vocabulary.isTenured(mentions[one]) {
          return vocabulary.isProbation(other) && (isTenure(mentions[one]) || isSaidToBeHeld(other))
        }
        return vocabulary.isOrdinaryPost(mentions[one]) && isSaidToBeHeld(other)
          && isApart(mentions[one], other)
      }
      if isOutsaid { mentions[one].standing = .withdrawn }
    }
  }

  private func isHeldPost(_ mention: Mention) -> Bool {
    mention.standing == .asserted && vocabulary.isPost(mention)
  }

  /// « beaucoup de vacataires », « nos CDD », « les autres sont CDD », but not « je suis un des CDD ».
  private func isOfMany(_ mention: Mention) -> Bool {
    if tokens.has("sont", at: mention.first - 1) { return true }
    guard mention.first > 0, tokens[mention.first].pause == .none,
      SignalWords.plurals.contains(tokens[mention.first - 1].letters)
    else { return mention.words.count == 1 && tokens[mention.first].letters.last == 0x73 }
    return !tokens.has(SignalWords.oneOf, at: mention.first - 2)
  }

  /// « j'attends ma titularisation »: the end of a probation, told during it.
  private func isTenure(_ mention: Mention) -> Bool {
    tokens[mention.first].letters.starts(with: [UInt8]("titularis" as StaticString))
      || tokens[mention.last].letters.starts(with: [UInt8]("titularis" as StaticString))
  }

  /// « je suis toujours en CDD », « c'est un CDD », « mon CDD est passé en CDI », but not « mon tuteur
  /// est titulaire », « c'est un CDI ? ».
  private func isSaidToBeHeld(_ mention: Mention) -> Bool {
    guard !questionEnds.contains(where: { (mention.last + 1...mention.last + 3).contains($0) })
    else { return false }
    // « mon contrat de vacataire est devenu un CDD ».
    if tokens[mention.first].letters.equals("devenu") { return true }
    var place = mention.first
    while place > 0, mention.first - place < 6, tokens[place].pause == .none {
      place -= 1
      let letters = tokens[place].letters
      if letters.equals("suis") || letters.equals("viens") || letters.equals("agit") {
        return !tokens.has(SignalWords.doubting, in: place - 4..<place)
      }
      if letters.equals("est") {
        return tokens.has(SignalWords.holders, at: place - 1)
          && !tokens.has(SignalWords.doubting, in: place - 4..<place)
      }
      guard Articles.contains(letters) || SignalWords.asNow.contains(letters) else { return false }
    }
    return false
  }

  /// Whether another post was said before, or one follows in another breath: not « je suis en CDD à la
  /// mairie et en CDI au château ».
  private func isApart(_ one: Mention, _ held: Mention) -> Bool {
    guard held.last < one.first else { return one.last < held.first }
    return !tokens.isUnbroken(held.last + 1...one.first)
  }

  /// Whether two mentions answer the same question differently.
  private func excludes(_ first: Mention, _ second: Mention) -> Bool {
    let one = vocabulary.meanings[first.meaning]
    let other = vocabulary.meanings[second.meaning]
    guard one.kind == .answers || one.kind == .training,
      other.kind == .answers || other.kind == .training
    else { return false }
    return one.answers.contains { answer in
      other.answers.contains { $0.question == answer.question }
        && !other.answers.contains(answer)
    }
  }

  /// « titulaire ou contractuel », « contractuel ou titulaire », « titulaire ou non »: the other side
  /// is no answer by itself.
  private func isDoubted(_ mention: Mention) -> Bool {
    guard mention.standing == .asserted, vocabulary.isPosition(mention) else { return false }
    let (before, after) = (mention.first - 1, mention.last + 1)
    if before > 0, tokens[before].marks.contains(.either), Self.isOtherSide(tokens[before - 1]) {
      return true
    }
    return after + 1 < tokens.count && tokens[after].marks.contains(.either)
      && tokens[(after + 1)...].prefix(2).contains { Self.isOtherSide($0) }
  }

  private static func isOtherSide(_ token: Token) -> Bool {
    token.letters.equals("contractuel") || token.letters.equals("contractuelle")
      || token.letters.equals("non")
  }

  private func isEither(_ words: Range<Int>) -> Bool {
    words.count <= 4 && words.contains { tokens[$0].marks.contains(.either) }
  }

  private func isCorrection(_ words: Range<Int>, before later: Mention) -> Bool {
    words.contains { place in
      let token = tokens[place]
      if isMeant(at: place, later) { return true }
      guard token.marks.contains(.correction) else { return false }
      // « à temps non complet », « titulaire et non stagiaire » take nothing back.
      if token.letters.equals("non"), place + 1 < tokens.count {
        return !tokens[place + 1].letters.equals("complet")
          && !(place > 0 && token.pause == .none && tokens[place - 1].letters.equals("et"))
      }
      if token.letters.equals("plutot"), place + 1 < tokens.count {
        return !tokens[place + 1].letters.equals("qu")
      }
      return true
    }
  }

  /// « ma fiche dit CDD, en fait CDI », « titulaire, je voulais dire stagiaire », but not « en fait on
  /// m'a proposé un CDD ».
  private func isMeant(at place: Int, _ later: Mention) -> Bool {
    guard place > 0 else { return false }
    let (word, before) = (tokens[place].letters, tokens[place - 1])
    if word.equals("dire") { return before.letters.equals("voulais") }
    return word.equals("fait") && before.letters.equals("en") && before.pause > .none
      && later.first - place < 5 && !tokens.has("on", at: place + 1)
  }

  /// « passée de CDD à CDI », « de stagiaire, me voilà titulaire ».
  private func isLeft(_ earlier: Mention, for later: Mention) -> Bool {
    guard earlier.first > 0, tokens[earlier.first - 1].letters.equals("de"),
      earlier.last + 1 < later.first
    else { return false }
    let between = earlier.last + 1..<later.first
    return between.count == 1 && tokens[earlier.last + 1].letters.equals("a")
      || tokens.has(SignalWords.returning, in: between)
  }

  /// « j'ai dit CDI tout à l'heure mais c'est un CDD ».
  private func isMisspoken(_ earlier: Mention) -> Bool {
    earlier.first > 1 && tokens[earlier.first - 1].letters.equals("dit")
      && tokens[earlier.first - 2].letters.equals("ai")
  }

  /// « entré comme apprenti, stagiaire depuis mars », « congé parental trois ans, détachement
  /// maintenant »: what is said to hold now wins.
  private func isOvertaken(_ earlier: Mention, by later: Mention) -> Bool {
    guard isSaidOfNow(later), !isSaidOfNow(earlier) else { return false }
    if vocabulary.isPost(earlier), vocabulary.isPost(later) { return !isAway(earlier) }
    // « en disponibilité, en arrêt depuis mars » may both hold.
    return !vocabulary.isStatus(earlier) && !vocabulary.isStatus(later)
      && vocabulary.isPosition(earlier) && vocabulary.isPosition(later)
      && tokens.has("maintenant", in: later.first - 2..<later.last + 2)
  }

  /// « titulaire en disponibilité, actuellement en CDD ailleurs », « stagiaire détachée, titulaire dans
  /// mon ancien grade »: what comes after is done besides.
  private func isAway(_ mention: Mention) -> Bool {
    vocabulary.isTenured(mention) && tellsLeave
  }

  /// « on m'a promis un bilan, mais moi ce que je veux c'est une VAE ».
  private func isWhatIsWanted(_ mention: Mention) -> Bool {
    guard vocabulary.isTraining(mention) else { return false }
    var place = mention.first
    if place > 0, Articles.contains(tokens[place - 1].letters) { place -= 1 }
    guard place > 5, tokens[place - 1].letters.equals("est"), tokens[place - 2].letters.equals("c"),
      tokens[place - 3].marks.contains(.wish), tokens[place - 6].letters.equals("ce")
    else { return false }
    let what = tokens[place - 5].letters
    return (what.equals("que") || what.equals("qu"))
      && !(place > 6 && tokens[place - 7].letters.equals("est"))
  }

  private func isSaidOfNow(_ mention: Mention) -> Bool {
    var first = mention.first
    while first > 0, mention.first - first < 3, tokens[first].pause == .none { first -= 1 }
    return tokens[first...].prefix(mention.last + 2 - first).contains {
      $0.marks.contains(.present) && !$0.letters.equals("moi")
    }
  }

  /// « elle titulaire, moi en CDD », « moi CDD, elle est titulaire »: of another than who speaks.
  private func isContrasted(_ others: Mention, with mine: Mention) -> Bool {
    let first = max(tokens.clauseBegin(of: mine.first), mine.first - 4)
    guard tokens.has("moi", in: first..<mine.first) else { return false }
    var place = others.first - 1
    if place > 0, tokens[place].letters.equals("en") { place -= 1 }
    if place > 0, tokens[place].marks.contains(.being) { place -= 1 }
    return tokens.has(SignalWords.heOrShe, at: place)
  }

  /// « CDD puis CDI », « CDD depuis passé CDI », but not « titulaire en dispo, actuellement salariée
  /// d'une clinique ».
  private func isReplaced(_ earlier: Mention, _ words: Range<Int>, later: Mention) -> Bool {
    words.count <= 5 && !isAway(earlier)
      && words.contains {
        tokens[$0].marks.contains(.replaced) && !tokens[$0].letters.equals("depuis")
      }
      && vocabulary.isPosition(later)
  }
}
