import French
import Search

/// Of whom each word of a sentence speaks.
struct Persons {
  enum Person: Equatable {
    /// The person who speaks, or the one whom notes are about.
    case oneself
    /// Someone close to them.
    case relative
    /// An agent whom the employer speaks of.
    case agent
    /// Someone who only passes by: the one who is replaced, a superior.
    case passer
  }

  /// Of whom each word speaks.
  private(set) var ofWord: [Person] = []
  /// Whether the person who speaks wants something for themselves.
  private(set) var speakerWants = false
  /// Whether they say for whom they ask: « c'est pour ma fille », « ma question porte sur un agent ».
  private(set) var asksForOther = false
  private let tokens: [Token]

  init(_ scanner: TokenScanner) {
    tokens = scanner.tokens
    // Whom notes are about: « c'est ma mère. Agente de la cuisine, titulaire ».
    var subject = Person.oneself
    var current = Person.oneself
    var last: Person?
    for place in tokens.indices {
      let token = tokens[place]
      if token.pause == .stop {
        if current != .oneself, current != .passer { last = current }
        current = subject
      } else if let aside = scanner.asides.first(where: { $0.end == place }), aside.first > 0 {
        // « congé de présence parentale (ma fille malade), CDI »: of whom was spoken before.
        current = ofWord[aside.first - 1]
      }
      if token.marks.contains(.speaker), !isReporting(place), !isOwner(place, of: current),
        !isSomeoneElse(place)
      {
        current = .oneself
        if wantsForOneself(place) { speakerWants = true }
      } else if isDoneToSpeaker(place) {
        current = .oneself
      } else if isForMyPart(place) {
        current = .oneself
        speakerWants = true
      } else if let next = person(named: place, within: current) {
        current = next
        if next == .relative || next == .agent, isAskedFor(place) { asksForOther = true }
        if next == .relative, isPresented(place) {
          subject = next
          asksForOther = true
        }
      } else if token.marks.contains(.relative), isUrging(place) {
        // « mon mari m'a convaincue d'appeler, il est titulaire ».
        last = .relative
      } else if SignalWords.heOrShe.contains(token.letters), let last, current == .oneself {
        current = last
      } else if current == .passer, token.marks.contains(.link) || token.pause > .none {
        current = .oneself
      }
      ofWord.append(current)
    }
    if tokens.indices.contains(where: isNotForMe) { speakerWants = false }
  }

  /// « c'est ma mère. », at the beginning.
  private func isPresented(_ place: Int) -> Bool {
    place == 3 && tokens[0].letters.equals("c") && tokens[1].letters.equals("est")
      && tokens.ends(behind: place)
  }

  /// « c'est pas pour moi ».
  private func isNotForMe(_ place: Int) -> Bool {
    place > 1 && tokens[place].letters.equals("moi") && tokens[place - 1].letters.equals("pour")
      && tokens[place - 2].letters.equals("pas")
  }

  /// « c'est pour ma fille », « je vous appelle pour une collègue », « ma question porte sur une
  /// fonctionnaire ».
  private func isAskedFor(_ place: Int) -> Bool {
    guard
      let link = tokens[max(0, place - 3)..<place].lastIndex(where: {
        $0.letters.equals("pour") || $0.letters.equals("sur") || $0.letters.equals("concerne")
          || $0.letters.equals("sujet")
      })
    else { return false }
    // « pour info ma femme ».
    guard place - link < 4, !tokens[link + 1].letters.starts(with: [UInt8]("info" as StaticString))
    else { return false }
    if tokens[link].pause == .stop
      || tokens[max(0, link - 4)..<link].contains(where: {
        SignalWords.askingFor.contains($0.letters)
      })
    {
      return true
    }
    // « c'est pour ma fille », but not « c'est compliqué pour mes collègues ».
    return link > 1 && tokens[link - 1].letters.equals("est")
      && (tokens[link - 2].letters.equals("c") || tokens[link - 2].letters.equals("ce"))
  }

  /// « …, on m'a refusé le mien ».
  private func isDoneToSpeaker(_ place: Int) -> Bool {
    guard tokens[place].letters.equals("on"), place + 1 < tokens.count,
      tokens[place].pause > .none || place > 0 && tokens[place - 1].marks.contains(.link)
    else { return false }
    return tokens[place + 1].letters.equals("m") || tokens[place + 1].letters.equals("me")
  }

  /// « pour ma part ».
  private func isForMyPart(_ place: Int) -> Bool {
    place > 1 && tokens[place].letters.equals("part") && tokens[place - 1].letters.equals("ma")
      && tokens[place - 2].letters.equals("pour")
  }

  /// « ce n'est pas moi, c'est ma collègue », but not « il l'a eu, et pas moi ».
  private func isSomeoneElse(_ place: Int) -> Bool {
    place > 0 && tokens[place].letters.equals("moi") && tokens[place].pause == .none
      && tokens[place - 1].letters.equals("pas")
      && !(place > 1 && tokens[place - 2].letters.equals("et"))
  }

  /// « une tante à moi ».
  private func isOwner(_ place: Int, of current: Person) -> Bool {
    current == .relative && place > 1 && tokens[place].letters.equals("moi")
      && tokens[place - 1].letters.equals("a") && tokens[place - 2].marks.contains(.relative)
  }

  /// Whether « je » only tells of what was said or is looked for: « je voudrais savoir si ma femme ».
  private func isReporting(_ place: Int) -> Bool {
    guard !tokens[place].letters.equals("moi"), !demandsSomething(place) else { return false }
    return tokens[(place + 1)...].prefix(5).prefix { $0.pause < .stop }
      .contains {
        $0.marks.contains(.asking) && !$0.letters.equals("demander")
          || $0.letters.equals("appelle") || $0.letters.equals("ecris")
      }
      || asksSomething(after: place)
  }

  /// « je demande une VAE », but not « je demande si ».
  private func demandsSomething(_ place: Int) -> Bool {
    place + 2 < tokens.count && tokens[place + 1].letters.equals("demande")
      && Articles.contains(tokens[place + 2].letters) && !tokens[place + 2].letters.equals("de")
  }

  /// « je voudrais vous demander si », but not « je vais demander une disponibilité ».
  private func asksSomething(after place: Int) -> Bool {
    let rest = tokens[(place + 1)...].prefix(5).prefix { $0.pause < .stop }
    guard let verb = rest.firstIndex(where: { $0.letters.equals("demander") }) else { return false }
    return verb + 1 >= tokens.count || !Articles.contains(tokens[verb + 1].letters)
  }

  private func wantsForOneself(_ place: Int) -> Bool {
    if tokens[place].letters.equals("moi") { return true }
    if place > 0, tokens[place].letters.equals("je"),
      tokens[place - 1].letters.equals("puis") || tokens[place - 1].letters.equals("dois")
    {
      return !concernsOthers(after: place)
    }
    let verbs = tokens[(place + 1)...].prefix(4).prefix { $0.pause < .comma }
    return verbs.contains { $0.marks.contains(.wish) } && !concernsOthers(after: place)
  }

  /// Whether what follows is what an employer does, or what is done for someone else.
  private func concernsOthers(after place: Int) -> Bool {
    tokens[(place + 1)...].prefix(9).prefix { $0.pause < .stop }
      .contains { EmployerVerbs.contains($0.letters) }
      || isForSomeone(after: place)
  }

  /// « je cherche pour un collègue », « pour ma fille ».
  private func isForSomeone(after place: Int) -> Bool {
    tokens.indices.dropFirst(place + 1).prefix(6).contains { next in
      tokens[next].letters.equals("pour")
        && tokens.has(.relative, in: next + 1..<next + 3)
    }
  }

  /// The person that a word names, where it does.
  private func person(named place: Int, within current: Person) -> Person? {
    let token = tokens[place]
    let before = place > 0 && token.pause == .none ? tokens[place - 1] : nil
    if token.marks.contains(.replacing) { return .passer }
    // « l'adjointe qui suivait ces dossiers est partie ».
    if token.letters.equals("qui"), current == .oneself,
      tokens.has(SignalWords.handled, at: place + 1),
      tokens.has("dossier", in: place + 2..<place + 5)
        || tokens.has("dossiers", in: place + 2..<place + 5)
    {
      return .passer
    }
    // « collègue en congé, moi je la remplace ».
    if token.marks.contains(.peer), token.pause == .stop, current != .passer { return .relative }
    guard let before, current != .passer else { return nil }
    if isFormerPartner(place, after: before) { return .relative }
    if token.marks.contains(.relative) {
      if place > 1,
        isCaredFor(by: tokens[place - 2].letters) || isHelped(place)
          || isReasonOfLeave(place) || isIll(place) || isLeft(place)
      {
        return nil
      }
      if isUrging(place) { return nil }
      // « un ami vacataire m'a donné votre numéro ».
      let behind = tokens.places(behind: place, count: 6)
      if tokens.has("numero", in: behind), tokens.has("m", in: behind) { return .passer }
      let before =
        SignalWords.kin.contains(before.letters) && place > 1 ? tokens[place - 2] : before
      return before.marks.contains(.pointing) || before.letters.equals("ma")
        || before.letters.equals("mes") || before.letters.equals("son")
        || before.letters.equals("sa")
        ? .relative : nil
    }
    if token.marks.contains(.staff), before.marks.contains(.pointing) || isOneOfMine(place) {
      if isTelling(place) { return .passer }
      return isAboutSpeaker(place) ? nil : .agent
    }
    if token.marks.contains(.superior), place + 1 < tokens.count {
      let next = tokens[place + 1]
      let isSubject = next.marks.contains(.being) || next.letters.equals("en")
      guard isSubject, !next.letters.equals("suis") else { return nil }
      // « notre DGS est détaché », as the employer has it.
      return before.letters.equals("notre") && !tellsSpeaker ? .agent : .passer
    }
    return nil
  }

  /// Whether somebody speaks of themselves: « je », « mon chef ».
  private var tellsSpeaker: Bool {
    tokens.has(.speaker, in: tokens.indices) || tokens.has("mon", in: tokens.indices)
      || tokens.has("ma", in: tokens.indices)
  }

  /// « mon ex est titulaire ».
  private func isFormerPartner(_ place: Int, after before: Token) -> Bool {
    guard tokens[place].letters.equals("ex"), place + 1 < tokens.count else { return false }
    let next = tokens[place + 1]
    return (before.letters.equals("mon") || before.letters.equals("son"))
      && next.pause == .none && !next.marks.contains(.relative)
      && (next.marks.contains(.being) || next.marks.contains(.having))
  }

  /// « pour élever mon fils », « suivre ma femme »: of the speaker still.
  private func isCaredFor(by verb: [UInt8]) -> Bool {
    verb.equals("elever") || verb.equals("suivre") || verb.equals("garder")
      || verb.equals("accompagner") || verb.equals("accompagne") || verb.equals("rejoindre")
      || verb.equals("soigner")
  }

  /// « en congé de proche aidant pour mon père »: of the speaker still.
  private func isReasonOfLeave(_ place: Int) -> Bool {
    guard place > 1,
      tokens[place - 2].letters.equals("pour") || tokens[place - 2].letters.equals("avec")
    else { return false }
    return tokens[max(0, place - 7)..<place].contains {
      $0.letters.equals("conge") || $0.letters.equals("aidant") || $0.letters.equals("aidante")
        || $0.letters.equals("familiale")
    }
  }

  /// « en congé de solidarité familiale, ma mère est mourante », « (ma fille malade) »: why the speaker
  /// is on leave.
  private func isIll(_ place: Int) -> Bool {
    tokens.has(SignalWords.ill, in: tokens.places(behind: place, count: 3))
      && tokens.has(SignalWords.familyLeave, in: 0..<place)
  }

  /// « j'ai quitté mon mari, titulaire toujours », but not « mon mari qui est en CDI ».
  private func isLeft(_ place: Int) -> Bool {
    guard tokens[place - 2].letters.equals("quitte") || tokens[place - 2].letters.equals("perdu")
    else { return false }
    guard place + 1 < tokens.count else { return true }
    let next = tokens[place + 1]
    return next.pause > .none && !SignalWords.heOrShe.contains(next.letters)
      || next.letters.equals("pas")
  }

  /// « mon mari me pousse à passer un CAP », « ma sœur m'a conseillé une VAE »: of the speaker still.
  private func isUrging(_ place: Int) -> Bool {
    guard place + 2 < tokens.count,
      tokens[place + 1].letters.equals("me") || tokens[place + 1].letters.equals("m")
    else { return false }
    return tokens.has(SignalWords.urging, in: place + 2..<place + 4)
  }

  /// « une stagiaire m'a parlé du CPF ».
  private func isTelling(_ place: Int) -> Bool {
    let next = tokens[(place + 1)...].prefix(3).prefix { $0.pause == .none }.map { $0.letters }
    guard next.count == 3, next[0].equals("m"), next[1].equals("a") else { return false }
    return SignalWords.advising.contains(next[2])
  }

  /// « proche aidante de ma mère », « je m'occupe de ma mère ».
  private func isHelped(_ place: Int) -> Bool {
    guard place > 2, tokens[place - 2].letters.equals("de") else { return false }
    let helper = tokens[place - 3].letters
    return helper.equals("aidant") || helper.equals("aidante") || helper.equals("occupe")
      || helper.equals("occuper") || helper.equals("aupres")
  }

  /// Whether « un agent » is the person who speaks: « je suis un agent ».
  private func isAboutSpeaker(_ place: Int) -> Bool {
    var first = place
    while first > max(0, place - 4), tokens[first].pause < .stop { first -= 1 }
    return tokens[first..<place].contains {
      $0.letters.equals("suis") || $0.letters.equals("tant") || $0.letters.equals("comme")
        || $0.letters.equals("etais")
    }
  }

  /// « une de mes agentes », « un de nos agents ».
  private func isOneOfMine(_ place: Int) -> Bool {
    let before = tokens[place - 1].letters
    return before.equals("mes") || before.equals("nos") || before.equals("ma")
  }
}

/// What an employer does, and what is done for someone else.
private enum EmployerVerbs {
  static func contains(_ word: [UInt8]) -> Bool {
    for verb in list where word == verb { return true }
    return false
  }

  private static let list: [[UInt8]] = [
    [UInt8]("refuser" as StaticString), [UInt8]("accorder" as StaticString),
    [UInt8]("imposer" as StaticString), [UInt8]("obliger" as StaticString),
    [UInt8]("lui" as StaticString), [UInt8]("autoriser" as StaticString),
    [UInt8]("payer" as StaticString), [UInt8]("financer" as StaticString),
    [UInt8]("repondre" as StaticString), [UInt8]("donner" as StaticString),
    [UInt8]("accepter" as StaticString), [UInt8]("savoir" as StaticString),
    [UInt8]("renseigner" as StaticString), [UInt8]("leur" as StaticString),
  ]
}
