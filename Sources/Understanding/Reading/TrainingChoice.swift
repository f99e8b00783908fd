import French
import Search

/// Sets aside the training that is only spoken of beside the one that is asked for: « je renonce au
/// bilan et je demande une VAE », « l'an dernier c'était un bilan, cette année une licence ».
struct TrainingChoice {
  private let vocabulary: CallersVocabulary
  private let tokens: [Token]

  /// How many words are looked at before a training.
  private static let reach = 7

  init(_ vocabulary: CallersVocabulary, _ tokens: [Token]) {
    self.vocabulary = vocabulary
    self.tokens = tokens
  }

  func apply(to mentions: inout [Mention]) {
    let trainings = mentions.indices.filter {
      mentions[$0].standing == .asserted && vocabulary.isTraining(mentions[$0])
    }
    let spokenOf = trainings.filter { isOnlySpokenOf(mentions[$0]) }
    for one in spokenOf
    where trainings.contains(where: {
      !spokenOf.contains($0) && isRival(mentions[$0], of: mentions[one])
    }) {
      mentions[one].standing = .another
    }
  }

  /// Whether a mention names another training, and not only what one is for.
  private func isRival(_ other: Mention, of one: Mention) -> Bool {
    let answers = vocabulary.meanings[other.meaning].answers
    return !answers.isEmpty && answers != vocabulary.meanings[one.meaning].answers
  }

  private func isOnlySpokenOf(_ mention: Mention) -> Bool {
    let first = max(tokens.clauseBegin(of: mention.first), mention.first - Self.reach)
    // « je renonce au bilan et je demande une VAE »: what a new « je » begins is not given up.
    return (first..<mention.first).contains {
      isSetAside(mention, from: $0) && !tokens.has("je", in: $0 + 1..<mention.first)
    } || wasAsked(behind: mention)
  }

  /// Whether a word tells that what comes behind it is not what is asked for.
  private func isSetAside(_ mention: Mention, from place: Int) -> Bool {
    let word = tokens[place].letters
    // « je ne renonce pas à ma VAE ».
    if SignalWords.givenUp.contains(word) { return !tokens.has(.denial, in: place - 3..<place + 2) }
    let before = place > 0 ? tokens[place - 1].letters : []
    // « on m'a proposé un bilan, je préfère une VAE ».
    if word.equals("propose") { return tokens.has("prefere", in: mention.last..<tokens.count) }
    // « l'an dernier c'était un bilan », but not « c'était pour un bilan ».
    if word.equals("etait") {
      return before.equals("c") && tokens.has(SignalWords.gone, in: place - 4..<place)
    }
    if word.equals("de") || word.equals("d") { return before.equals("avant") }
    return word.equals("non") && before.equals("et")
  }

  /// « la VAE c'était l'an dernier ».
  private func wasAsked(behind mention: Mention) -> Bool {
    let behind = tokens.places(behind: mention.last, count: 5)
    return tokens.has("etait", in: behind) && tokens.has(SignalWords.gone, in: behind)
  }
}
