package import CheckerCore
package import Eligibility

/// What a text may name.
package enum Naming<Meaning: Sendable>: Sendable {
  /// This.
  case one(Meaning)
  /// Any of these: the text is a part of their names.
  case perhaps([Meaning])
  case nothing

  init(_ heard: SpokenNames.Heard, _ meaning: (Int) -> Meaning) {
    switch heard {
    case .one(let code): self = .one(meaning(code))
    case .perhaps(let codes): self = .perhaps(codes.map(meaning))
    case .nothing: self = .nothing
    }
  }
}

extension CheckerCodes {
  /// What people call the questions and their answers, « je ne sais pas » among them.
  package static let names = SpokenNames(
    questions: questions.enumerated().flatMap { place, question in
      names(question.names, of: place)
    },
    answers: questions.map { question in
      names(Answer.unknownNames, of: Int(AnswerCode.unknown))
        + question.answers.flatMap { names($0.names, of: Int(code(of: $0))) }
    })

  /// The question that a text names.
  package static func question(named text: String) -> Naming<Question> {
    Naming(names.question(Array(text.utf8))) { questions[$0] }
  }

  /// The answer that a text gives to a question; nil where it says that it is not known.
  package static func answer(named text: String, to question: Question) -> Naming<Answer?> {
    let place = place(of: question)
    return Naming(names.answer(Array(text.utf8), to: place)) { code in
      code == Int(AnswerCode.unknown)
        ? nil : answer(CodedAnswer(question: place, code: UInt8(code)))
    }
  }

  /// The names of one thing, each key once.
  private static func names(_ texts: [String], of code: Int) -> [SpokenNames.Name] {
    var seen: Set<NameKey> = []
    return texts.map { NameKey(Array($0.utf8)) }.filter { seen.insert($0).inserted }
      .map { SpokenNames.Name($0, code) }
  }
}
