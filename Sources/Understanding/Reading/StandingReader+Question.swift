import French
import Search

/// What is asked about, owed, refuted or hesitated between.
extension StandingReader {
  /// « faut-il une délibération ? », « peut-on me refuser deux ans de suite ? »: what must or may be
  /// was not received.
  func isOwed(_ mention: Mention) -> Bool {
    // « un refus doit être motivé ».
    if isToBe(behind: mention) { return true }
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
      if SignalWords.owed.contains(word.letters) { return true }
    }
    return false
  }

  /// « un refus doit être motivé », but not « un avis favorable, dois-je prévenir », « deux refus
  /// peut-être trois ».
  func isToBe(behind mention: Mention) -> Bool {
    guard let verb = token(mention.last + 1), verb.pause == .none,
      SignalWords.owed.contains(verb.letters), let next = token(mention.last + 2)
    else { return false }
    return !next.letters.equals("je") && !next.letters.equals("on") && !next.letters.equals("il")
      && !(verb.letters.equals("peut") && next.letters.equals("etre"))
  }

  /// « un avis favorable pour prolonger mon CLD », « défavorable à ma reprise »: of the leave, not of a
  /// training.
  func isOfLeave(_ mention: Mention) -> Bool {
    let behind = tokens[(mention.last + 1)...].prefix(4).prefix { $0.pause == .none }
    return behind.indices.contains { place in
      let word = tokens[place].letters
      if word.equals("reprise") {
        // « pour une reprise d'études ».
        return token(place + 1)?.letters.equals("d") != true
      }
      return word.equals("prolonger") || word.equals("prolongation") || word.equals("reintegration")
    }
  }

  /// « faut-il un avis médical, une délibération, une convention ? ».
  func isListOfWhatIsNeeded(_ mention: Mention) -> Bool {
    var place = mention.first
    while place > 0, tokens[place].pause < .stop {
      // « faut-il autre chose, sachant que j'ai un avis ? ».
      if tokens[place].letters.equals("sachant") { return false }
      place -= 1
    }
    return asksWhatIsNeeded(place)
  }

  /// « faut-il ».
  private func asksWhatIsNeeded(_ place: Int) -> Bool {
    tokens[place].letters.equals("faut") && token(place + 1)?.letters.equals("il") == true
  }

  /// « j'ai 35 heures, faut-il que je paie le reste ? ».
  func isAskedWhetherNeeded(_ mention: Mention) -> Bool {
    asksWhatIsNeeded(tokens.clauseBegin(of: mention.first))
  }

  /// Whether a question ends a few words behind a mention, and the mention is no premise of it:
  /// « sachant que ses 150 heures suffisent ».
  func isAsked(_ mention: Mention) -> Bool {
    guard let end = questionEnds.first(where: { $0 > mention.last }), end - mention.last < 8,
      tokens[(mention.last + 1)..<end].allSatisfy({
        $0.pause == .none && !SignalWords.interrogative.contains($0.letters)
      })
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

  /// « cotisation OPCO, je n'en sais rien », « une délibération, aucune idée ».
  func isUnknown(_ mention: Mention) -> Bool {
    guard let first = token(mention.last + 1), first.pause < .stop else { return false }
    if first.letters.equals("aucune") {
      return token(mention.last + 2)?.letters.equals("idee") == true
        && tokens.ends(behind: mention.last + 2)
    }
    guard first.letters.equals("je") || first.letters.equals("j") else { return false }
    return tokens.places(behind: mention.last + 1, count: 4).contains { place in
      if tokens[place].letters.equals("ignore") { return tokens.ends(behind: place) }
      return tokens[place].letters.equals("sais") && tokens.ends(behind: place + 1)
        && (tokens.has("pas", at: place + 1) || tokens.has("rien", at: place + 1))
    }
  }

  /// « je me suis fait refuser ».
  func isSuffered(_ place: Int) -> Bool {
    tokens[max(0, place - 2)..<place].contains {
      $0.letters.equals("fait") || $0.letters.equals("vu") || $0.letters.equals("vue")
    }
  }

  /// « j'hésite entre une disponibilité et un détachement », « le choix entre démission et
  /// disponibilité ».
  func isHesitated(_ mention: Mention) -> Bool {
    var place = mention.first
    while place > 0, mention.first - place < Self.reach, tokens[place].pause == .none {
      place -= 1
      // The nearest « entre » decides.
      if tokens[place].letters.equals("entre") { return tokens.hesitates(at: place) }
    }
    return false
  }

  /// « retraité ? pas du tout », « permanent syndical ? Non », « il cotise ? Aucune idée ».
  func isRefuted(_ mention: Mention) -> Bool {
    if isSaidToBeFalse(mention) || isNotMine(mention) || isCouncil(mention) { return true }
    guard questionEnds.contains(mention.last + 1), let answer = token(mention.last + 1) else {
      return false
    }
    let next = token(mention.last + 2)
    return answer.letters.equals("non")
      || answer.letters.equals("pas")
        && (next == nil || next?.pause != Pause.none || next?.letters.equals("du") == true
          || next?.letters.equals("encore") == true)
      || answer.letters.equals("aucune") && token(mention.last + 2)?.letters.equals("idee") == true
  }

  /// « conseil municipal : délibération prise en mars »: of nobody.
  private func isCouncil(_ mention: Mention) -> Bool {
    mention.words.count == 2 && tokens[mention.first].letters.equals("conseil")
      && SignalWords.councils.contains(tokens[mention.last].letters)
  }

  /// « ce n'est pas moi qui suis en maladie ».
  private func isNotMine(_ mention: Mention) -> Bool {
    var place = mention.first
    while place > 1, tokens[place].pause == .none {
      place -= 1
      if tokens[place].letters.equals("qui"), tokens[place - 1].letters.equals("moi") {
        return tokens.has("pas", at: place - 2)
      }
    }
    return false
  }

  /// « ils soutiennent qu'il est vacataire, c'est faux », but not « titulaire, c'est faux de dire ».
  private func isSaidToBeFalse(_ mention: Mention) -> Bool {
    let end = tokens.places(behind: mention.last, count: 4).upperBound
    guard mention.first > 0, tokens[mention.first].pause == .none, end + 2 < tokens.count,
      tokens[end].pause == .comma, tokens[end].letters.equals("c"),
      tokens[end + 1].letters.equals("est"), tokens[end + 2].letters.equals("faux")
    else { return false }
    return !tokens.has("suis", in: mention.first - 3..<mention.first)
  }

  /// « pourquoi pas », « pas mal de ».
  func isRhetorical(_ place: Int) -> Bool {
    guard tokens[place].letters.equals("pas") || tokens[place].letters.equals("ni") else {
      return false
    }
    return token(place - 1)?.letters.equals("pourquoi") == true
      || token(place + 1)?.letters.equals("mal") == true
      || token(place - 1)?.letters.equals("sais") == true
  }

  /// « savoir si », « vous dire si ».
  func isAsking(_ place: Int) -> Bool {
    tokens.has(.asking, in: place - 3..<place)
      && token(place - 1)?.letters.equals("pas") != true
  }
}
