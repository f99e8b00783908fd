import French
import Search

extension CallersVocabulary {
  /// What a sentence establishes: every answer stands on words of it, and what is ambiguous is not
  /// claimed.
  ///
  /// - Parameters:
  ///   - text: Any bytes.
  ///   - year: The one in which it is said: what lasted until an earlier one is over.
  package func understand(_ text: [UInt8], in year: Int) -> Understood {
    let scanner = TokenScanner(text, lexicon)
    let tokens = scanner.tokens
    let persons = Persons(scanner)
    var mentions = MentionFinder(self, scanner).mentions
    let reader = StandingReader(scanner, mentions, in: year, isAnswer: tellsAnswer)
    for place in mentions.indices {
      let earlier = Array(mentions[..<place])
      let mention = mentions[place]
      mentions[place].standing =
        if isComplement(mention) {
          reader.standing(ofComplement: mention)
        } else if isTraining(mention) {
          reader.standing(ofTraining: mention, isDiploma: isDiploma(mention))
        } else {
          reader.standing(
            ofPosition: mention, after: earlier, claim(of: mention), isLeave: isAbsence(mention))
        }
    }
    CaseChoice(self, tokens, persons).apply(to: &mentions)
    TrainingChoice(self, tokens).apply(to: &mentions)
    Corrections(self, scanner).apply(to: &mentions)
    setAsideReasons(of: &mentions, tokens)
    setAsideRefusals(of: &mentions, tokens)
    setAsideOtherRefusals(of: &mentions, tokens)
    return FactSheet(self, tokens, mentions).understood
  }

  /// How many words of a sentence are read at most.
  package static let wordLimit = TokenScanner.wordLimit

  /// Whether a sentence goes on behind what is read of it, and may say the opposite there.
  package func isCut(_ text: [UInt8]) -> Bool { TokenScanner(text, lexicon).isCut }

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

  /// Sets aside a position that was refused, and its refusal, which is that of no training: « mon
  /// détachement a été refusé ».
  private func setAsideRefusals(of mentions: inout [Mention], _ tokens: [Token]) {
    let ids = AnswerIds(self)
    let pairs = zip(mentions.indices, mentions.indices.dropFirst())
    for (position, refusal) in Array(pairs) + pairs.map({ ($0.1, $0.0) })
    where
      (position < refusal
      ? isJoined(mentions[position], mentions[refusal], tokens)
      : isObject(mentions[position], of: mentions[refusal], tokens))
      && !mentions[refusal].words.contains(where: { tokens[$0].letters.equals("demande") })
      && answers(of: mentions[position]).contains(where: {
        ids.isAnswer($0, to: "situation") && !ids.isAnswer($0, "en-poste", to: "situation")
      })
      && answers(of: mentions[refusal]).contains(where: { ids.isAnswer($0, to: "refus") })
    {
      mentions[position].standing = .notYet
      mentions[refusal].standing = .another
    }
  }

  /// Sets aside the refusal of what is no training: « ma mutation a été refusée », « j'ai demandé une
  /// disponibilité, on me l'a refusée ».
  private func setAsideOtherRefusals(of mentions: inout [Mention], _ tokens: [Token]) {
    let ids = AnswerIds(self)
    for place in mentions.indices
    where mentions[place].standing == .asserted
      && answers(of: mentions[place]).contains(where: { ids.isAnswer($0, to: "refus") })
    {
      let refusal = mentions[place]
      var first = refusal.first
      while first > 0, refusal.first - first < 5, tokens[first].pause == .none,
        !tokens[first].marks.contains(.link), !tokens[first].letters.equals("on")
      {
        first -= 1
      }
      let before = tokens[first..<refusal.first]
      let behind = tokens[refusal.last...].dropFirst().prefix(3).prefix { $0.pause == .none }
      let isOfAnother =
        (before + tokens[refusal.first...refusal.last] + behind).contains {
          SignalWords.refusable.contains($0.letters)
        }
      // « on me l'a refusée », but not « refusée l'an dernier ».
      let said = tokens[max(0, refusal.first - 3)...refusal.last]
      let isOfLastPosition =
        zip(said, said.dropFirst()).contains { $0.letters.equals("l") && $1.letters.equals("a") }
        && place > 0 && refusal.first - mentions[place - 1].last < 6
        && answers(of: mentions[place - 1]).contains {
          ids.isAnswer($0, to: "situation") && !ids.isAnswer($0, "en-poste", to: "situation")
        }
      if isOfAnother || isOfLastPosition { mentions[place].standing = .another }
    }
  }

  /// « on m'a refusé mon détachement »: nothing but an article stands between.
  private func isObject(_ one: Mention, of verb: Mention, _ tokens: [Token]) -> Bool {
    guard one.first > verb.last, one.first - verb.last <= 3 else { return false }
    return tokens[(verb.last + 1)...one.first].allSatisfy { $0.pause == .none }
      && tokens[(verb.last + 1)..<one.first].allSatisfy { Articles.contains($0.letters) }
  }

  /// Whether a mention follows another in the same clause, a few words later.
  private func isJoined(_ one: Mention, _ next: Mention, _ tokens: [Token]) -> Bool {
    guard next.first > one.last, next.first - one.last <= 6 else { return false }
    return tokens[(one.last + 1)...next.last].allSatisfy { $0.pause == .none }
  }

  /// Whether a word is a term, or of a family, as expressions have them; no word is a gap or a
  /// beginning.
  func isMet(_ term: Int, by token: Token) -> Bool {
    guard let own = token.term, term >= WordsFormat.firstFamily else { return false }
    if term >= WordsFormat.firstTerm { return own == term - WordsFormat.firstTerm }
    return families[own] >> UInt16(term - WordsFormat.firstFamily) & 1 == 1
  }

  private func answers(of mention: Mention) -> [SpokenAnswer] {
    meanings[mention.meaning].kind == .answers ? meanings[mention.meaning].answers : []
  }

  /// Whether a mention tells a position that one comes back from to work as before.
  private func isAbsence(_ mention: Mention) -> Bool {
    let ids = AnswerIds(self)
    let others: [StaticString] = [
      "en-poste", "temps-partiel-therapeutique", "retraite-progressive", "decharge-syndicale",
      "mise-a-disposition", "prise-en-charge", "autre",
    ]
    let positions = answers(of: mention).filter { ids.isAnswer($0, to: "situation") }
    return !positions.isEmpty
      && !positions.contains { answer in
        others.contains { ids.isAnswer(answer, $0, to: "situation") }
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

  /// Whether a mention tells an answer or a training.
  private func tellsAnswer(_ mention: Mention) -> Bool {
    switch meanings[mention.meaning].kind {
    case .answers, .training: true
    case .forPost, .forProject, .forRetraining, .forOneself, .nothing: false
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

  /// Whether a mention tells a diploma, which somebody may have already.
  func isDiploma(_ mention: Mention) -> Bool {
    let ids = AnswerIds(self)
    return meanings[mention.meaning].answers.contains {
      ids.isAnswer($0, "diplome", to: "formation")
    }
  }

  /// How what a mention says comes to hold.
  private func claim(of mention: Mention) -> StandingReader.Claim {
    let ids = AnswerIds(self)
    let answers = answers(of: mention)
    let isReceived = answers.contains {
      ids.isAnswer($0, "favorable", to: "avis-medical")
        || ids.isAnswer($0, "oui", to: "deliberation")
        || ids.isAnswer($0, "oui", to: "avis-prevention")
        || ids.isAnswer($0, to: "refus") && !ids.isAnswer($0, "aucun", to: "refus")
    }
    if isReceived { return .received }
    let isWhenever = answers.contains {
      ids.isAnswer($0, to: "avis-medical") || ids.isAnswer($0, to: "avis-prevention")
        || ids.isAnswer($0, to: "deliberation") || ids.isAnswer($0, to: "refus")
        || ids.isAnswer($0, to: "assure-par") || ids.isAnswer($0, to: "preparation")
    }
    if isWhenever { return .whenever }
    let isWeighed = answers.contains {
      ids.isAnswer($0, to: "heures") || ids.isAnswer($0, to: "cotisation-opco")
    }
    return isWeighed ? .weighed : .lasting
  }

  /// Whether a mention tells how hours that are missing are made up for, or an examination prepared.
  private func isComplement(_ mention: Mention) -> Bool {
    let ids = AnswerIds(self)
    return meanings[mention.meaning].answers.contains {
      ids.isAnswer($0, to: "complement") || ids.isAnswer($0, to: "preparation")
    }
  }

  /// Whether a mention tells that someone is elected.
  func isElected(_ mention: Mention) -> Bool {
    let ids = AnswerIds(self)
    return meanings[mention.meaning].answers.contains { ids.isAnswer($0, "elu", to: "statut") }
  }

  /// Whether a mention tells a status.
  func isStatus(_ mention: Mention) -> Bool {
    let ids = AnswerIds(self)
    return meanings[mention.meaning].kind == .answers
      && meanings[mention.meaning].answers.contains { ids.isAnswer($0, to: "statut") }
  }

  /// Whether a mention tells the status of somebody at work, which takes the place of the one before.
  func isPost(_ mention: Mention) -> Bool {
    tellsStatus(
      mention,
      among: ["titulaire", "stagiaire", "cdi", "cdd", "apprenti", "contrat-aide", "vacataire"])
  }

  /// Whether a mention tells a post that is no special kind of another, as an apprenticeship is of a
  /// CDD.
  func isOrdinaryPost(_ mention: Mention) -> Bool {
    tellsStatus(mention, among: ["stagiaire", "cdi", "cdd", "vacataire"])
  }

  /// Whether a mention tells the status of someone who is to become a titulaire.
  func isProbation(_ mention: Mention) -> Bool { tellsStatus(mention, among: ["stagiaire"]) }

  /// Whether a mention tells the status of a titulaire, who stays one in private employment.
  func isTenured(_ mention: Mention) -> Bool { tellsStatus(mention, among: ["titulaire"]) }

  private func tellsStatus(_ mention: Mention, among posts: [StaticString]) -> Bool {
    let ids = AnswerIds(self)
    return answers(of: mention).contains { answer in
      posts.contains { ids.isAnswer(answer, $0, to: "statut") }
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
