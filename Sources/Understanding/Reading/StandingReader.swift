import French
import Search

/// Says whether what words say holds today, by the words around them.
struct StandingReader {
  private let tokens: [Token]
  /// The mention that each word belongs to, by its number.
  private let owner: [Int?]
  /// The words before which a question ends.
  private let questionEnds: [Int]

  /// How many words are looked at before a mention.
  private static let reach = 10

  /// - Parameter isAnswer: Whether a mention tells an answer or a training, and not what it is for
  ///   (« je veux être »), or nothing.
  init(_ scanner: TokenScanner, _ mentions: [Mention], isAnswer: (Mention) -> Bool) {
    tokens = scanner.tokens
    questionEnds = scanner.questionEnds
    var owner = [Int?](repeating: nil, count: tokens.count)
    for (number, mention) in mentions.enumerated() where isAnswer(mention) {
      for word in mention.words { owner[word] = number }
    }
    self.owner = owner
  }

  private func token(_ place: Int) -> Token? {
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
  /// - Parameter earlier: What the mentions before it were found to be.
  func standing(
    ofPosition mention: Mention, after earlier: [Mention], _ claim: Claim
  ) -> MentionStanding {
    let isEvent: Bool
    switch claim {
    case .lasting: isEvent = false
    case .weighed:
      isEvent = false
      if isAsked(mention) { return .notYet }
    case .whenever: isEvent = true
    case .received:
      isEvent = true
      if isOwed(mention) { return .notYet }
      if isOfLeave(mention) { return .another }
    }
    if isCompared(mention) || claim == .lasting && isWhoTells(mention) { return .another }
    let walked = walk(back: mention, earlier, isEvent: isEvent)
    if walked == .denied { return isSoNow(after: mention) ? .asserted : .denied }
    if isRefuted(mention) { return .denied }
    if claim != .weighed, isConditional(mention) { return .notYet }
    if isHesitated(mention) || isAnnounced(mention) || isToBegin(mention) || isLeavingWork(mention)
    {
      return .notYet
    }
    if isSaidOver(mention) { return .past }
    if isAccidentLongAgo(mention) { return .past }
    if let after = standingAfter(mention) { return after }
    if walked == .asserted { return .asserted }
    if isUnfinished(mention) || isSupposed(mention) { return .notYet }
    if isDoneItself(mention) || isWorkOfOldTimes(mention) || !isEvent && isPast(mention) {
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
    if isDiploma, isHad(mention) { return .past }
    return isDone(mention) || isOverBehind(mention) ? .past : .asserted
  }

  // MARK: - Positions

  /// « pas titulaire, mais maintenant oui », « pas stagiaire avant, aujourd'hui si ».
  private func isSoNow(after mention: Mention) -> Bool {
    let next = tokens[(mention.last + 1)...].prefix(6).prefix { $0.pause < .stop }
    guard
      let now = next.firstIndex(where: {
        $0.letters.equals("maintenant") || $0.letters.equals("aujourdhui")
          || $0.letters.equals("desormais") || $0.letters.equals("depuis")
      })
    else { return false }
    return (max(0, now - 1)...min(now + 3, tokens.count - 1)).contains { place in
      let word = tokens[place].letters
      let after = token(place + 1)
      if word.equals("oui") { return true }
      if word.equals("si") { return after.map { $0.pause > .none } ?? true }
      return word.equals("le") && after?.marks.contains(.being) == true
        && !isDeniedLater(from: now)
    }
  }

  /// « maintenant je ne le suis plus ».
  private func isDeniedLater(from place: Int) -> Bool {
    tokens[place...].prefix(6).contains {
      $0.marks.contains(.denial) || $0.letters.equals("plus")
    }
  }

  /// « faut-il une délibération ? », « peut-on me refuser deux ans de suite ? »: what must or may be
  /// was not received.
  private func isOwed(_ mention: Mention) -> Bool {
    if isListOfWhatIsNeeded(mention) { return true }
    var place = mention.first
    if tokens[place].letters.equals("refuser"), !isJustDone(place), !isSuffered(place) {
      return true
    }
    while place > 0, mention.first - place < Self.reach, tokens[place].pause == .none {
      place -= 1
      let word = tokens[place]
      if word.marks.contains(.link) || word.letters.equals("que") || word.letters.equals("qui") {
        return false
      }
      if OwedWords.table.contains(word.letters) { return true }
    }
    return false
  }

  /// « un avis favorable pour prolonger mon CLD », « défavorable à ma reprise »: of the leave, not of a
  /// training.
  private func isOfLeave(_ mention: Mention) -> Bool {
    tokens[(mention.last + 1)...].prefix(4).prefix { $0.pause == .none }.contains {
      $0.letters.equals("prolonger") || $0.letters.equals("prolongation")
        || $0.letters.equals("reprise") || $0.letters.equals("reintegration")
    }
  }

  /// « faut-il un avis médical, une délibération, une convention ? ».
  private func isListOfWhatIsNeeded(_ mention: Mention) -> Bool {
    var place = mention.first
    while place > 0, tokens[place].pause < .stop { place -= 1 }
    return tokens[place].letters.equals("faut") && token(place + 1)?.letters.equals("il") == true
  }

  /// « j'ai 35 heures, faut-il que je paie le reste ? ».
  private func isAskedWhetherNeeded(_ mention: Mention) -> Bool {
    var place = mention.first
    while place > 0, tokens[place].pause == .none { place -= 1 }
    return tokens[place].letters.equals("faut") && token(place + 1)?.letters.equals("il") == true
  }

  /// Whether a question ends a few words behind a mention, and the mention is no premise of it:
  /// « sachant que ses 150 heures suffisent ».
  private func isAsked(_ mention: Mention) -> Bool {
    guard let end = questionEnds.first(where: { $0 > mention.last }), end - mention.last < 8,
      tokens[(mention.last + 1)..<end].allSatisfy({ $0.pause == .none })
    else { return false }
    var place = mention.first
    while place > 0, tokens[place].pause == .none, mention.first - place < Self.reach {
      place -= 1
      let word = tokens[place].letters
      if word.equals("que") || word.equals("qu"), let before = token(place - 1)?.letters,
        before.equals("et") || before.equals("sachant")
      {
        return false
      }
    }
    return true
  }

  /// « je me suis fait refuser ».
  private func isSuffered(_ place: Int) -> Bool {
    tokens[max(0, place - 2)..<place].contains {
      $0.letters.equals("fait") || $0.letters.equals("vu") || $0.letters.equals("vue")
    }
  }

  /// « comme les titulaires », « la même que pour les titulaires »: others.
  private func isCompared(_ mention: Mention) -> Bool {
    guard tokens[mention.first].pause == .none,
      token(mention.first - 1)?.letters.equals("les") == true
    else { return false }
    let place = mention.first - (token(mention.first - 2)?.letters.equals("pour") == true ? 3 : 2)
    guard let word = token(place)?.letters else { return false }
    // « que » alone asks: « est-ce que les stagiaires ont droit à un bilan ? ».
    return word.equals("comme")
      || word.equals("que")
        && tokens[max(0, place - 4)..<place].contains { Self.isComparing($0.letters) }
  }

  /// « un gendarme m'a parlé du CPF », « la titulaire qui me remplace ».
  private func isWhoTells(_ mention: Mention) -> Bool {
    guard let article = token(mention.first - 1)?.letters, tokens[mention.first].pause == .none,
      article.equals("un") || article.equals("une") || article.equals("le")
        || article.equals("la") || article.equals("l")
    else { return false }
    let behind = tokens[(mention.last + 1)...].prefix(6).prefix { $0.pause == .none }
    guard let me = behind.firstIndex(where: { $0.letters.equals("m") || $0.letters.equals("me") })
    else { return false }
    return behind[me...].prefix(3).contains { TellingWords.table.contains($0.letters) }
  }

  private static func isComparing(_ word: [UInt8]) -> Bool {
    word.equals("meme") || word.equals("memes") || word.equals("autant") || word.equals("aussi")
      || word.equals("plus") || word.equals("moins") || word.equals("pareil")
  }

  /// « j'hésite entre une disponibilité et un détachement », « le choix entre démission et
  /// disponibilité ».
  private func isHesitated(_ mention: Mention) -> Bool {
    var place = mention.first
    while place > 0, mention.first - place < Self.reach, tokens[place].pause == .none {
      place -= 1
      guard tokens[place].letters.equals("entre") else { continue }
      return tokens[max(0, place - 3)..<place].contains {
        HesitationWords.table.contains($0.letters)
      }
    }
    return false
  }

  /// « dans deux mois je passe titulaire », « si un jour je suis titulaire ».
  private func isAnnounced(_ mention: Mention) -> Bool {
    var place = mention.first
    var pause = tokens[place].pause
    while place > 0, pause == .none {
      place -= 1
      pause = tokens[place].pause
      if tokens[place].marks.contains(.link) { return false }
      if tokens[place].letters.equals("si"), place + 2 < mention.first,
        tokens[place + 1].letters.equals("jamais") || tokens[place + 2].letters.equals("jour")
      {
        return true
      }
      if place + 2 < mention.first, isInSomeTime(at: place) { return true }
      if isAsSoonAs(place, before: mention) || isSupposition(place) { return true }
    }
    return false
  }

  /// « si », « s'il ».
  private func isIf(_ place: Int) -> Bool {
    if tokens[place].marks.contains(.condition) { return true }
    guard tokens[place].letters.equals("s"), let subject = token(place + 1)?.letters else {
      return false
    }
    return subject.equals("il") || subject.equals("ils")
  }

  /// « si je prends un emploi dans le privé », but not « savoir si je ».
  private func isSupposition(_ place: Int) -> Bool {
    guard isIf(place), tokens[place].pause > .none, let subject = token(place + 1) else {
      return false
    }
    return subject.marks.contains(.speaker) || subject.letters.equals("il")
      || subject.letters.equals("elle") || subject.letters.equals("on")
  }

  /// « dès que je passe titulaire », « une fois titulaire ».
  private func isAsSoonAs(_ place: Int, before mention: Mention) -> Bool {
    let word = tokens[place].letters
    if word.equals("fois") {
      return place + 1 == mention.first && token(place - 1)?.letters.equals("une") == true
    }
    guard word.equals("des"), let next = token(place + 1)?.letters else { return false }
    return next.equals("que") || next.equals("qu")
  }

  /// « mon congé commence en juin », « ma dispo est acceptée, elle démarre lundi ».
  private func isToBegin(_ mention: Mention) -> Bool {
    for place in mention.last + 1..<mention.last + 9 {
      guard let verb = token(place), verb.pause < .stop, owner[place] == nil else { return false }
      guard BeginningWords.table.contains(verb.letters), let before = token(place - 1),
        !before.marks.contains(.having)
      else { continue }
      return place == mention.last + 1 || BeginningWords.subjects.contains(before.letters)
    }
    return false
  }

  /// « retraité ? pas du tout », « permanent syndical ? Non ».
  private func isRefuted(_ mention: Mention) -> Bool {
    guard questionEnds.contains(mention.last + 1), let answer = token(mention.last + 1) else {
      return false
    }
    return answer.letters.equals("non") || answer.letters.equals("pas")
  }

  /// « le CDG qui me prendrait en charge », « le conseil délibérera », « ils refuseront ».
  private func isConditional(_ mention: Mention) -> Bool {
    mention.words.contains { place in
      let word = tokens[place].letters
      guard word.count > 6 else { return false }
      return tokens[place].marks.contains(.future)
        || Array(word.suffix(5)).equals("erait") || Array(word.suffix(5)).equals("drait")
    }
  }

  /// « je démissionne en décembre », but not « j'ai démissionné ».
  private func isLeavingWork(_ mention: Mention) -> Bool {
    tokens[mention.first].letters.equals("demissionne")
      && tokens[max(0, mention.first - 3)..<mention.first].contains {
        $0.letters.equals("je") || $0.letters.equals("il") || $0.letters.equals("elle")
          || $0.letters.equals("qui")
      }
      && token(mention.first - 1)?.marks.contains(.having) != true
  }

  /// « présence parentale, c'est derrière nous », « CLM, c'est fini ».
  private func isSaidOver(_ mention: Mention) -> Bool {
    for place in mention.last + 1..<mention.last + 7 {
      guard let word = token(place + 2), word.pause == .none, tokens[place].pause < .stop,
        owner[place] == nil
      else { return false }
      if tokens[place].letters.equals("c"), tokens[place + 1].letters.equals("est") {
        return word.letters.equals("derriere") || word.letters.equals("fini")
          || word.letters.equals("termine")
      }
    }
    return false
  }

  /// « part en congé parental », but not « pour ma part en ».
  private func isLeaving(_ place: Int) -> Bool {
    let word = tokens[place].letters
    guard word.equals("part") || word.equals("partons") || word.equals("partent"),
      token(place + 1)?.letters.equals("en") == true
    else { return false }
    return token(place - 1).map { !$0.letters.equals("ma") && !$0.letters.equals("une") } ?? true
  }

  /// What the words behind say: « depuis 2019 », « l'an prochain », « de 2010 à 2015 ».
  private func standingAfter(_ mention: Mention) -> MentionStanding? {
    for place in mention.last + 1..<mention.last + 4 {
      guard let next = token(place), next.pause < .stop else { return nil }
      // « trois ans de CDD mais depuis mars stagiaire ».
      if next.letters.equals("mais") || next.letters.equals("et") { return nil }
      // « j'étais en CDD jusqu'en mai, depuis j'ai un CDI »: of what follows.
      if next.pause > .none, place > mention.last + 1 { return nil }
      if next.letters.equals("depuis") { return walkedByWish(mention) ? nil : .asserted }
      // « la retraite progressive, peut-être dans deux ans ».
      if next.pause > .none, next.letters.equals("peut"), isPerhaps(place) { return .notYet }
      if next.pause > .none { return nil }
      if begins(at: place) { return isEnded(before: mention) ? .asserted : .notYet }
      if isBefore(next, at: place) { return .past }
      // « CDD hier », but not « mon CDD s'est arrêté hier ».
      if next.letters.equals("hier"), place == mention.first + 1 { return .past }
      if isOver(next, at: place) { return begins(at: place + 1) ? .asserted : .past }
      if isEnding(next) { return .asserted }
      // « stagiaire jusqu'en septembre prochain ».
      if next.letters.equals("jusqu") {
        if isLast(after: place) || isGoneYear(after: place) { return .past }
        return isNext(after: place) ? .asserted : nil
      }
      if isOnlyPossible(place) { return .notYet }
      if place == mention.last + 1, !isStatusWord(mention), isRefusedOrAsked(next, at: place) {
        return .notYet
      }
      if next.letters.equals("prevu") || next.letters.equals("prevue") { return .notYet }
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

  /// « un détachement est-il possible ? ».
  private func isOnlyPossible(_ place: Int) -> Bool {
    tokens[place].letters.equals("est")
      && tokens[(place + 1)...].prefix(3).contains { $0.letters.equals("possible") }
  }

  /// « je termine mon congé parental dans six mois ».
  private func isEnded(before mention: Mention) -> Bool {
    tokens[max(0, mention.first - 3)..<mention.first].contains {
      $0.letters.equals("termine") || $0.letters.equals("finis") || $0.letters.equals("finit")
        || $0.letters.equals("quitte")
    }
  }

  /// « peut-être dans deux ans ».
  private func isPerhaps(_ place: Int) -> Bool {
    token(place + 1)?.letters.equals("etre") == true && token(place + 2) != nil
      && isInSomeTime(at: place + 2)
  }

  /// « accident de service il y a deux ans ».
  private func isAccidentLongAgo(_ mention: Mention) -> Bool {
    guard mention.words.contains(where: { tokens[$0].letters.equals("accident") }) else {
      return false
    }
    let next = tokens[(mention.last + 1)...].prefix(5).prefix { $0.pause == .none }
    return next.contains { $0.letters.equals("il") }
      && next.contains { TimeWords.isSpan($0.letters) }
  }

  /// « à partir de lundi », « dès septembre », « dans deux mois », « la semaine prochaine ».
  private func begins(at place: Int) -> Bool {
    guard let next = token(place)?.letters, let second = token(place + 1), second.pause == .none
    else { return false }
    if next.equals("a"), second.letters.equals("partir") {
      return token(place + 2)?.letters.equals("d") != true
    }
    if next.equals("des") { return TimeWords.isDate(second.letters) }
    return isInSomeTime(at: place)
  }

  /// « dans deux mois », « dans un an ».
  private func isInSomeTime(at place: Int) -> Bool {
    guard tokens[place].letters.equals("dans"), let next = token(place + 1),
      let third = token(place + 2)
    else { return false }
    return TimeWords.isSpan(next.letters) || TimeWords.isSpan(third.letters)
  }

  /// « stagiaire avant, titulaire aujourd'hui », « CDD auparavant ».
  private func isBefore(_ next: Token, at place: Int) -> Bool {
    guard place < tokens.count, next.letters.equals("avant") || next.letters.equals("auparavant")
    else { return false }
    return token(place + 1).map { $0.pause > .none } ?? false
  }

  /// « contrat terminé », « a pris fin », but not « se termine ».
  private func isOver(_ token: Token, at place: Int) -> Bool {
    if token.letters.equals("pris") { return self.token(place + 1)?.letters.equals("fin") == true }
    let isParticiple =
      token.letters.equals("termine") || token.letters.equals("terminee")
      || token.letters.equals("fini") || token.letters.equals("finie")
      || token.letters.equals("acheve") || token.letters.equals("achevee")
      || token.letters.equals("leve") || token.letters.equals("levee")
    return isParticiple && self.token(place - 1)?.letters.equals("se") != true
      && self.token(place - 1)?.letters.equals("s") != true
  }

  /// « mon CDD finit dans deux mois »: until then it holds.
  private func isEnding(_ token: Token) -> Bool {
    token.letters.equals("finit") || token.letters.equals("expire")
      || token.letters.equals("cesse")
  }

  /// « jusqu'en septembre prochain ».
  private func isNext(after place: Int) -> Bool {
    tokens[(place + 1)...].prefix(4).prefix { $0.pause == .none }
      .contains { $0.letters.equals("prochain") || $0.letters.equals("prochaine") }
  }

  /// « jusqu'en 2021 »: years before this program was written are gone.
  private func isGoneYear(after place: Int) -> Bool {
    tokens[(place + 1)...].prefix(3).prefix { $0.pause == .none }.contains { word in
      word.letters.count == 4 && word.letters.allSatisfy(Sign.isDigit)
        && word.letters.lexicographicallyPrecedes([0x32, 0x30, 0x32, 0x36])
    }
  }

  /// « jusqu'en mars dernier », « jusqu'à l'an dernier ».
  private func isLast(after place: Int) -> Bool {
    tokens[(place + 1)...].prefix(4).prefix { $0.pause == .none }
      .contains { $0.letters.equals("dernier") || $0.letters.equals("derniere") }
  }

  /// « détachement refusé », « disponibilité demandée », but not « notre stagiaire demande une VAE ».
  private func isRefusedOrAsked(_ token: Token, at place: Int) -> Bool {
    if token.letters.equals("refusee") || token.letters.equals("demandee") { return true }
    guard token.letters.equals("refuse") || token.letters.equals("demande") else { return false }
    guard let object = self.token(place + 1), object.pause == .none else { return true }
    return !Articles.contains(object.letters)
  }

  /// « titulaire demande CPF »: who is titulaire asks.
  private func isStatusWord(_ mention: Mention) -> Bool {
    let word = tokens[mention.last].letters
    return word.equals("titulaire") || word.equals("stagiaire")
  }

  /// « me stagiairiser »: what is to be done, unless it just was.
  private func isUnfinished(_ mention: Mention) -> Bool {
    let word = tokens[mention.first].letters
    return word.count > 4 && Array(word.suffix(4)).equals("iser") && !isJustDone(mention.first)
  }

  /// « le médecin serait favorable ».
  private func isSupposed(_ mention: Mention) -> Bool {
    (mention.first..<mention.last).contains { place in
      !mention.words.contains(place)
        && (tokens[place].marks.contains(.future) || tokens[place].letters.equals("pourrait"))
    }
  }

  /// « j'ai travaillé dans le privé ».
  private func isDoneItself(_ mention: Mention) -> Bool {
    tokens[mention.first].marks.contains(.done)
      && token(mention.first - 1)?.marks.contains(.having) == true
  }

  /// « je travaillais dans une banque »: the verb of the expression itself tells the past.
  private func isWorkOfOldTimes(_ mention: Mention) -> Bool {
    OldWorkWords.table.contains(tokens[mention.first].letters)
  }

  /// Whether a wish governs the mention: « je demande un CDI depuis deux ans ».
  private func walkedByWish(_ mention: Mention) -> Bool {
    guard let before = token(mention.first - 1), mention.first > 0 else { return false }
    return before.letters.equals("un") || before.letters.equals("une")
  }

  /// Looks back over words that do not part a position from what is said of it.
  private func walk(
    back mention: Mention, _ earlier: [Mention], isEvent: Bool
  ) -> MentionStanding? {
    var sawStaff = false
    var sawChange = false
    var sawArticle = false
    var sawBeing = false
    var sawSpeaker = false
    var place = mention.first
    var pause = tokens[mention.first].pause
    while place > 0, mention.first - place < Self.reach, pause == .none {
      place -= 1
      let token = tokens[place]
      let marks = token.marks
      pause = token.pause
      if marks.contains(.denial) && !isRhetorical(place) || isAndNot(place, before: mention) {
        return .denied
      }
      if isLeaving(place) || !isEvent && isHearsay(place, before: mention) { return .notYet }
      if token.letters.equals("plus"),
        isAbandoned(place) || isNoLonger(place)
          || token.pause > .none && place + 1 == mention.first
      {
        return .denied
      }
      if isIf(place) {
        let asks = isAsking(place)
        return !asks || sawBeing && sawSpeaker ? .notYet : nil
      }
      if marks.contains(.future) { return isEvent ? nil : .notYet }
      if marks.contains(.change) {
        if token.letters.equals("passer") || token.letters.equals("devenir")
          || token.letters.equals("partir") || token.letters.equals("obtenir")
        {
          return isJustDone(place) ? .asserted : .notYet
        }
        if token.letters.equals("etre"),
          self.token(place - 1)?.letters.equals("d") == true
            || self.token(place - 1)?.letters.equals("pour") == true
        {
          if self.token(place - 2)?.letters.equals("avant") == true {
            return isToldInPast(before: place - 2) ? .asserted : .notYet
          }
        }
        sawChange = true
        if !marks.contains(.plain), !marks.contains(.wish) { continue }
      }
      if marks.contains(.staff) { sawStaff = true }
      if marks.contains(.wish) {
        // « demande d'un agent en CDD ».
        if sawStaff, token.letters.equals("demande"), self.token(place + 1)?.letters.first == 0x64 {
          return nil
        }
        if sawChange || sawArticle { return .notYet }
        if token.letters.equals("demande") || token.letters.equals("attente")
          || token.letters.equals("refuse") || token.letters.equals("projet")
          || token.letters.equals("candidature") || token.letters.equals("promis")
        {
          return .notYet
        }
        if !marks.contains(.plain) { return nil }
      }
      if marks.contains(.end) && !isCurrentEnd(place) || isComingBack(place) { return .past }
      if let number = owner[place] {
        if sawBeing && sawSpeaker { return nil }
        let standing = number < earlier.count ? earlier[number].standing : .asserted
        return standing == .notYet || standing == .past ? standing : nil
      }
      // « si CDD ou CDI ».
      if marks.contains(.either) { continue }
      guard marks.contains(.plain) else { return nil }
      if Articles.contains(token.letters) { sawArticle = true }
      if marks.contains(.being) { sawBeing = true }
      if marks.contains(.speaker) { sawSpeaker = true }
    }
    return nil
  }

  /// « pourquoi pas », « pas mal de ».
  private func isRhetorical(_ place: Int) -> Bool {
    guard tokens[place].letters.equals("pas") || tokens[place].letters.equals("ni") else {
      return false
    }
    return token(place - 1)?.letters.equals("pourquoi") == true
      || token(place + 1)?.letters.equals("mal") == true
      || token(place - 1)?.letters.equals("sais") == true
  }

  /// « titulaire et non stagiaire ».
  private func isAndNot(_ place: Int, before mention: Mention) -> Bool {
    place + 1 == mention.first && tokens[place].letters.equals("non")
      && tokens[place].pause == .none && token(place - 1)?.letters.equals("et") == true
  }

  /// « on me dit titulaire », « on me parle de détachement ».
  private func isHearsay(_ place: Int, before mention: Mention) -> Bool {
    let isToMe =
      token(place - 1)?.letters.equals("me") == true || token(place - 2)?.letters.equals("m") == true
    return isToMe
      && (tokens[place].letters.equals("dit") && place + 1 == mention.first
        || tokens[place].letters.equals("parle") && mention.first - place < 4)
  }

  /// « je ne suis plus », « n'est plus ».
  private func isAbandoned(_ place: Int) -> Bool {
    token(place - 1)?.marks.contains(.being) == true
  }

  /// « plus en arrêt », but not « de plus en CLM », « en plus ».
  private func isNoLonger(_ place: Int) -> Bool {
    guard let next = token(place + 1), next.pause == .none,
      next.letters.equals("en") || next.letters.equals("dans") || next.letters.equals("sous")
    else { return false }
    guard tokens[place].pause == .none, let before = token(place - 1) else { return true }
    return !before.letters.equals("de") && !before.letters.equals("en")
      && !before.letters.equals("non")
  }

  /// « j'ai travaillé dans le privé avant d'être titulaire ».
  private func isToldInPast(before place: Int) -> Bool {
    var place = place
    while place > 0, tokens[place].pause < .stop {
      place -= 1
      if tokens[place].marks.contains(.past) || isHavingDone(place) { return true }
    }
    return false
  }

  /// « savoir si », « vous dire si ».
  private func isAsking(_ place: Int) -> Bool {
    tokens[max(0, place - 3)..<place].contains { $0.marks.contains(.asking) }
      && token(place - 1)?.letters.equals("pas") != true
  }

  /// « je viens de passer stagiaire ».
  private func isJustDone(_ place: Int) -> Bool {
    tokens[max(0, place - 3)..<place].contains {
      $0.letters.equals("viens") || $0.letters.equals("vient")
    }
  }

  /// « je rentre de congé maternité ».
  private func isComingBack(_ place: Int) -> Bool {
    guard tokens[place].letters.equals("rentre"), let next = token(place + 1)?.letters else {
      return false
    }
    return next.equals("de") || next.equals("d") || next.equals("du")
  }

  /// « en fin de CDD », « je finis » : the position still holds; « je l'ai reprise en CDD » begins it.
  private func isCurrentEnd(_ place: Int) -> Bool {
    let word = tokens[place].letters
    if word.equals("reprise"), token(place - 1)?.marks.contains(.having) == true { return true }
    // « j'ai repris mon poste de titulaire ».
    if word.equals("repris") || word.equals("reprends"),
      tokens[place...].dropFirst().prefix(3).contains(where: { $0.letters.equals("poste") })
    {
      return true
    }
    // « revenue comme stagiaire ».
    if ReturnWords.table.contains(word), let next = token(place + 1)?.letters,
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
  private func isPast(_ mention: Mention) -> Bool {
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
  private func isSubject(_ place: Int) -> Bool {
    token(place).map { SubjectWords.table.contains($0.letters) } ?? false
  }

  /// « devenu titulaire »: what follows holds, whatever was before.
  private func isBecome(_ token: Token) -> Bool {
    token.letters.equals("devenu") || token.letters.equals("devenue")
  }

  /// « ancien gendarme »: the word is said of the trade that it stands before.
  private func isFormer(_ token: Token) -> Bool {
    token.letters.equals("ancien") || token.letters.equals("ancienne")
      || token.letters.equals("ex")
  }

  /// « après quinze ans comme contractuelle en CDI », « au bout de six mois de CDD ».
  private func isAfterYears(_ place: Int, before mention: Mention) -> Bool {
    guard tokens[place].letters.equals("apres") || tokens[place].letters.equals("bout") else {
      return false
    }
    let between = tokens[place..<mention.first]
    // « après un an d'arrêt j'ai repris à mi-temps »: another clause.
    return between.contains { TimeWords.isSpan($0.letters) }
      && !between.contains { $0.marks.contains(.speaker) || $0.letters.equals("il") }
  }

  /// « j'ai été stagiaire », but not « j'ai été titularisée », « placée en CLM ».
  private func isHavingBeen(_ place: Int, before mention: Mention) -> Bool {
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
  private func isHavingDone(_ place: Int) -> Bool {
    guard tokens[place].marks.contains(.done), !isJustBegun(place) else { return false }
    return tokens[max(0, place - 2)..<place].contains { $0.marks.contains(.having) }
  }

  /// « j'ai commencé ma PPR », but not « j'ai commencé en CDD ».
  private func isJustBegun(_ place: Int) -> Bool {
    guard tokens[place].letters.equals("commence") || tokens[place].letters.equals("debute"),
      let next = token(place + 1)?.letters
    else { return false }
    return !next.equals("en") && !next.equals("comme") && !next.equals("par")
  }

  // MARK: - Trainings

  /// « pas de bilan », « plutôt qu'un bilan », « au lieu d'un bilan ».
  private func isDeniedTraining(_ mention: Mention) -> Bool {
    var place = mention.first
    var pause = tokens[mention.first].pause
    while place > 0, mention.first - place < 4, pause == .none {
      place -= 1
      let token = tokens[place]
      pause = token.pause
      if token.letters.equals("pas") {
        let previous = self.token(place - 1)
        if previous?.letters.equals("pourquoi") == true { return false }
        return previous?.marks.contains(.wish) != true || isNotWanted(place - 1)
      }
      if token.letters.equals("lieu") || token.letters.equals("ni") { return true }
      if token.letters.equals("qu"), isRather(before: place) { return true }
      // « mes heures ne suffisent pas pour le BTS » denies the hours.
      if token.letters.equals("pour"), !isDeniedItself(before: place) { return false }
      guard
        Articles.contains(token.letters) || token.letters.equals("pour")
          || token.letters.equals("dans") || token.letters.equals("but")
      else { return false }
    }
    return false
  }

  /// « pas besoin qu'on m'achète un ordinateur ».
  private func isNeedless(_ mention: Mention) -> Bool {
    var place = mention.first
    while place > 1, mention.first - place < 7, tokens[place].pause == .none {
      place -= 1
      if tokens[place].letters.equals("besoin"), tokens[place - 1].letters.equals("pas") {
        return true
      }
    }
    return false
  }

  /// « plutôt qu'un bilan », « plutôt une VAE qu'un bilan ».
  private func isRather(before place: Int) -> Bool {
    tokens[max(0, place - 5)..<place].contains { $0.letters.equals("plutot") }
  }

  /// « ce n'est pas pour un bilan », « pas pour un bilan ».
  private func isDeniedItself(before place: Int) -> Bool {
    guard let pas = token(place - 1), pas.letters.equals("pas") else { return true }
    guard pas.pause == .none, let verb = token(place - 2) else { return true }
    return verb.marks.contains(.being) || verb.marks.contains(.plain) || verb.marks.contains(.link)
  }

  /// « elle a un bac pro », « titulaire d'un BTS », but not « j'ai un CAP à passer ».
  private func isHad(_ mention: Mention) -> Bool {
    guard mention.first > 1, tokens[mention.first].pause == .none,
      Articles.contains(tokens[mention.first - 1].letters),
      tokens[mention.first - 1].pause == .none,
      isVerbOfHaving(mention.first - 2) || isHolder(before: mention.first - 1)
    else { return false }
    guard let next = token(mention.last + 1), next.pause == .none else { return true }
    return !next.letters.equals("a") && !next.letters.equals("en")
  }

  /// « elle a », but not « je pense à »: the accent tells them apart where it was typed.
  private func isVerbOfHaving(_ place: Int) -> Bool {
    guard tokens[place].marks.contains(.having) else { return false }
    guard tokens[place].letters.equals("a") else { return true }
    return tokens[place].range.count == 1
      && token(place - 1).map { !$0.marks.contains(.wish) && !$0.marks.contains(.past) } ?? true
  }

  /// « titulaire du », « titulaire d'un », « titulaire du permis B et d'un ».
  private func isHolder(before article: Int) -> Bool {
    let isElided = tokens[article - 1].letters.equals("d")
    let place = article - (isElided ? 2 : 1)
    guard let word = token(place) else { return false }
    if word.letters.equals("et") {
      return isElided
        && (max(0, place - 5)..<place).contains {
          tokens[$0].letters.equals("titulaire") && tokens[$0 + 1].letters.first == 0x64
        }
    }
    return word.letters.equals("titulaire")
  }

  /// « VAE commencée en 2024 et terminée », « concours réussi ».
  private func isOverBehind(_ mention: Mention) -> Bool {
    if let next = token(mention.last + 1), next.pause == .none,
      SuccessWords.table.contains(next.letters)
    {
      return true
    }
    return tokens[(mention.last + 1)...].prefix(5).prefix { $0.pause == .none }.enumerated()
      .contains { isOver($0.element, at: mention.last + 1 + $0.offset) }
  }

  private func isNotWanted(_ place: Int) -> Bool {
    let word = tokens[place].letters
    return word.equals("veux") || word.equals("souhaite") || word.equals("demande")
  }

  /// Whether the training was followed already: « j'ai déjà fait un bilan ».
  private func isDone(_ mention: Mention) -> Bool {
    var place = mention.first
    var pause = tokens[mention.first].pause
    var steps = 0
    while place > 0, pause == .none, steps < 6 {
      place -= 1
      steps += 1
      let token = tokens[place]
      pause = token.pause
      if token.letters.equals("demande") || token.letters.equals("dossier") { return false }
      if token.letters.equals("apres") || token.letters.equals("depuis") { return true }
      if isHavingDone(place) || SuccessWords.table.contains(token.letters) { return true }
      guard
        Articles.contains(token.letters) || token.marks.contains(.plain)
          || token.marks.contains(.having) || token.letters.equals("deja")
      else { return false }
    }
    return false
  }
}
