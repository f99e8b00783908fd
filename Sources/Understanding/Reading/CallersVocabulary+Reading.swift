import French

extension CallersVocabulary {
  /// What a sentence establishes: every answer stands on words of it, and what is ambiguous is not
  /// claimed.
  ///
  /// - Parameter text: Any bytes.
  package func understand(_ text: [UInt8]) -> Understood {
    let tokens = TokenScanner(text, lexicon).tokens
    let persons = Persons(tokens)
    var mentions = MentionFinder(self, tokens).mentions
    let reader = StandingReader(tokens, mentions)
    for place in mentions.indices {
      let earlier = Array(mentions[..<place])
      mentions[place].standing =
        isTraining(mentions[place])
        ? reader.standing(ofTraining: mentions[place])
        : reader.standing(ofPosition: mentions[place], after: earlier)
    }
    CaseChoice(self, tokens, persons).apply(to: &mentions)
    Corrections(self, tokens).apply(to: &mentions)
    setAsideReasons(of: &mentions, tokens)
    return FactSheet(self, tokens, mentions).understood
  }

  /// Sets aside what someone is on leave for: « en disponibilité pour créer mon entreprise ».
  private func setAsideReasons(of mentions: inout [Mention], _ tokens: [Token]) {
    for (leave, reason) in zip(mentions.indices, mentions.indices.dropFirst())
    where mentions[leave].standing == .asserted && isLeave(mentions[leave])
      && isTraining(mentions[reason]) && mentions[reason].first == mentions[leave].last + 2
    {
      let link = tokens[mentions[leave].last + 1]
      if link.pause == .none, link.letters.equals("pour") { mentions[reason].standing = .another }
    }
  }

  private func isLeave(_ mention: Mention) -> Bool {
    let ids = AnswerIds(self)
    return meanings[mention.meaning].answers.contains {
      ids.isAnswer($0, "disponibilite", to: "situation")
        || ids.isAnswer($0, "conge-sans-remuneration", to: "situation")
        || ids.isAnswer($0, "conge-parental", to: "situation")
    }
  }

  /// Whether a mention tells the training, and not who wants it.
  func isTraining(_ mention: Mention) -> Bool {
    let meaning = meanings[mention.meaning]
    switch meaning.kind {
    case .training, .forPost, .forProject, .forRetraining, .forOneself: return true
    case .nothing: return false
    case .answers:
      let ids = AnswerIds(self)
      return meaning.answers.contains { ids.isAnswer($0, to: "formation") }
    }
  }

  /// Whether a mention tells that someone is elected.
  func isElected(_ mention: Mention) -> Bool {
    let ids = AnswerIds(self)
    return meanings[mention.meaning].answers.contains { ids.isAnswer($0, "elu", to: "statut") }
  }

  /// Whether a mention tells a status or a position.
  func isPosition(_ mention: Mention) -> Bool {
    let ids = AnswerIds(self)
    return meanings[mention.meaning].kind == .answers
      && meanings[mention.meaning].answers.contains {
        ids.isAnswer($0, to: "statut") || ids.isAnswer($0, to: "situation")
      }
  }
}
