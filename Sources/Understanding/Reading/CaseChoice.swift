import French
import Search

/// Chooses whose case a sentence tells, and sets aside what is said of others.
struct CaseChoice {
  private let vocabulary: CallersVocabulary
  private let tokens: [Token]
  private let persons: Persons

  init(_ vocabulary: CallersVocabulary, _ tokens: [Token], _ persons: Persons) {
    self.vocabulary = vocabulary
    self.tokens = tokens
    self.persons = persons
  }

  func apply(to mentions: inout [Mention]) {
    let speakerHasPosition = hasPosition(of: .oneself, in: mentions)
    let agentHasPosition = hasPosition(of: .agent, in: mentions)
    let namesAgent = persons.ofWord.contains(.agent) || mentions.contains(where: isTradeOfAgent)
    // « je suis retraitée, j'appelle pour ma belle-fille, qui est en CDI ».
    let isCaseOfOther =
      persons.asksForOther && (agentHasPosition || hasPosition(of: .relative, in: mentions))
    let isAboutRelative =
      isCaseOfOther
      || !persons.speakerWants && !speakerHasPosition && !relativeTells && !comparesWithSpeaker
        && (wantsForRelative || hasStatus(of: .relative, in: mentions)
          || mentions.contains(where: isTrainingOfRelative))
    // « mon mari fait un bilan, moi une VAE ».
    let speakerHasTraining = mentions.contains {
      $0.standing == .asserted && vocabulary.isTraining($0) && persons.ofWord[$0.first] == .oneself
    }
    for place in mentions.indices where mentions[place].standing == .asserted {
      let isPosition = vocabulary.isPosition(mentions[place])
      switch persons.ofWord[mentions[place].first] {
      case .oneself:
        if isPosition,
          isCaseOfOther || agentHasPosition && isBeforeAgents(mentions[place])
            || namesAgent && vocabulary.isElected(mentions[place])
        {
          mentions[place].standing = .another
        }
      case .agent: break
      case .relative:
        if !isAboutRelative,
          isPosition || isFollowUp(mentions[place]) || isWantedByRelative(mentions[place])
            || speakerHasTraining && vocabulary.isTraining(mentions[place])
        {
          mentions[place].standing = .another
        }
      case .passer: if isPosition { mentions[place].standing = .another }
      }
    }
  }

  /// « mon adjoint administratif », « notre cantonnier »: a trade of whom the employer speaks.
  private func isTradeOfAgent(_ mention: Mention) -> Bool {
    guard mention.first > 0, tokens[mention.first].pause == .none,
      vocabulary.meanings[mention.meaning].kind == .nothing,
      // « ma formation de conduite de réunion » is none.
      !tokens[mention.first].letters.equals("formation")
    else { return false }
    let owner = tokens[mention.first - 1].letters
    return owner.equals("mon") || owner.equals("ma") || owner.equals("notre")
  }

  /// Whether someone close wants the training that is named: « ma sœur veut un bilan », but not « mon
  /// fils est malade, je voudrais un bilan ».
  private func isWantedByRelative(_ mention: Mention) -> Bool {
    var place = mention.first
    while place > 0, persons.ofWord[place - 1] == .relative {
      place -= 1
      let marks = tokens[place].marks
      if marks.contains(.otherWish) || marks.contains(.having) || marks.contains(.being) {
        return marks.contains(.otherWish) || place + 3 >= mention.first
      }
    }
    return false
  }

  /// Whether someone close wants something, or it is asked for them: « ma sœur peut-elle », « pour ma
  /// fille ».
  private var wantsForRelative: Bool {
    tokens.indices.contains { place in
      persons.ofWord[place] == .relative
        && (tokens[place].marks.contains(.otherWish) || tokens[place].letters.equals("elle")
          || tokens[place].letters.equals("il") || tokens[place].marks.contains(.wish)
          || tokens[place].marks.contains(.relative) && place > 1
            && tokens[place - 2].letters.equals("pour"))
    }
  }

  /// « mon épouse est détachée, qui signe pour son master ? ».
  private func isTrainingOfRelative(_ mention: Mention) -> Bool {
    guard mention.first > 0, vocabulary.isTraining(mention),
      persons.ofWord[mention.first] == .relative
    else { return false }
    let word = tokens[mention.first - 1].letters
    return word.equals("son") || word.equals("sa")
  }

  /// « ma collègue a un CET, moi je n'en ai pas ».
  private func isFollowUp(_ mention: Mention) -> Bool {
    vocabulary.meanings[mention.meaning].kind == .answers && !vocabulary.isTraining(mention)
  }

  /// Whether someone close only tells something: « mon beau-frère est militaire, il m'assure que »,
  /// « elle dit que », « ma mère est retraitée et m'a conseillé d'appeler ».
  private var relativeTells: Bool {
    !isAskedOfRelative
      && tokens.indices.contains { place in
        guard persons.ofWord[place] == .relative else { return false }
        // « on lui dit qu'elle n'y a pas droit »: to them.
        if tokens.has(SignalWords.saying, at: place + 1) {
          return !tokens[place].letters.equals("lui")
            && (tokens.has("que", at: place + 2) || tokens.has("qu", at: place + 2))
        }
        guard
          tokens.has("m", at: place + 1) || tokens.has("me", at: place + 1)
        else { return false }
        // « il m'en a parlé ».
        let verb = place + (tokens.has("en", at: place + 2) ? 3 : 2)
        return tokens.has(SignalWords.saying, at: verb)
          || tokens.has("a", at: verb) && tokens.has(SignalWords.advising, at: verb + 1)
      }
  }

  /// « a-t-elle droit à », « que faire pour elle ».
  private var isAskedOfRelative: Bool {
    tokens.indices.contains { place in
      SignalWords.heOrShe.contains(tokens[place].letters)
        && (tokens.has("t", at: place - 1) || tokens.has("pour", at: place - 1))
    }
  }

  /// « son CPF est en euros, pourquoi pas le mien ? ».
  private var comparesWithSpeaker: Bool {
    tokens.indices.contains { place in
      (tokens[place].letters.equals("mien") || tokens[place].letters.equals("mienne"))
        && tokens.has("pas", in: place - 2..<place) && tokens.has("pourquoi", in: place - 3..<place)
    }
  }

  /// Whether somebody's status is told, and not only what befalls them: « mon fils est en arrêt ».
  private func hasStatus(of person: Persons.Person, in mentions: [Mention]) -> Bool {
    mentions.contains {
      $0.standing == .asserted && vocabulary.isStatus($0) && persons.ofWord[$0.first] == person
        && !isAside($0)
    }
  }

  /// « mon beau-frère, qui est titulaire, … »: told by the way.
  private func isAside(_ mention: Mention) -> Bool {
    var place = mention.first
    while place > 0, mention.first - place < 4 {
      if tokens[place].letters.equals("qui") { return tokens[place].pause == .comma }
      place -= 1
    }
    return false
  }

  private func hasPosition(of person: Persons.Person, in mentions: [Mention]) -> Bool {
    mentions.contains {
      $0.standing == .asserted && vocabulary.isPosition($0) && persons.ofWord[$0.first] == person
    }
  }

  /// Whether « je suis » tells who speaks, where the case is that of an agent: « je suis maire ».
  private func isBeforeAgents(_ mention: Mention) -> Bool {
    var place = mention.first
    while place > 0, mention.first - place < 4 {
      if tokens[place].letters.elementsEqual([0x73, 0x75, 0x69, 0x73]) { return true }
      place -= 1
    }
    return tokens[place].letters.elementsEqual([0x73, 0x75, 0x69, 0x73])
  }
}
