import Diagnostics
import Eligibility

/// The answers of a row of `situations`.
struct CaseAnswers {
  private(set) var answers = Answers()
  private var marks: [Question: YAMLValue.Mark] = [:]

  init?(_ value: YAMLValue?, in file: SourceText) {
    guard let value, let pairs = value.pairs(under: .answers, in: file) else { return nil }
    var isSound = true
    for (key, value) in pairs {
      guard let question = Question(rawValue: key.value) else {
        file.log.add(
          Fault(
            .unknownQuestion, at: file.place(of: key.mark),
            "la question « \(key.value) » n'existe pas", naming: key.value,
            among: Question.allCases.map(\.rawValue), as: "questions acceptées"))
        isSound = false
        continue
      }
      guard let answer = Answer(value.value, to: question) else {
        file.log.add(
          Fault(
            .unknownAnswer, at: file.place(of: value.mark),
            "« \(value.value) » n'est pas une réponse à « \(question.rawValue) »",
            naming: value.value, among: question.answers.map(\.id), as: "réponses possibles"))
        isSound = false
        continue
      }
      answers.give(answer)
      marks[question] = value.mark
    }
    guard isSound else { return nil }
  }

  /// A misstep of the rules, at the answer that causes it.
  func fault(for misstep: Misstep, in file: SourceText) -> Fault {
    func place(_ answer: Answer) -> Place {
      marks[answer.question].map { file.place(of: $0) } ?? Place(file.path)
    }
    switch misstep {
    case .notOffered(let answer, let offered):
      return Fault(
        .unofferedAnswer, at: place(answer),
        "« \(answer.id) » n'est pas proposé pour « \(answer.question.rawValue) » dans cette "
          + "situation",
        notes: ["réponses possibles : \(offered.map(\.id).joined(separator: ", "))"])
    case .notAsked(let answer):
      return Fault(
        .unaskedQuestion, at: place(answer),
        "la question « \(answer.question.rawValue) » n'est pas posée dans cette situation",
        notes: ["questions posées ici : \(asked(besides: answer).joined(separator: ", "))"])
    case .unsettled(let situation):
      return Fault(.unsettledRules, at: Place(file.path), situation.text)
    }
  }

  /// The ids of the questions asked where an answer that is not asked for is taken back.
  private func asked(besides answer: Answer) -> [String] {
    var given = self
    given.answers.withdraw(answer.question)
    do {
      switch try given.answers.examined() {
      case .asking(let question, _, let events):
        return (events.answers.map(\.question) + [question]).map(\.rawValue)
      case .settled(let finding, let passedOver):
        return (finding.answers.map(\.question) + passedOver.map(\.question)).sorted()
          .map(\.rawValue)
      }
    } catch .notAsked(let other) {
      return given.asked(besides: other)
    } catch {
      return []
    }
  }
}

extension YAMLValue {
  /// Keys with plain values, both with their places.
  func pairs(
    under key: SituationKey, in file: SourceText
  ) -> [(key: Located<String>, value: Located<String>)]? {
    if case .map(let pairs) = content {
      let plain = pairs.compactMap { key, value in
        if let name = key.scalar, let text = value.scalar {
          (key: Located(value: name, mark: key.mark), value: Located(value: text, mark: value.mark))
        } else {
          nil
        }
      }
      if plain.count == pairs.count { return plain }
    }
    file.report(
      .unexpectedType, at: mark,
      "« \(key.rawValue) » attend des clés et des valeurs, par exemple {statut: titulaire} ; "
        + found)
    return nil
  }
}
