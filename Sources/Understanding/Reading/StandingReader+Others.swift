import French
import Search

/// What is said of others, or by them.
extension StandingReader {
  /// « comme les titulaires », « la même que pour les titulaires »: others.
  func isCompared(_ mention: Mention) -> Bool {
    let before = max(tokens.clauseBegin(of: mention.first), mention.first - 6)..<mention.first
    // « comme ceux qui sont en congé parental », « comme les infirmières titulaires ».
    if tokens.has("comme", in: before), tokens.has("ceux", in: before) { return true }
    if tokens[mention.first].pause == .none,
      tokens.has("comme", at: mention.first - 3),
      tokens.has("les", at: mention.first - 2)
    {
      return true
    }
    guard tokens[mention.first].pause == .none,
      token(mention.first - 1)?.letters.equals("les") == true
    else { return false }
    let place = mention.first - (token(mention.first - 2)?.letters.equals("pour") == true ? 3 : 2)
    guard let word = token(place)?.letters else { return false }
    // « le bilan c'est pour les CDI ».
    if word.equals("est"), place == mention.first - 3 { return true }
    // « que » alone asks: « est-ce que les stagiaires ont droit à un bilan ? ».
    return word.equals("comme")
      || word.equals("que")
        && tokens[max(0, place - 4)..<place].contains { Self.isComparing($0.letters) }
  }

  /// « un gendarme m'a parlé du CPF », « la titulaire qui me remplace ».
  func isWhoTells(_ mention: Mention) -> Bool {
    // « un ami vacataire m'a donné ».
    let isOfSomeone = token(mention.first - 1)?.marks.contains(.relative) == true
    guard let article = token(mention.first - (isOfSomeone ? 2 : 1))?.letters,
      tokens[mention.first].pause == .none,
      token(mention.first - 2)?.letters.equals("suis") != true,
      article.equals("un") || article.equals("une") || article.equals("le")
        || article.equals("la") || article.equals("l")
    else { return false }
    let behind = tokens[(mention.last + 1)...].prefix(6).prefix {
      $0.pause == .none && !$0.marks.contains(.link)
    }
    // « le CDI que m'a donné la mairie ».
    guard behind.first?.letters.equals("que") != true,
      let me = behind.firstIndex(where: { $0.letters.equals("m") || $0.letters.equals("me") })
    else { return false }
    return behind[me...].prefix(3).contains { SignalWords.telling.contains($0.letters) }
  }

  /// « un employeur peut-il refuser ? », but not « titulaire en poste, un employeur, VAE ».
  func isSomeEmployer(_ mention: Mention) -> Bool {
    // « est-ce qu'un employeur peut ».
    let isOne =
      mention.words.count == 2 && tokens[mention.first].letters.equals("un")
      || mention.words.count == 3 && tokens[mention.first].letters.equals("qu")
        && tokens[mention.first + 1].letters.equals("un")
        && token(mention.first - 1)?.letters.equals("ce") == true
    guard isOne, tokens[mention.last].letters.equals("employeur") else { return false }
    if let next = token(mention.last + 1) {
      // « un employeur, ça peut refuser ? ».
      let isItself = next.letters.equals("ca") || next.letters.equals("il")
      if next.pause == .none || isItself { return true }
    }
    guard tokens[mention.first].pause == .none, let before = token(mention.first - 1)?.letters
    else {
      return false
    }
    return !before.equals("poste") && !before.equals("activite") && !before.equals("ai")
      && !before.equals("avec") && !before.equals("chez")
  }

  static func isComparing(_ word: [UInt8]) -> Bool {
    word.equals("meme") || word.equals("memes") || word.equals("autant") || word.equals("aussi")
      || word.equals("plus") || word.equals("moins") || word.equals("pareil")
  }

  /// « on me dit titulaire », « on me parle de détachement », « il se disait titulaire ».
  func isHearsay(_ place: Int, before mention: Mention) -> Bool {
    // « on m'appelle vacataire mais j'ai un CDD ».
    if tokens[place].letters.equals("disait")
      || tokens[place].letters.equals("appelle") && token(place - 1)?.letters.equals("m") == true
    {
      return place + 1 == mention.first
    }
    let isToMe =
      token(place - 1)?.letters.equals("me") == true
      || token(place - 2)?.letters.equals("m") == true
    return isToMe
      && (tokens[place].letters.equals("dit") && isJustBefore(mention, place)
        || tokens[place].letters.equals("parle") && mention.first - place < 4)
  }

  /// « je crois pas qu'on cotise à un OPCO ».
  func isDisbelieved(_ mention: Mention) -> Bool {
    let before = max(2, mention.first - 4)..<max(2, mention.first)
    return before.contains { place in
      let link = tokens[place].letters
      guard link.equals("que") || link.equals("qu"), tokens[place - 1].letters.equals("pas") else {
        return false
      }
      let verb = tokens[place - 2].letters
      return verb.equals("crois") || verb.equals("pense") || verb.equals("croit")
        || verb.equals("pensons")
    }
  }

  /// « la PPR, je l'ai refusée », but not « je suis en CDD, je l'ai refusé ce poste ».
  func isTurnedDown(_ mention: Mention) -> Bool {
    let place = mention.last + 1
    guard let verb = token(place + 3), tokens[place].letters.equals("je"),
      tokens[place].pause < .stop, tokens[place + 1].letters.equals("l"),
      tokens[place + 2].letters.equals("ai"), SignalWords.turnedDown.contains(verb.letters)
    else { return false }
    return tokens.ends(behind: place + 3)
      && !tokens.has("suis", in: mention.first - 4..<mention.first)
  }
}
