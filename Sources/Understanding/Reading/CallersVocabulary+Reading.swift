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
    return FactSheet(self, tokens, mentions).understood
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

  /// Whether a mention tells a status or a position.
  func isPosition(_ mention: Mention) -> Bool {
    let ids = AnswerIds(self)
    return meanings[mention.meaning].kind == .answers
      && meanings[mention.meaning].answers.contains {
        ids.isAnswer($0, to: "statut") || ids.isAnswer($0, to: "situation")
      }
  }
}
