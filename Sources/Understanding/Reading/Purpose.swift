/// What a training is for, where the words of a sentence say it.
struct Purpose {
  /// The words; nil where none say it, or they say several things.
  let mention: Mention?
  /// What they say.
  let kind: Meaning.Kind?
  /// The words that say that it serves to change trades; nil where none do.
  let retraining: Mention?
  /// What a training is that serves private life alone.
  private let leisure: SpokenAnswer?

  init(
    _ vocabulary: CallersVocabulary, _ ids: AnswerIds, _ tokens: [Token], _ mentions: [Mention]
  ) {
    let said = mentions.filter {
      switch vocabulary.meanings[$0.meaning].kind {
      case .forPost, .forProject, .forRetraining, .forOneself: true
      case .answers, .nothing, .training: false
      }
    }
    let kinds = said.map { vocabulary.meanings[$0.meaning].kind }
    // To change trades is a project.
    let broad = kinds.map { $0 == .forRetraining ? .forProject : $0 }
    let isOne = broad.allSatisfy { $0 == broad.first }
    mention = isOne ? said.first : nil
    kind = isOne ? broad.first : nil
    // « c'est pour moi » alone tells who asks.
    let isForWhoAsks = said.allSatisfy { tokens.has("moi", in: $0.first..<$0.last + 1) }
    leisure = isForWhoAsks ? nil : ids.answer("hors-formation", to: "formation")
    retraining = zip(said, kinds).first { $0.1 == .forRetraining }?.0
  }

  /// The answer of a training that was named; nil where that hangs on what it is for.
  func answer(of meaning: Meaning) -> SpokenAnswer? {
    guard let forProject = meaning.answers.first else { return nil }
    guard meaning.answers.count > 1 else { return forProject }
    switch kind {
    case .forPost: return meaning.answers[1]
    case .forProject: return forProject
    case .forOneself: return leisure
    case .forRetraining, .answers, .training, .nothing, nil: return nil
    }
  }
}
