import French
import Search

/// Makes the facts of a sentence out of what holds in it.
struct FactSheet {
  let vocabulary: CallersVocabulary
  let ids: AnswerIds
  let tokens: [Token]
  var candidates: [Candidate] = []
  private(set) var understood = Understood()

  /// An answer that words may establish.
  struct Candidate {
    /// The answers; several of one question where the rest tells which.
    var answers: [SpokenAnswer]
    /// How plainly a training is named.
    let rank: Int
    /// The mention it stands on.
    let mention: Mention

    var question: Int { answers[0].question }
  }

  init(_ vocabulary: CallersVocabulary, _ tokens: [Token], _ mentions: [Mention]) {
    self.vocabulary = vocabulary
    self.tokens = tokens
    ids = AnswerIds(vocabulary)
    gather(mentions)
    readPremisesWithin()
    readElected()
    readActivities()
    dropPlacesOfWork()
    readAccident(mentions)
    giveWay()
    readStatusWithin(mentions)
    implyStatus()
    readHours()
    settle()
  }

  // MARK: - What the words offer

  private mutating func gather(_ mentions: [Mention]) {
    let holding = mentions.filter { $0.standing == .asserted }
    let purpose = Purpose(vocabulary, ids, tokens, holding)
    for (place, mention) in holding.enumerated() {
      let meaning = vocabulary.meanings[mention.meaning]
      if place > 0, isField(mention, of: holding[place - 1]) { continue }
      switch meaning.kind {
      case .answers:
        for question in questions(of: meaning.answers) {
          let answers = meaning.answers.filter { $0.question == question }
          candidates.append(Candidate(answers: answers, rank: meaning.rank, mention: mention))
        }
      case .training:
        if let answer = purpose.answer(of: meaning) {
          candidates.append(Candidate(answers: [answer], rank: meaning.rank, mention: mention))
        }
      case .nothing, .forPost, .forProject, .forRetraining, .forOneself: break
      }
      if understood.trap.isEmpty { understood.trap = vocabulary.traps[mention.meaning] }
    }
    addLicencePurpose(purpose)
    addAim(purpose)
  }

  /// What a training during a sick leave is for: to change trades, or anything else.
  private mutating func addAim(_ purpose: Purpose) {
    let isOther =
      switch purpose.kind {
      case .forPost, .forOneself: true
      case .forProject, .forRetraining, .answers, .training, .nothing, nil: false
      }
    guard let mention = purpose.retraining ?? (isOther ? purpose.mention : nil),
      let aim = ids.answer(purpose.retraining == nil ? "autre" : "reconversion", to: "but")
    else { return }
    candidates.append(Candidate(answers: [aim], rank: 3, mention: mention))
  }

  /// Whether a training only tells the field of a diploma named before it: « master de management ».
  private func isField(_ mention: Mention, of diploma: Mention) -> Bool {
    let meaning = vocabulary.meanings[mention.meaning]
    guard meaning.kind == .training, meaning.answers.count > 1,
      mention.first > diploma.last, mention.first - diploma.last < 4, vocabulary.isDiploma(diploma)
    else { return false }
    return tokens[(diploma.last + 1)...mention.first].allSatisfy { $0.pause == .none }
  }

  private func questions(of answers: [SpokenAnswer]) -> [Int] {
    var questions: [Int] = []
    for answer in answers where !questions.contains(answer.question) {
      questions.append(answer.question)
    }
    return questions
  }

  /// What a driving licence is for, where the words say it.
  private mutating func addLicencePurpose(_ purpose: Purpose) {
    guard let mention = purpose.mention,
      candidates.contains(where: {
        $0.answers.contains { ids.isAnswer($0, "permis", to: "formation") }
      }),
      !tells("permis")
    else { return }
    let answer: SpokenAnswer? =
      switch purpose.kind {
      case .forPost: ids.answer("poste-actuel", to: "permis")
      case .forProject: ids.answer("futur-metier", to: "permis")
      case .forOneself: ids.answer("personnel", to: "permis")
      case .forRetraining, .answers, .training, .nothing, nil: nil
      }
    guard let answer else { return }
    candidates.append(Candidate(answers: [answer], rank: 3, mention: mention))
  }

  // MARK: - How they are read together

  func has(_ answer: StaticString, _ question: StaticString) -> Bool {
    candidates.contains { $0.answers.contains { ids.isAnswer($0, answer, to: question) } }
  }

  func tells(_ question: StaticString) -> Bool {
    candidates.contains { ids.isAnswer($0.answers[0], to: question) }
  }

  private mutating func drop(where isDropped: (Candidate) -> Bool) {
    candidates.removeAll(where: isDropped)
  }

  /// An elected person who is an agent too has a second status; one who never was has none.
  private mutating func readElected() {
    guard has("elu", "statut") else { return }
    let ids = ids
    for place in candidates.indices {
      let code = candidates[place].answers[0]
      // « élue, je n'ai jamais été agent public ».
      if ids.isAnswer(code, "autre", to: "statut"),
        let isNone = ids.answer("non", to: "qualite-agent"),
        candidates[place].mention.words.contains(where: { tokens[$0].marks.contains(.denial) })
      {
        candidates[place].answers = [isNone]
        continue
      }
      guard ids.isAnswer(code, to: "statut"), !ids.isAnswer(code, "elu", to: "statut"),
        let own = ids.same(code, for: "statut-agent"),
        let isAgent = ids.answer("oui", to: "qualite-agent")
      else { continue }
      candidates[place].answers = [own]
      if !has("oui", "qualite-agent") {
        candidates.append(
          Candidate(answers: [isAgent], rank: 3, mention: candidates[place].mention))
      }
    }
  }

  private mutating func readActivities() {
    let employments = Employments(self)
    drop { employments.leavesOut($0) }
  }

  /// Sets aside who gives the training where the words tell where the post is: « CDD à l'IUT », « mise
  /// à disposition dans un établissement privé », « titulaire depuis six ans à la fac ».
  private mutating func dropPlacesOfWork() {
    let (posts, trainings) = (mentions(of: "statut"), mentions(of: "formation"))
    let hosts: [StaticString] = [
      "mise-a-disposition", "detachement", "disponibilite", "conge-sans-remuneration",
    ]
    let leaves = hosts.contains { has($0, "situation") } ? mentions(of: "situation") : []
    let (ids, sheet) = (ids, self)
    drop { candidate in
      guard ids.isAnswer(candidate.answers[0], to: "assure-par") else { return false }
      let place = candidate.mention
      let reach = sheet.isPlace(place) ? 6 : 1
      let earlier =
        posts.filter { sheet.isNext(place, after: $0, within: reach) }
        + leaves.filter { sheet.isNext(place, after: $0, within: 4) }
      return earlier.contains { post in
        !trainings.contains { post.last < $0.first && $0.first < place.first }
      }
    }
  }

  func mentions(of question: StaticString) -> [Mention] {
    candidates.filter { ids.isAnswer($0.answers[0], to: question) }.map { $0.mention }
  }

  /// « à la fac », « chambre d'agriculture »: whose course it is hangs on what it stands beside.
  private func isPlace(_ mention: Mention) -> Bool {
    tokens.has(SignalWords.beforePlaces, at: mention.first)
  }

  private func isNext(_ later: Mention, after earlier: Mention, within reach: Int) -> Bool {
    earlier.last < later.first && later.first - earlier.last <= reach
      && tokens.isUnbroken(earlier.last + 1...later.first)
  }

  /// An accident makes a sick leave one for an accident, whichever way the rules have it.
  private mutating func readAccident(_ mentions: [Mention]) {
    let ids = ids
    let accident = mentions.first { mention in
      (mention.standing == .asserted || mention.standing == .past)
        && vocabulary.meanings[mention.meaning].answers.contains {
          ids.isAnswer($0, "citis", to: "situation")
        }
    }
    // « en arrêt depuis un accident » : the leave holds, whatever brought it about.
    if let accident, accident.standing == .past, has("maladie", "situation") {
      let answers = vocabulary.meanings[accident.meaning].answers
      candidates.append(Candidate(answers: answers, rank: 3, mention: accident))
    }
    let hasAccident = candidates.contains {
      $0.answers.contains { ids.isAnswer($0, "citis", to: "situation") }
    }
    guard hasAccident else { return }
    drop { $0.answers.count == 1 && ids.isAnswer($0.answers[0], "maladie", to: "situation") }
  }

  /// What gives way to what says more: a CDD to the contrat aidé that it is.
  private mutating func giveWay() {
    let ids = ids
    readReturn()
    readHost()
    // « j'hésite entre la VAE et un vrai CAP »: the next question.
    if has("vae", "formation"), has("diplome", "formation"), hesitates {
      drop { ids.isAnswer($0.answers[0], to: "formation") }
    }
    for (question, weaker, stronger) in Self.yielding where has(stronger, question) {
      drop { $0.answers.count == 1 && ids.isAnswer($0.answers[0], weaker, to: question) }
    }
    readSecondRefusal()
    let best =
      candidates.filter { ids.isAnswer($0.answers[0], to: "formation") }
      .map { $0.rank }.max() ?? 0
    readProvider(besides: best)
    drop { ids.isAnswer($0.answers[0], to: "formation") && $0.rank < best }
    readCourses()
  }

  /// « prépa au concours avec le CNFPT », « concours de rédacteur, cours du soir »: who is taught does
  /// not study alone.
  private mutating func readCourses() {
    guard !tells("preparation"), let answer = ids.answer("cours", to: "preparation"),
      let exam = candidates.first(where: {
        ids.isAnswer($0.answers[0], "concours", to: "formation")
      })?.mention
    else { return }
    let isTaught =
      tells("assure-par")
      && (tokens.has("prepa", in: tokens.indices) || tokens.has("preparation", in: tokens.indices))
    if isTaught || tokens.indices.contains(where: isCourse) {
      candidates.append(Candidate(answers: [answer], rank: 3, mention: exam))
    }
  }

  /// « des cours », but not « en cours », « je donne cours », « le cours de mes heures ».
  private func isCourse(_ place: Int) -> Bool {
    let before = place - 1..<place
    return tokens[place].letters.equals("cours") && !tokens.has(.denial, in: place - 3..<place)
      && !tokens.has("en", in: before) && !tokens.has("au", in: before)
      && !tokens.has("le", in: before) && !tokens.has("donne", in: place - 2..<place)
  }

  /// « il m'a dit non l'an dernier et encore non cette année », « refusé deux ans de suite ».
  private mutating func readSecondRefusal() {
    guard isSaidAgain, let second = ids.answer("deux-annees", to: "refus") else { return }
    for place in candidates.indices
    where ids.isAnswer(candidates[place].answers[0], "une-annee", to: "refus") {
      candidates[place].answers = [second]
    }
  }

  private var isSaidAgain: Bool {
    tokens.indices.dropFirst().contains { place in
      let (word, before) = (tokens[place].letters, tokens[place - 1].letters)
      if word.equals("rebelote") { return true }
      if before.equals("redit") { return word.equals("non") }
      if before.equals("encore"), word.equals("non") || word.equals("refuse") {
        return tokens.ends(behind: place) || tokens.has("cette", at: place + 1)
      }
      if word.equals("annee"), before.equals("cette") { return isLikeLastYear(place) }
      return (word.equals("ans") || word.equals("annees"))
        && (before.equals("deux") || before.equals("2"))
        && !tokens.has(.denial, in: place - 4..<place)
        && tokens.has(SignalWords.inARow, in: tokens.places(behind: place, count: 2))
        && isRefused(near: place, within: 8)
    }
  }

  private func isRefused(near place: Int, within reach: Int) -> Bool {
    candidates.contains {
      ids.isAnswer($0.answers[0], to: "refus") && abs($0.mention.last - place) < reach
    }
  }

  /// « non l'an dernier, cette année pareil », « refusé cette année et l'année d'avant », « non l'an
  /// dernier et non cette année ».
  ///
  /// - Parameter place: Where « année » stands behind « cette ».
  private func isLikeLastYear(_ place: Int) -> Bool {
    let wasRefused = (0..<max(0, place - 2)).contains {
      tokens[$0].letters.equals("non") && tokens.has(SignalWords.gone, in: $0 + 1..<$0 + 5)
    }
    if wasRefused, tokens.has("non", at: place - 2) { return true }
    if tokens.has("pareil", at: place + 1) || tokens.has("idem", at: place + 1) {
      return tokens.has(SignalWords.gone, in: 0..<place - 1)
        && (tokens.ends(behind: place + 1) || tokens.has("non", at: place + 2))
    }
    guard isRefused(near: place, within: 8) else { return false }
    // « et l'année d'avant », « et l'an dernier », and nothing more.
    let behind = tokens.places(behind: place, count: 5)
    if tokens.has("et", in: behind.prefix(1)), let last = behind.last, tokens.ends(behind: last) {
      return SignalWords.gone.contains(tokens[last].letters) || tokens[last].letters.equals("avant")
    }
    return tokens.has("et", at: place - 2) && tokens.ends(behind: place)
      && tokens.has(SignalWords.gone, at: place - 3)
  }

  /// « j'hésite entre », but not « je n'hésite pas », « quel centre choisir ».
  private var hesitates: Bool {
    tokens.indices.contains { place in
      tokens.hesitates(at: place) && !tokens.has(.denial, in: place - 4..<place)
    }
  }

  /// « j'ai démissionné, depuis je suis en CDI à l'hôpital »: who left public employment is back.
  private mutating func readReturn() {
    let ids = ids
    guard !has("secteur-prive", "statut"),
      let leaving = candidates.first(where: {
        ids.isAnswer($0.answers[0], "ancien-agent", to: "statut")
      })?.mention,
      let status = candidates.first(where: {
        ids.isAnswer($0.answers[0], to: "statut")
          && !ids.isAnswer($0.answers[0], "ancien-agent", to: "statut")
          && $0.mention.first > leaving.last
      })?.mention,
      tokens[leaving.last + 1...status.last].contains(where: {
        $0.marks.contains(.being) || SignalWords.returning.contains($0.letters)
      })
        || tokens[max(leaving.last + 1, status.first - 2)..<status.first].contains(where: {
          $0.marks.contains(.present) && !$0.letters.equals("moi")
        })
    else { return }
    drop { ids.isAnswer($0.answers[0], "ancien-agent", to: "statut") }
  }

  /// « titulaire mise à disposition d'un GIP »: the host is no status.
  private mutating func readHost() {
    let ids = ids
    guard
      let position = candidates.first(where: {
        ids.isAnswer($0.answers[0], "mise-a-disposition", to: "situation")
          || ids.isAnswer($0.answers[0], "detachement", to: "situation")
      })?.mention
    else { return }
    drop {
      ids.isAnswer($0.answers[0], "gip", to: "statut") && $0.mention.first > position.first
    }
  }

  /// « un CléA au CNFPT » : where another training is named, the CNFPT is who gives it.
  private mutating func readProvider(besides rank: Int) {
    guard
      let course = candidates.first(where: {
        ids.isAnswer($0.answers[0], "offre-cnfpt", to: "formation") && $0.rank < rank
      }),
      let provider = ids.answer("employeur-ou-cnfpt", to: "assure-par")
    else { return }
    candidates.append(Candidate(answers: [provider], rank: 3, mention: course.mention))
  }

  private static let yielding: [(StaticString, StaticString, StaticString)] = [
    ("statut", "cdd", "gip"), ("statut", "cdi", "gip"),
    ("statut", "cdd", "contrat-aide"), ("statut", "cdi", "contrat-aide"),
    ("statut", "secteur-prive", "contrat-aide"), ("statut", "secteur-prive", "elu"),
    ("statut", "cdd", "apprenti"),
    ("statut", "cdd", "ancien-agent"), ("statut", "cdi", "ancien-agent"),
    ("statut", "titulaire", "ancien-agent"), ("statut", "stagiaire", "ancien-agent"),
    ("statut", "secteur-prive", "ancien-agent"), ("statut", "contrat-aide", "ancien-agent"),
    ("statut", "retraite", "retraite-invalidite"),
    ("statut", "autre", "retraite"), ("statut", "autre", "titulaire"),
    ("statut", "ancien-agent", "retraite"), ("statut", "ancien-agent", "retraite-invalidite"),
    ("statut", "titulaire", "retraite"), ("statut", "titulaire", "retraite-invalidite"),
    ("statut", "stagiaire", "etudiant-stagiaire"),
    ("situation", "en-poste", "maladie"), ("situation", "en-poste", "conge-parental"),
    ("situation", "en-poste", "temps-partiel-therapeutique"),
    ("situation", "en-poste", "detachement"), ("situation", "en-poste", "disponibilite"),
    ("situation", "en-poste", "mise-a-disposition"),
    ("situation", "disponibilite", "disponibilite-sante"),
    ("situation", "conge-sans-remuneration", "disponibilite"),
    ("situation", "maladie", "disponibilite-sante"), ("situation", "autre", "prise-en-charge"),
    ("formation", "diplome", "vae"), ("formation", "competences", "bilan"),
    ("formation", "diplome", "concours"), ("formation", "competences", "concours"),
    ("formation", "offre-cnfpt", "concours"), ("formation", "offre-cnfpt", "obligatoire"),
    ("formation", "adaptation", "obligatoire"),
    ("formation", "competences", "adaptation"), ("formation", "competences", "diplome"),
    ("formation", "diplome", "socle"), ("formation", "competences", "socle"),
    ("formation", "competences", "illettrisme"), ("formation", "socle", "illettrisme"),
    ("formation", "competences", "permis"), ("formation", "competences", "entreprise"),
    ("formation", "entreprise", "diplome"),
    ("heures", "suffisantes", "insuffisantes"),
    ("refus", "une-annee", "deux-annees"),
    ("preparation", "cours", "personnelle"),
  ]

  /// A position that one status alone can have tells it: « en disponibilité », « en détachement ».
  private mutating func implyStatus() {
    guard !tells("statut"),
      let position = candidates.first(where: { ids.isAnswer($0.answers[0], to: "situation") }),
      position.answers.count == 1, let status = ids.question("statut")
    else { return }
    let code = position.answers[0]
    let needs = vocabulary.questions[code.question].answers[code.answer].needs
    for need in needs where need.question == status && need.answers.nonzeroBitCount == 1 {
      let answer = SpokenAnswer(question: status, answer: need.answers.trailingZeroBitCount)
      candidates.append(Candidate(answers: [answer], rank: 3, mention: position.mention))
    }
  }

  /// « 90 heures au compteur pour 75 demandées »: the numbers tell what no words do.
  private mutating func readHours() {
    guard !tells("heures"),
      let (isEnough, places) = HoursReader(tokens).comparison,
      let answer = ids.answer(isEnough ? "suffisantes" : "insuffisantes", to: "heures")
    else { return }
    candidates.append(
      Candidate(answers: [answer], rank: 3, mention: Mention(meaning: 0, words: places)))
  }

  // MARK: - What holds

  private mutating func settle() {
    for question in vocabulary.questions.indices {
      let offered = candidates.filter { $0.question == question }
      var fitting: [(SpokenAnswer, Mention)] = []
      for candidate in offered {
        let possible = candidate.answers.filter(isPossible)
        // Which of several is meant hangs on the status; without one it is the next question.
        if let answer = possible.first, possible.count == 1 || knowsStatus {
          fitting.append((answer, candidate.mention))
        }
      }
      guard let first = fitting.first else { continue }
      if fitting.allSatisfy({ $0.0 == first.0 }) {
        understood.facts.append(fact(first))
      } else {
        var distinct: [Fact] = []
        for one in fitting where !distinct.contains(where: { $0.answer == one.0 }) {
          distinct.append(fact(one))
        }
        understood.contradictions.append(distinct)
      }
    }
  }

  private var knowsStatus: Bool {
    understood.facts.contains { ids.isAnswer($0.answer, to: "statut") }
  }

  private func fact(_ found: (SpokenAnswer, Mention)) -> Fact {
    let words = found.1
    return Fact(
      found.0,
      at: tokens[words.first].range.lowerBound..<tokens[words.last].range.upperBound)
  }

  /// Whether an answer agrees with those found for earlier questions, and its premise stands.
  private func isPossible(_ code: SpokenAnswer) -> Bool {
    let needs = vocabulary.questions[code.question].answers[code.answer].needs
    for need in needs {
      if let known = understood.facts.first(where: { $0.answer.question == need.question }) {
        if !need.agrees(with: known.answer.answer) { return false }
      }
    }
    // A position is told without the status that it hangs on.
    if ids.isAnswer(code, to: "situation") { return true }
    guard let premise = needs.first(where: { $0.isPremise }) else { return true }
    return understood.facts.contains { $0.answer.question == premise.question }
  }
}
