import French
import Search

/// What is to come, supposed, or only possible.
extension StandingReader {
  /// « dans deux mois je passe titulaire », « si un jour je suis titulaire ».
  func isAnnounced(_ mention: Mention) -> Bool {
    var place = mention.first
    var pause = tokens[place].pause
    while place > 0, pause == .none, mention.first - place < Self.reach {
      place -= 1
      pause = tokens[place].pause
      if tokens[place].marks.contains(.link) { return false }
      if tokens[place].letters.equals("si"), place + 2 < mention.first,
        tokens[place + 1].letters.equals("jamais") || tokens[place + 2].letters.equals("jour")
      {
        return true
      }
      if place + 2 < mention.first, isInSomeTime(at: place) { return true }
      if isMissed(place) { return true }
      if isAsSoonAs(place, before: mention) || isSupposition(place, of: mention) { return true }
    }
    return false
  }

  /// « j'ai failli être suspendu », « j'aurais bien pris un congé parental ».
  private func isMissed(_ place: Int) -> Bool {
    let word = tokens[place].letters
    return word.equals("failli")
      || word.equals("aurais") && tokens.has("bien", at: place + 1)
        && (tokens.has("pris", at: place + 2) || tokens.has("voulu", at: place + 2))
  }

  /// Whether a word before a position tells that it does not hold yet: « je passe titulaire en
  /// janvier », « en attendant d'être stagiaire », « on parle de me titulariser », « suis-je
  /// titulaire ».
  func isToCome(_ place: Int, before mention: Mention) -> Bool {
    let word = tokens[place].letters
    if SignalWords.almost.contains(word) { return place + 1 == mention.first }
    let next = token(place + 1)?.letters ?? []
    if word.equals("attendant") {
      return next.equals("d") || next.equals("mon") || next.equals("ma")
    }
    if word.equals("jusqu") { return next.equals("a") }
    if word.equals("sois") || word.equals("soit") {
      return tokens.has(SignalWords.wanting, at: place - 3)
    }
    guard let subject = token(place - 1)?.letters else { return false }
    if word.equals("passe") || word.equals("prepare") {
      return subject.equals("je") || subject.equals("elle") || subject.equals("il")
    }
    if word.equals("parle") { return subject.equals("on") }
    if word.equals("question") { return subject.equals("est") }
    if word.equals("etre") { return SignalWords.duty.contains(subject) }
    return word.equals("je") && subject.equals("suis") && mention.first - place < 3
      && questionEnds.contains { (mention.last + 1...mention.last + 2).contains($0) }
  }

  /// « si », « s'il ».
  func isIf(_ place: Int) -> Bool {
    // « même si je suis titulaire », but not « même si je devenais titulaire ».
    if tokens[place].marks.contains(.condition) {
      return token(place - 1)?.letters.equals("meme") != true
        || token(place + 2)?.marks.contains(.being) != true
    }
    guard tokens[place].letters.equals("s"), let subject = token(place + 1)?.letters else {
      return false
    }
    if subject.equals("ils") { return true }
    // « s'il vous plaît » supposes nothing.
    guard subject.equals("il"), let next = token(place + 2)?.letters else { return false }
    return !next.equals("vous") && !next.equals("te")
  }

  /// « si je prends un emploi dans le privé », but not « savoir si je », « si je ne me trompe pas je
  /// suis titulaire ».
  func isSupposition(_ place: Int, of mention: Mention) -> Bool {
    guard isIf(place), tokens[place].pause > .none, let subject = token(place + 1) else {
      return false
    }
    let clauses = tokens[place..<mention.first].filter { $0.letters.equals("je") }
    return clauses.count < 2 && !isOneself(place)
      && (subject.marks.contains(.speaker) || subject.letters.equals("il")
        || subject.letters.equals("elle") || subject.letters.equals("on"))
  }

  /// « imaginons qu'un agent parte en disponibilité », « supposons un titulaire en CLM », but not
  /// « imaginez un peu, je suis titulaire ».
  func isImagined(_ mention: Mention) -> Bool {
    let first = tokens.sentenceBegin(of: mention.first)
    guard
      let place = (first..<mention.first).first(where: {
        SignalWords.supposing.contains(tokens[$0].letters)
          && ($0 == first || tokens[$0].pause > .none)
      })
    else { return false }
    let next = tokens[place + 1].letters
    let isOfSomeone =
      next.equals("que") || next.equals("qu")
      || (next.equals("un") || next.equals("une")) && !tokens.has("peu", at: place + 2)
    return isOfSomeone
      && !tokens[place..<mention.first].contains {
        $0.marks.contains(.speaker) || $0.letters.equals("m") || $0.letters.equals("me")
      }
  }

  /// « si j'étais titulaire, me paierait-on un diplôme ? », but not « si j'étais titulaire je saurais,
  /// mais je suis en CDD », « s'il était d'accord je ferais une VAE ».
  func isHypothetical(_ mention: Mention) -> Bool {
    let first = tokens.sentenceBegin(of: mention.first)
    guard let condition = (first..<mention.first).first(where: isIf),
      condition == first || tokens[condition].pause > .none,
      !tokens.has("suis", in: tokens.indices), !tokens.has("mais", in: tokens.indices),
      let being = tokens.places(behind: condition, count: 3).first(where: {
        tokens[$0].letters.equals("etais") || tokens[$0].letters.equals("etait")
      })
    else { return false }
    return (being + 1..<being + 4).clamped(to: 0..<mention.first).contains { owner[$0] != nil }
  }

  /// « je passerai peut-être mon permis un jour ».
  func isMaybe(_ mention: Mention) -> Bool {
    let before = max(1, mention.first - 4)..<max(1, mention.first)
    return before.contains { place in
      tokens[place].letters.equals("peut") && tokens.has("etre", at: place + 1)
        && tokens[place - 1].marks.contains(.future)
    }
  }

  /// « si un agent est en disponibilité et qu'il travaille dans le privé ».
  func isSupposedToo(_ place: Int) -> Bool {
    guard tokens[place].letters.equals("qu"), place > 1, tokens[place - 1].letters.equals("et")
    else { return false }
    var first = place - 1
    while first > 0, tokens[first].pause < .stop {
      first -= 1
      if isIf(first) { return !isAsking(first) }
    }
    return false
  }

  /// « si on est en CDD », but not « si on me titularise ».
  func isOneself(_ place: Int) -> Bool {
    token(place + 1)?.letters.equals("on") == true
      && token(place + 2)?.marks.contains(.being) == true
  }

  /// « dès que je passe titulaire », « une fois titulaire ».
  func isAsSoonAs(_ place: Int, before mention: Mention) -> Bool {
    let word = tokens[place].letters
    if word.equals("fois") {
      return place + 1 == mention.first && token(place - 1)?.letters.equals("une") == true
    }
    guard word.equals("des"), let next = token(place + 1)?.letters else { return false }
    return next.equals("que") || next.equals("qu")
  }

  /// « mon congé commence en juin », « ma dispo est acceptée, elle démarre lundi ».
  func isToBegin(_ mention: Mention) -> Bool {
    for place in mention.last + 1..<mention.last + 9 {
      guard let verb = token(place), verb.pause < .stop, owner[place] == nil else { return false }
      guard SignalWords.beginning.contains(verb.letters), let before = token(place - 1),
        !before.marks.contains(.having)
      else { continue }
      return isDated(behind: place)
        && (place == mention.last + 1 || SignalWords.beforeBeginning.contains(before.letters))
    }
    return false
  }

  /// « commence en juin », « démarre lundi », « débute le 1er mars », but not « commence une licence ».
  func isDated(behind place: Int) -> Bool {
    let next = tokens[(place + 1)...].prefix(4).prefix { $0.pause == .none }
    if let first = next.first?.letters, first.equals("un") || first.equals("une") { return false }
    return next.contains {
      TimeWords.isDate($0.letters) || TimeWords.isSpan($0.letters)
        || $0.letters.equals("prochain") || $0.letters.equals("prochaine")
    }
  }

  /// « le CDG qui me prendrait en charge », « le conseil délibérera », « ils refuseront ».
  func isConditional(_ mention: Mention) -> Bool {
    mention.words.contains { place in
      let word = tokens[place].letters
      guard word.count > 6 else { return false }
      let isFuture = word.ends(with: "ront") || word.ends(with: "rai") || word.ends(with: "ra")
      return isFuture && tokens[place].marks.contains(.future)
        || word.ends(with: "erait") || word.ends(with: "drait")
    }
  }

  /// « je démissionne en décembre », but not « j'ai démissionné ».
  func isLeavingWork(_ mention: Mention) -> Bool {
    tokens[mention.first].letters.equals("demissionne")
      && tokens[max(0, mention.first - 3)..<mention.first].contains {
        $0.letters.equals("je") || $0.letters.equals("il") || $0.letters.equals("elle")
          || $0.letters.equals("qui")
      }
      && token(mention.first - 1)?.marks.contains(.having) != true
  }

  /// « part en congé parental », but not « pour ma part en ».
  func isLeaving(_ place: Int) -> Bool {
    let word = tokens[place].letters
    guard word.equals("part") || word.equals("partons") || word.equals("partent"),
      token(place + 1)?.letters.equals("en") == true
    else { return false }
    return token(place - 1).map { !$0.letters.equals("ma") && !$0.letters.equals("une") } ?? true
  }

  /// « en congé de longue durée le mois prochain ».
  func isOfNextMonth(_ mention: Mention) -> Bool {
    let behind = tokens[(mention.last + 1)...].prefix(5).prefix { $0.pause == .none }
    if isEndingItself(mention) { return false }
    guard let next = behind.lastIndex(where: { $0.letters.equals("prochain") }) else {
      return false
    }
    let time = tokens[next - 1].letters
    return next > mention.last + 1 && (TimeWords.isSpan(time) || TimeWords.isDate(time))
      && !behind.contains {
        $0.letters.equals("jusqu") || $0.letters.equals("et") || $0.marks.contains(.wish)
          || $0.marks.contains(.end) || SignalWords.ending.contains($0.letters)
      }
      && !isEnded(before: mention)
  }

  /// « mon CDD finit », where the expression tells it.
  func isEndingItself(_ mention: Mention) -> Bool {
    tokens[mention.first...mention.last].contains { SignalWords.ending.contains($0.letters) }
  }

  /// « un détachement est-il possible ? ».
  func isOnlyPossible(_ place: Int) -> Bool {
    guard tokens[place].letters.equals("est"),
      let end = tokens[(place + 1)...].prefix(3).firstIndex(where: {
        $0.letters.equals("possible")
      })
    else { return false }
    return tokens.ends(behind: end)
  }

  /// « peut-être dans deux ans ».
  func isPerhaps(_ place: Int) -> Bool {
    token(place + 1)?.letters.equals("etre") == true && token(place + 2) != nil
      && isInSomeTime(at: place + 2)
  }

  /// « à partir de lundi », « dès septembre », « dans deux mois », « la semaine prochaine ».
  func begins(at place: Int) -> Bool {
    guard let next = token(place)?.letters, let second = token(place + 1), second.pause == .none
    else { return false }
    if next.equals("a"), second.letters.equals("partir") {
      return token(place + 2)?.letters.equals("d") != true
    }
    if next.equals("des") { return TimeWords.isDate(second.letters) }
    return isInSomeTime(at: place)
  }

  /// « dans deux mois », « dans un an ».
  func isInSomeTime(at place: Int) -> Bool {
    guard tokens[place].letters.equals("dans"), let next = token(place + 1),
      let third = token(place + 2)
    else { return false }
    return TimeWords.isSpan(next.letters) || TimeWords.isSpan(third.letters)
  }

  /// « jusqu'en septembre prochain ».
  func isNext(after place: Int) -> Bool {
    let behind = tokens.places(behind: place, count: 4)
    return tokens.has("prochain", in: behind) || tokens.has("prochaine", in: behind)
  }

  /// « détachement refusé », « disponibilité demandée », but not « notre stagiaire demande une VAE ».
  func isRefusedOrAsked(_ token: Token, at place: Int) -> Bool {
    if token.letters.equals("refusee") || token.letters.equals("demandee") { return true }
    guard token.letters.equals("refuse") || token.letters.equals("demande") else { return false }
    guard let object = self.token(place + 1), object.pause == .none else { return true }
    return !Articles.contains(object.letters)
  }

  /// « titulaire demande CPF »: who is titulaire asks.
  func isStatusWord(_ mention: Mention) -> Bool {
    let word = tokens[mention.last].letters
    return word.equals("titulaire") || word.equals("stagiaire")
  }

  /// « me stagiairiser »: what is to be done, unless it just was.
  func isUnfinished(_ mention: Mention) -> Bool {
    let word = tokens[mention.first].letters
    return word.count > 4 && Array(word.suffix(4)).equals("iser") && !isJustDone(mention.first)
  }

  /// « le médecin serait favorable ».
  func isSupposed(_ mention: Mention) -> Bool {
    (mention.first..<mention.last).contains { place in
      !mention.words.contains(place)
        && (tokens[place].marks.contains(.future) || tokens[place].letters.equals("pourrait")
          || tokens[place].letters.equals("aurait"))
    }
  }

  /// Whether a wish governs the mention: « je demande un CDI depuis deux ans ».
  func walkedByWish(_ mention: Mention) -> Bool {
    guard let before = token(mention.first - 1), mention.first > 0 else { return false }
    return before.letters.equals("un") || before.letters.equals("une")
  }
}
