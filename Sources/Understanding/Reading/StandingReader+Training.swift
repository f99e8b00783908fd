import French
import Search

/// Which training is the one at stake.
extension StandingReader {
  /// « pas de bilan », « plutôt qu'un bilan », « au lieu d'un bilan ».
  func isDeniedTraining(_ mention: Mention) -> Bool {
    var place = mention.first
    var pause = tokens[mention.first].pause
    while place > 0, mention.first - place < 4, pause == .none {
      place -= 1
      let token = tokens[place]
      pause = token.pause
      if token.letters.equals("pas") {
        let previous = self.token(place - 1)
        // « mes heures ne couvrent pas la licence » denies the hours.
        if let verb = previous?.letters, verb.equals("couvrent") || verb.equals("couvre") {
          return false
        }
        if previous?.letters.equals("pourquoi") == true { return false }
        return previous?.marks.contains(.wish) != true || isNotWanted(place - 1)
      }
      if token.letters.equals("lieu") || token.letters.equals("ni") || token.letters.equals("marre")
      {
        return true
      }
      if token.letters.equals("qu") || token.letters.equals("que"), isRather(before: place) {
        return true
      }
      // « mes heures ne suffisent pas pour le BTS » denies the hours.
      if token.letters.equals("pour"), !isDeniedItself(before: place) { return false }
      guard
        Articles.contains(token.letters) || token.letters.equals("pour")
          || token.letters.equals("dans") || token.letters.equals("but")
          || token.letters.equals("autre")
      else { return false }
    }
    return false
  }

  /// « pas besoin qu'on m'achète un ordinateur ».
  func isNeedless(_ mention: Mention) -> Bool {
    var place = mention.first
    while place > 1, mention.first - place < 7, tokens[place].pause == .none {
      place -= 1
      let marks = tokens[place].marks
      if marks.contains(.link) || marks.contains(.wish) { return false }
      if tokens[place].letters.equals("besoin"), tokens[place - 1].letters.equals("pas") {
        return true
      }
    }
    return false
  }

  /// « plutôt qu'un bilan », « plutôt une VAE qu'un bilan ».
  func isRather(before place: Int) -> Bool {
    tokens.has("plutot", in: place - 5..<place)
  }

  /// « ce n'est pas pour un bilan », « pas pour un bilan ».
  func isDeniedItself(before place: Int) -> Bool {
    guard let pas = token(place - 1), pas.letters.equals("pas") else { return true }
    guard pas.pause == .none, let verb = token(place - 2) else { return true }
    return verb.marks.contains(.being) || verb.marks.contains(.plain) || verb.marks.contains(.link)
  }

  /// « elle a un bac pro », « titulaire d'un BTS », but not « j'ai un CAP à passer ».
  func isHad(_ mention: Mention) -> Bool {
    guard mention.first > 1, tokens[mention.first].pause == .none,
      Articles.contains(tokens[mention.first - 1].letters),
      tokens[mention.first - 1].pause == .none,
      isVerbOfHaving(mention.first - 2) || isHolder(before: mention.first - 1)
    else { return false }
    guard let next = token(mention.last + 1), next.pause == .none else { return true }
    return !next.letters.equals("a") && !next.letters.equals("en")
  }

  /// « elle a », but not « je pense à »: the accent tells them apart where it was typed.
  func isVerbOfHaving(_ place: Int) -> Bool {
    guard tokens[place].marks.contains(.having) else { return false }
    guard tokens[place].letters.equals("a") else { return true }
    return tokens[place].range.count == 1
      && token(place - 1).map { !$0.marks.contains(.wish) && !$0.marks.contains(.past) } ?? true
  }

  /// « titulaire du », « titulaire d'un », « titulaire du permis B et d'un ».
  func isHolder(before article: Int) -> Bool {
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
  func isOverBehind(_ mention: Mention) -> Bool {
    if let next = token(mention.last + 1), next.pause == .none,
      SignalWords.success.contains(next.letters)
    {
      return true
    }
    // « je voulais un bilan l'an dernier, plus maintenant ».
    let end = tokens.places(behind: mention.last, count: 4).upperBound
    if tokens.has("plus", at: end), tokens.has("maintenant", at: end + 1),
      tokens.ends(behind: end + 1)
    {
      return true
    }
    return tokens[(mention.last + 1)...].prefix(5).prefix { $0.pause == .none }.enumerated()
      .contains { isOver($0.element, at: mention.last + 1 + $0.offset) }
  }

  /// « j'ai utilisé mon CPF pour le permis », « ma cousine a eu droit à une VAE », but not « …, il
  /// manque 40 heures », « …, pourquoi pas moi ? ».
  func isPaidFor(_ mention: Mention) -> Bool {
    let first = max(tokens.clauseBegin(of: mention.first), mention.first - 7)
    let isPaid = (first..<mention.first).contains { place in
      let behind = place + 1..<mention.first
      let isSpent =
        SignalWords.spent.contains(tokens[place].letters) && tokens.has("pour", in: behind)
        && (tokens.has("cpf", in: behind) || tokens.has("compte", in: behind))
      let wasAllowed =
        tokens[place].letters.equals("eu") && tokens.has("droit", at: place + 1)
        && behind.count < 4
      return (isSpent || wasAllowed) && tokens.has(.having, in: place - 2..<place)
        && !tokens.has(.denial, in: place - 3..<place)
    }
    return isPaid
      && !tokens.has(
        SignalWords.goingOn, in: tokens.places(behind: mention.last, count: 20, upTo: .stop))
  }

  func isNotWanted(_ place: Int) -> Bool {
    let word = tokens[place].letters
    // « mon employeur ne veut pas de ma VAE » refuses it.
    if word.equals("veut") || word.equals("voudrait") {
      return tokens[max(0, place - 2)..<place].contains {
        $0.letters.equals("il") || $0.letters.equals("elle") || $0.letters.equals("qui")
      }
    }
    return word.equals("veux") || word.equals("souhaite") || word.equals("demande")
      || word.equals("voudrais")
  }

  /// Whether the training was followed already: « j'ai déjà fait un bilan ».
  func isDone(_ mention: Mention) -> Bool {
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
      if isHavingDone(place) || SignalWords.success.contains(token.letters) { return true }
      // « elle vient d'obtenir son bilan ».
      if token.letters.equals("obtenir"), isJustDone(place) { return true }
      guard
        Articles.contains(token.letters) || token.marks.contains(.plain)
          || token.marks.contains(.having) || token.letters.equals("deja")
      else { return false }
    }
    return false
  }
}
