package import CheckerCore
package import Eligibility

/// The small numbers by which the checker tells questions, answers, rules and fields.
package enum CheckerCodes {
  /// The questions, each at its place.
  package static let questions = Question.allCases
  /// The rules, each at its place.
  package static let rules = Rule.allCases
  /// The fields of a ruling, each at its place.
  package static let fields = Ruling.Field.allCases

  private static let verdicts = Verdict.allCases
  private static let requests = Request.allCases
  private static let acquisitions = Acquisition.allCases
  private static let units = AccountUnit.allCases
  private static let parties = Party.allCases
  private static let questionPlaces = places(of: questions)
  private static let rulePlaces = places(of: rules)
  private static let answerPlaces = places(of: questions.map(\.answers))

  /// The place of a question.
  package static func place(of question: Question) -> Int {
    total(questionPlaces[question])
  }

  /// The place of a rule.
  package static func place(of rule: Rule) -> Int {
    total(rulePlaces[rule])
  }

  /// The place of a verdict.
  package static func place(of verdict: Verdict) -> Int {
    total(verdicts.firstIndex(of: verdict))
  }

  /// The place of a unit.
  package static func place(of unit: AccountUnit) -> Int {
    total(units.firstIndex(of: unit))
  }

  private static func place(of request: Request) -> Int { total(requests.firstIndex(of: request)) }

  private static func place(of acquisition: Acquisition) -> Int {
    total(acquisitions.firstIndex(of: acquisition))
  }

  private static func place(of party: Party) -> Int { total(parties.firstIndex(of: party)) }

  /// The place of a phase.
  static func place(of phase: Step.Phase) -> Int {
    total(Step.Phase.allCases.firstIndex(of: phase))
  }

  /// The place of whoever brings an answer about.
  package static func place(of mover: Lever.Mover) -> Int {
    total(Lever.Mover.allCases.firstIndex(of: mover))
  }

  /// The answers that the code of each question tells.
  package static func answers(of codes: [UInt8]) -> [Answer] {
    codes.enumerated().filter { $0.element > AnswerCode.unknown }
      .map { answer(CodedAnswer(question: $0.offset, code: $0.element)) }
  }

  /// The code of an answer to its question.
  package static func code(of answer: Answer) -> UInt8 {
    UInt8(total(answerPlaces[answer]) + AnswerCode.first)
  }

  /// An answer by its codes.
  package static func choice(of answer: Answer) -> CodedAnswer {
    CodedAnswer(question: place(of: answer.question), code: code(of: answer))
  }

  /// The answer that codes tell.
  package static func answer(_ choice: CodedAnswer) -> Answer {
    questions[choice.question].answers[Int(choice.code) - AnswerCode.first]
  }

  /// The answers to a question that some codes tell.
  package static func answers(_ codes: [UInt8], to question: Int) -> [Answer] {
    codes.map { answer(CodedAnswer(question: question, code: $0)) }
  }

  /// The code of the answer to each question.
  package static func codes(_ answers: Answers, unknown: Set<Question> = []) -> [UInt8] {
    var codes = questions.map { unknown.contains($0) ? AnswerCode.unknown : AnswerCode.none }
    for answer in answers.list { codes[place(of: answer.question)] = code(of: answer) }
    return codes
  }

  /// What a rule sets, by the places of the values.
  static func effect(of rule: Rule) -> PackedRuling {
    let effect = rule.effect
    return packed { field in
      switch field {
      case .verdict: effect.verdict.map(place)
      case .request: effect.request.map(place)
      case .acquisition: effect.acquisition.map(place)
      case .unit: effect.unit.map(place)
      case .decider: effect.decider.map(place)
      case .payer: effect.payer.map(place)
      }
    }
  }

  /// The fields of a ruling, by the places of their values.
  package static func packed(_ ruling: Ruling) -> PackedRuling {
    packed { field in
      switch field {
      case .verdict: place(of: ruling.verdict)
      case .request: place(of: ruling.request)
      case .acquisition: place(of: ruling.acquisition)
      case .unit: place(of: ruling.unit)
      case .decider: place(of: ruling.decider)
      case .payer: place(of: ruling.payer)
      }
    }
  }

  private static func packed(_ place: (Ruling.Field) -> Int?) -> PackedRuling {
    var packed = PackedRuling()
    for (number, field) in fields.enumerated() { packed[number] = place(field) }
    return packed
  }

  private static func places<Member: Hashable>(of members: [Member]) -> [Member: Int] {
    Dictionary(uniqueKeysWithValues: zip(members, 0...))
  }

  private static func places<Member: Hashable>(of lists: [[Member]]) -> [Member: Int] {
    Dictionary(uniqueKeysWithValues: lists.flatMap { zip($0, 0...) })
  }

  /// A place that every member of a closed list has.
  private static func total(_ place: Int?) -> Int {
    guard let place else { preconditionFailure("not a member of its own list") }
    return place
  }
}
