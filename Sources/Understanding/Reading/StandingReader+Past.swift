import French
import Search

/// What is over.
extension StandingReader {
  /// « présence parentale, c'est derrière nous », « CLM, c'est fini ».
  func isSaidOver(_ mention: Mention) -> Bool {
    let isContrast = token(mention.last + 1)?.letters.equals("mais") == true
    if isSaidOver(at: mention.last + (isContrast ? 2 : 1)) { return true }
    // « exclu trois jours en janvier, c'est du passé », but not « c'est passé vite ».
    let behind = tokens.places(behind: mention.last, count: 3)
    guard !tokens.has("depuis", in: behind), behind.allSatisfy({ owner[$0] == nil }),
      token(behind.upperBound + 2)?.letters.equals("du") == true
    else { return false }
    return isSaidOver(at: behind.upperBound)
  }

  /// « c'est derrière », « c'est du passé ».
  private func isSaidOver(at place: Int) -> Bool {
    let isPart = token(place + 2)?.letters.equals("du") == true
    guard let word = token(place + (isPart ? 3 : 2)), word.pause == .none,
      tokens[place].letters.equals("c"), tokens[place].pause < .stop,
      tokens[place + 1].letters.equals("est")
    else { return false }
    return word.letters.equals("derriere") || word.letters.equals("fini")
      || word.letters.equals("termine") || word.letters.equals("passe")
  }

  /// « je termine mon congé parental dans six mois ».
  func isEnded(before mention: Mention) -> Bool {
    tokens[max(0, mention.first - 3)..<mention.first].contains {
      $0.letters.equals("termine") || $0.letters.equals("finis") || $0.letters.equals("finit")
        || $0.letters.equals("quitte")
    }
  }

  /// « en disponibilité l'an dernier, réintégrée depuis », but not « CLM l'an dernier prolongé ».
  func isOfLastYear(_ mention: Mention) -> Bool {
    let behind = tokens.places(behind: mention.last, count: 4)
    guard behind.count < 4, tokens.has("an", in: behind) || tokens.has("annee", in: behind),
      let last = behind.last, SignalWords.gone.contains(tokens[last].letters)
    else { return false }
    let place = tokens.clauseBegin(of: mention.first)
    let begins: Marks = [.entered, .change, .being, .having, .replaced, .present]
    return !tokens.has(begins, in: place..<mention.first)
  }

  /// « congé parental pendant deux ans, j'ai repris lundi », « suspendu deux mois, il est revenu », but
  /// not « j'ai repris un commerce », « quand je suis de retour ».
  func isReturned(after mention: Mention) -> Bool {
    (mention.last + 1..<mention.last + 17).clamped(to: tokens.indices).contains { place in
      SignalWords.backAtWork.contains(tokens[place].letters) && isBack(place)
    }
  }

  private func isBack(_ place: Int) -> Bool {
    let word = tokens[place].letters
    // « je suis de retour ».
    let verb = word.equals("retour") ? place - 2 : place - 1
    guard verb > 0 else { return false }
    let first = tokens.clauseBegin(of: verb)
    if tokens.has([.denial, .condition, .wish, .future], in: first..<place)
      || tokens.has(SignalWords.notBackYet, in: first..<place)
    {
      return false
    }
    if word.equals("reintegre") || word.equals("reintegree"),
      tokens[place].pause > .none || tokens.has("depuis", at: place + 1)
    {
      return !tokens.has("prochain", in: tokens.places(behind: place, count: 4))
    }
    if word.equals("retour"), !tokens[place - 1].letters.equals("de") { return false }
    guard !tokens[verb].marks.isDisjoint(with: [.having, .being]), tokens[verb].pause == .none,
      SignalWords.returner.contains(tokens[verb - 1].letters)
    else { return false }
    guard let next = token(place + 1), next.pause == .none else { return true }
    return SignalWords.resumed.contains(next.letters)
      || tokens.has(SignalWords.work, in: tokens.places(behind: place, count: 3))
  }

  /// « accident de service il y a deux ans ».
  func isAccidentLongAgo(_ mention: Mention) -> Bool {
    guard mention.words.contains(where: { tokens[$0].letters.equals("accident") }) else {
      return false
    }
    let next = tokens.places(behind: mention.last, count: 5)
    return tokens.has("il", in: next) && next.contains { TimeWords.isSpan(tokens[$0].letters) }
  }

  /// « stagiaire avant, titulaire aujourd'hui », « CDD auparavant ».
  func isBefore(_ next: Token, at place: Int) -> Bool {
    guard place < tokens.count, next.letters.equals("avant") || next.letters.equals("auparavant")
    else { return false }
    return token(place + 1).map { $0.pause > .none } ?? false
  }

  /// « contrat terminé », « a pris fin », but not « se termine ».
  func isOver(_ token: Token, at place: Int) -> Bool {
    if token.letters.equals("pris") { return self.token(place + 1)?.letters.equals("fin") == true }
    let isParticiple =
      token.letters.equals("termine") || token.letters.equals("terminee")
      || token.letters.equals("fini") || token.letters.equals("finie")
      || token.letters.equals("acheve") || token.letters.equals("achevee")
      || token.letters.equals("leve") || token.letters.equals("levee")
    // « s'est arrêté », but not « est arrêté ».
    if token.letters.equals("arrete") || token.letters.equals("arretee") {
      return self.token(place - 1)?.letters.equals("est") == true
        && self.token(place - 2)?.letters.equals("s") == true
    }
    return isParticiple && self.token(place - 1)?.letters.equals("se") != true
      && self.token(place - 1)?.letters.equals("s") != true
  }

  /// « en CDD, depuis avril je suis titulaire »: the words begin what follows.
  func isOfNextClause(_ place: Int) -> Bool {
    guard tokens[place].pause > .none else { return false }
    let behind = tokens.places(behind: place, count: 4)
    return tokens.has("je", in: behind) || tokens.has("j", in: behind)
  }

  /// « mon congé parental vient de s'achever ».
  func isComingToEnd(_ place: Int) -> Bool {
    guard tokens[place].letters.equals("vient"), let link = token(place + 1)?.letters,
      link.equals("de") || link.equals("d")
    else { return false }
    let next = tokens[(place + 2)...].prefix(2)
    return next.contains { SignalWords.toEnd.contains($0.letters) }
      || next.elementsEqual(["prendre", "fin"] as [StaticString]) { $0.letters.equals($1) }
  }

  /// « mon CDD finit dans deux mois », « se termine en juin »: until then it holds.
  func isEnding(_ place: Int) -> Bool {
    let verb = tokens[place].letters
    return SignalWords.endsLater.contains(verb)
      || verb.equals("termine") && token(place - 1)?.letters.equals("se") == true
  }

  /// « jusqu'en 2021 », said in a later year.
  func isGoneYear(after place: Int) -> Bool {
    tokens[(place + 1)...].prefix(3).prefix { $0.pause == .none }.contains { word in
      word.letters.count == 4 && word.letters.allSatisfy(Sign.isDigit)
        && word.letters.reduce(0) { $0 * 10 + Int($1 - 0x30) } < year
    }
  }

  /// « jusqu'en mars dernier », « jusqu'à l'an dernier ».
  func isLast(after place: Int) -> Bool {
    let behind = tokens.places(behind: place, count: 4)
    return tokens.has("dernier", in: behind) || tokens.has("derniere", in: behind)
  }

  /// « j'ai travaillé dans le privé ».
  func isDoneItself(_ mention: Mention) -> Bool {
    tokens[mention.first].marks.contains(.done)
      && token(mention.first - 1)?.marks.contains(.having) == true
  }

  /// « je travaillais dans une banque »: the verb of the expression itself tells the past.
  func isWorkOfOldTimes(_ mention: Mention) -> Bool {
    SignalWords.pastWork.contains(tokens[mention.first].letters)
  }

  /// « j'ai travaillé dans le privé avant d'être titulaire ».
  func isToldInPast(before place: Int) -> Bool {
    var place = place
    while place > 0, tokens[place].pause < .stop {
      place -= 1
      if tokens[place].marks.contains(.past) || isHavingDone(place) { return true }
    }
    return false
  }

  /// « je viens de passer stagiaire ».
  func isJustDone(_ place: Int) -> Bool {
    let before = place - 3..<place
    return tokens.has("viens", in: before) || tokens.has("vient", in: before)
  }

  /// « je rentre de congé maternité ».
  func isComingBack(_ place: Int) -> Bool {
    guard SignalWords.comingBack.contains(tokens[place].letters),
      let next = token(place + 1)?.letters
    else { return false }
    return next.equals("de") || next.equals("d") || next.equals("du")
  }

  /// « en fin de CDD », « je finis » : the position still holds; « je l'ai reprise en CDD » begins it.
  func isCurrentEnd(_ place: Int) -> Bool {
    let word = tokens[place].letters
    if word.equals("reprise"), token(place - 1)?.marks.contains(.having) == true { return true }
    // « j'ai repris mon poste de titulaire ».
    if word.equals("repris") || word.equals("reprends"),
      tokens[place...].dropFirst().prefix(3).contains(where: { $0.letters.equals("poste") })
    {
      return true
    }
    // « deux années de suite, titulaire ».
    if word.equals("suite"), token(place - 1)?.letters.equals("de") == true { return true }
    // « revenue comme stagiaire ».
    if SignalWords.returning.contains(word), let next = token(place + 1)?.letters,
      next.equals("comme") || next.equals("en")
    {
      return true
    }
    if word.equals("fin") || word.equals("finis") || word.equals("terme") || word.equals("reprise")
    {
      return word.equals("finis") || token(place - 1)?.letters.equals("en") == true
        || token(place - 1)?.letters.equals("arrive") == true
    }
    return false
  }

  /// Whether a clause in the past holds the mention: « j'étais pendant dix ans en CDD ».
  func isPast(_ mention: Mention) -> Bool {
    var place = mention.first
    var pause = tokens[mention.first].pause
    while place > 0, pause < .comma {
      place -= 1
      let token = tokens[place]
      pause = token.pause
      if token.marks.contains(.present) { return false }
      if token.marks.contains(.being) { return false }
      if token.marks.contains(.link), !token.letters.equals("et") || isSubject(place + 1) {
        return false
      }
      if isBecome(token) { return false }
      if token.marks.contains(.past) {
        if isFormer(token), owner[place] != nil { continue }
        return true
      }
      if isHavingBeen(place, before: mention) || isHavingDone(place) { return true }
      if isAfterYears(place, before: mention) { return true }
    }
    return false
  }

  /// « … et la région cotisait », « … et ils m'ont recrutée »: another clause, with a subject of its
  /// own.
  func isSubject(_ place: Int) -> Bool {
    token(place).map { SignalWords.subjects.contains($0.letters) } ?? false
  }

  /// « devenu titulaire »: what follows holds, whatever was before.
  func isBecome(_ token: Token) -> Bool {
    token.letters.equals("devenu") || token.letters.equals("devenue")
  }

  /// « ancien gendarme »: the word is said of the trade that it stands before.
  func isFormer(_ token: Token) -> Bool {
    token.letters.equals("ancien") || token.letters.equals("ancienne")
      || token.letters.equals("ex")
  }

  /// « après quinze ans comme contractuelle en CDI », « au bout de six mois de CDD ».
  func isAfterYears(_ place: Int, before mention: Mention) -> Bool {
    guard tokens[place].letters.equals("apres") || tokens[place].letters.equals("bout") else {
      return false
    }
    let between = tokens[place..<mention.first]
    // « après un an d'arrêt j'ai repris à mi-temps »: another clause.
    return between.contains { TimeWords.isSpan($0.letters) }
      && !between.contains {
        $0.marks.contains(.speaker) || $0.letters.equals("il") || $0.letters.equals("ils")
          || $0.letters.equals("on")
      }
  }

  /// « j'ai été stagiaire », but not « j'ai été titularisée », « placée en CLM ».
  func isHavingBeen(_ place: Int, before mention: Mention) -> Bool {
    guard tokens[place].letters.equals("ete"),
      token(place - 1)?.marks.contains(.having) == true
        // « jé été ».
        || token(place - 1)?.letters.equals("je") == true
        || token(place - 2)?.marks.contains(.having) == true
    else { return false }
    let rest = tokens[place + 1...min(mention.first, tokens.count - 1)]
    return !rest.contains { $0.marks.contains(.entered) }
  }

  /// « j'ai fait trois ans de CDD ».
  func isHavingDone(_ place: Int) -> Bool {
    guard tokens[place].marks.contains(.done), !isJustBegun(place), !isJustMade(place) else {
      return false
    }
    return tokens.has(.having, in: place - 2..<place)
  }

  /// « la ville m'a enfin fait un CDD ».
  func isJustMade(_ place: Int) -> Bool {
    guard tokens[place].letters.equals("fait"), let next = token(place + 1)?.letters,
      next.equals("un") || next.equals("une") || next.equals("signer")
    else { return false }
    let before = place - 3..<place
    return tokens.has("m", in: before) || tokens.has("l", in: before)
  }

  /// « j'ai commencé ma PPR », but not « j'ai commencé en CDD ».
  func isJustBegun(_ place: Int) -> Bool {
    guard tokens[place].letters.equals("commence") || tokens[place].letters.equals("debute"),
      let next = token(place + 1)?.letters
    else { return false }
    return !next.equals("en") && !next.equals("comme") && !next.equals("par")
  }
}
