import Content
import Diagnostics
import Eligibility
import SearchIndexing

extension SpokenWords {
  /// Reads `mots.yml`; without it, no sentence is understood.
  init(_ layout: ContentLayout) {
    guard let fields = layout.fields(of: ContentLayout.spokenWords, SpokenWordsKey.self) else {
      self.init()
      return
    }
    let families = WordFamilies(fields)
    if families.names.count > ExpressionText.familyLimit {
      fields.report(
        .unreadableWords, at: .families,
        "\(families.names.count) familles de mots ; il y en a \(ExpressionText.familyLimit) au plus"
      )
    }
    var register = WordRegister(fields.file, families)
    let rows = fields.rows(.rows, of: SpokenRowKey.self).compactMap { $0.row(&register) }
    let trainings = fields.rows(.trainings, of: TrainingKey.self)
      .compactMap { $0.training(&register) }
    self.init(
      rows: rows, trainings: trainings, purposes: Self.purposes(fields, &register),
      silent: register.take(fields.texts(.silent), meaning: SpokenWordsKey.silent.rawValue),
      ordinary: fields.texts(.ordinary).map(\.value), families: families.words)
    report(wordless(rows: rows, trainings: trainings), in: fields)
  }

  private static func purposes(
    _ fields: Fields<SpokenWordsKey>, _ register: inout WordRegister
  ) -> [Purpose: [String]] {
    var purposes: [Purpose: [String]] = [:]
    guard let value = fields[.purposes], let rows = Fields<Purpose>(value, in: fields.file)
    else { return purposes }
    for purpose in Purpose.allCases {
      purposes[purpose] = register.take(rows.texts(purpose), meaning: purpose.rawValue)
    }
    return purposes
  }

  /// The answers that no words establish.
  private func wordless(rows: [Row], trainings: [Training]) -> [Answer] {
    let said = Set(rows.flatMap(\.answers) + trainings.flatMap(\.answers))
    return Question.allCases.filter { $0.isSaidByItself }.flatMap(\.answers)
      .filter { !said.contains($0) }
  }

  private func report(_ wordless: [Answer], in fields: Fields<SpokenWordsKey>) {
    for answer in wordless {
      fields.report(
        .answerWithoutWords, at: .rows,
        "aucun mot n'établit la réponse « \(answer.assignment) » (\(answer.label)) : ajoutez une "
          + "ligne à « reponses »")
    }
  }
}

extension Question {
  /// Whether words of its own establish its answers: the status of an elected agent is told as any
  /// status, what a licence or a training is for as with any training.
  fileprivate var isSaidByItself: Bool {
    self != .agentStatus && self != .licence && self != .aim
  }
}

/// What each expression means, and what to beware of where it is said, so that none means two things.
struct WordRegister {
  private let file: SourceText
  private let families: WordFamilies
  private var expressions: ExpressionTree
  /// What the expressions mean, their traps and the lines they stand on, in the order in which they came.
  private var taken: [(meaning: String, trap: String, line: Int)] = []

  init(_ file: SourceText, _ families: WordFamilies) {
    self.file = file
    self.families = families
    expressions = ExpressionTree(families: families.words)
  }

  /// Takes the expressions of one meaning.
  ///
  /// - Parameters:
  ///   - texts: The expressions.
  ///   - meaning: What they establish, as a message names it.
  ///   - trap: What to beware of where one of them is said; empty where there is nothing.
  /// - Returns: The expressions as they are written; those that already mean something else, or have
  ///   another trap, are reported.
  mutating func take(_ texts: [Located<String>], meaning: String, trap: String = "") -> [String] {
    var seen: Set<String> = []
    for text in texts where !seen.insert(text.value).inserted {
      file.report(
        .repetition, at: file.place(of: text.mark), "« \(text.value) » est donné deux fois",
        severity: .warning)
    }
    return texts.compactMap { text in
      if let unknown = families.unknownName(in: text.value) {
        file.report(
          .unreadableWords, at: text.mark,
          "« \(text.value) » nomme la famille « \(unknown) », qui n'existe pas ; "
            + "familles : \(families.names.joined(separator: ", "))")
        return nil
      }
      let expression = expressions.expression(text.value)
      guard expression.isSayable else {
        file.report(
          .unreadableWords, at: text.mark,
          "« \(text.value) » ne contient aucun mot que l'on puisse chercher, ou en a trop")
        return nil
      }
      if expression.beginsWithGap {
        file.report(
          .unreadableWords, at: text.mark, "« \(text.value) » ne peut pas commencer par « … »")
        return nil
      }
      guard expression.ways <= ExpressionText.wayLimit else {
        file.report(
          .unreadableWords, at: text.mark,
          "« \(text.value) » se dit de plus de \(ExpressionText.wayLimit) façons : partagez-la en deux "
            + "lignes")
        return nil
      }
      if let other = expressions.owners(of: expression).map({ taken[$0] })
        .first(where: { $0.meaning != meaning || $0.trap != trap })
      {
        let twice =
          other.meaning == meaning
          ? "a déjà un autre « piege » à la ligne \(other.line) ; les mêmes mots n'en ont qu'un"
          : "dit déjà « \(other.meaning) » à la ligne \(other.line) ; les mêmes mots ne peuvent pas "
            + "dire deux choses"
        file.report(.ambiguousWords, at: text.mark, "« \(text.value) » \(twice)")
        return nil
      }
      expressions.add(expression, of: taken.count)
      taken.append((meaning, trap, file.place(of: text.mark).line))
      return text.value
    }
  }
}

extension Fields<SpokenRowKey> {
  fileprivate func row(_ register: inout WordRegister) -> SpokenWords.Row? {
    guard let answers = answers(), !answers.isEmpty else { return nil }
    let meaning = answers.map(\.assignment).joined(separator: " ")
    let trap = words(.trap) ?? ""
    return SpokenWords.Row(
      answers: answers, words: register.take(texts(.words), meaning: meaning, trap: trap),
      trap: trap)
  }

  /// The answers: a question, then one answer or several.
  private func answers() -> [Answer]? {
    guard let value = self[.answers], case .map(let pairs) = value.content else {
      report(
        .unexpectedType, at: .answers,
        "« reponses » attend une question et sa réponse, par exemple {statut: titulaire}")
      return nil
    }
    return pairs.flatMap { key, value -> [Answer] in
      guard let name = key.scalar, let question = Question(rawValue: name) else {
        file.log.add(
          Fault(
            .unknownQuestion, at: file.place(of: key.mark),
            "la question « \(key.scalar ?? "") » n'existe pas", naming: key.scalar ?? "",
            among: Question.allCases.map(\.rawValue), as: "questions acceptées"))
        return []
      }
      return file.answers(value, to: question)
    }
  }
}

extension Fields<TrainingKey> {
  fileprivate func training(_ register: inout WordRegister) -> SpokenWords.Training? {
    guard let value = self[.answers] else { return nil }
    let answers = file.answers(value, to: .training)
    guard !answers.isEmpty else { return nil }
    check(answers)
    let meaning = "formation " + answers.map(\.id).joined(separator: " ")
    let trap = words(.trap) ?? ""
    return SpokenWords.Training(
      answers: answers, names: register.take(texts(.names), meaning: meaning, trap: trap),
      rank: rank, trap: trap)
  }

  /// How plainly the names say the training; 2 where it is not given.
  private var rank: Int {
    guard let given = text(.rank) else { return 2 }
    if let rank = Int(given.value), (1...3).contains(rank) { return rank }
    file.report(
      .unexpectedType, at: given.mark,
      "« rang » attend un nombre de 1 à 3, on trouve « \(given.value) »")
    return 2
  }

  /// Runs the rules on a titulaire in post with each answer: they must say what the row says.
  private func check(_ answers: [Answer]) {
    let verdicts = texts(.verdicts)
    if verdicts.count != answers.count {
      report(
        .contradictedTraining, at: .verdicts,
        "« verdicts » attend "
          + (answers.count == 1
            ? "un verdict, celui de la réponse"
            : "un verdict pour chacune des \(answers.count) réponses"))
    }
    for (answer, verdict) in zip(answers, verdicts) {
      let found = verdictInPost(answer)
      if found?.rawValue != verdict.value {
        file.report(
          .contradictedTraining, at: verdict.mark,
          "la ligne attend « \(verdict.value) » pour « \(answer.id) », les règles donnent "
            + "« \(found?.rawValue ?? "rien") »",
          notes: [
            "verdicts possibles : \(Verdict.allCases.map(\.rawValue).joined(separator: ", "))"
          ])
      }
    }
  }

  private func verdictInPost(_ training: Answer) -> Verdict? {
    let person = [
      Answer(Status.tenured, to: .status), Answer(Situation.inPost, to: .situation),
      Answer(EmployerCount.one, to: .employers),
    ]
    guard case .settled(let finding, _)? = try? Answers(person + [training]).examined()
    else { return nil }
    return finding.ruling.verdict
  }
}

extension SourceText {
  /// One answer to a question, or a list of them.
  fileprivate func answers(_ value: YAMLValue, to question: Question) -> [Answer] {
    let items: [YAMLValue] =
      if case .list(let items) = value.content { items } else { [value] }
    return items.compactMap { item in
      if let answer = Answer(item.scalar ?? "", to: question) { return answer }
      log.add(
        Fault(
          .unknownAnswer, at: place(of: item.mark),
          "« \(item.scalar ?? "") » n'est pas une réponse à « \(question.rawValue) »",
          naming: item.scalar ?? "", among: question.answers.map(\.id), as: "réponses possibles"))
      return nil
    }
  }
}
