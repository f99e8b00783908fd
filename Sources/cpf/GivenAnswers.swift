import ArgumentParser
import CheckerCore
import DecisionTree
import Diagnostics
import Eligibility
import French

/// The answers of a command line or of a dialogue: known, or « je ne sais pas ».
struct GivenAnswers {
  /// The answers known.
  private(set) var known = Answers()
  /// The questions whose answer is not known.
  private(set) var unknown: Set<Question> = []
  /// What was understood, where it was not said in the ids of the contract.
  private(set) var understood: [String] = []

  /// How messages call an answer that was given.
  private var naming = Naming.option

  /// Where answers come from: an option of the command line, or an argument of a tool.
  enum Naming {
    case option, argument

    /// What stands before an answer.
    fileprivate var prefix: String {
      switch self {
      case .option: "-r "
      case .argument: ""
      }
    }
  }

  init() {}

  /// - Parameter codes: The code of the answer to each question.
  init(codes: [UInt8]) {
    for (place, question) in Question.allCases.enumerated() where codes[place] != AnswerCode.none {
      let isKnown = codes[place] != AnswerCode.unknown
      let choice = CodedAnswer(question: place, code: codes[place])
      give(isKnown ? CheckerCodes.answer(choice) : nil, to: question)
    }
  }

  /// Reads `question=réponse` texts.
  ///
  /// - Throws: `ValidationError`, in French, for all that is wrong with them.
  init(parsing arguments: [String], as naming: Naming) throws {
    self.naming = naming
    var problems: [String] = []
    for argument in arguments {
      do {
        try take(argument)
      } catch {
        problems.append("\(naming.prefix)\(argument) : \(error.text)")
      }
    }
    guard problems.isEmpty else { throw ValidationError(problems.joined(separator: "\n")) }
  }

  /// Records an answer, or that it is not known.
  mutating func give(_ answer: Answer?, to question: Question) {
    known.withdraw(question)
    unknown.remove(question)
    if let answer { known.give(answer) } else { unknown.insert(question) }
  }

  /// Takes an answer back.
  mutating func withdraw(_ question: Question) {
    known.withdraw(question)
    unknown.remove(question)
  }

  /// What was found where every core answer is known: the rules alone tell, without the diagram.
  func settled() -> Consultation? {
    guard unknown.isEmpty, case .settled(let finding, let passedOver)? = try? known.examined()
    else { return nil }
    return .settled(finding, followUps: passedOver)
  }

  /// What can be said with these answers.
  ///
  /// - Throws: `ValidationError`, in French, for an answer that does not fit the situation.
  func consult(_ checker: Checker) throws -> Consultation {
    do {
      return try checker.consult(known, unknown: unknown)
    } catch {
      throw ValidationError(text(of: error))
    }
  }

  /// The answers as the contract's `reponses`.
  var document: [String: String] {
    var document = Dictionary(
      uniqueKeysWithValues: known.list.map { ($0.question.rawValue, $0.id) })
    for question in unknown { document[question.rawValue] = Answer.unknownID }
    return document
  }

  /// Why an argument cannot be taken, in French.
  private struct Problem: Error {
    let text: String

    init(_ text: String) { self.text = text }
  }

  /// Takes a `question=réponse` argument to a question that has no answer yet.
  private mutating func take(_ argument: String) throws(Problem) {
    let parts = argument.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2 else {
      throw Problem("on attend question=réponse, par exemple statut=titulaire")
    }
    let question = try Self.question(String(parts[0]))
    let answer = try Self.answer(String(parts[1]), to: question)
    guard known[question] == nil, !unknown.contains(question) else {
      throw Problem("la question « \(question.rawValue) » a déjà une réponse")
    }
    give(answer, to: question)
    let id = answer?.id ?? Answer.unknownID
    if "\(question.rawValue)=\(id)" != argument {
      understood.append("\(question.rawValue)=\(id) (« \(parts[1]) »)")
    }
  }

  /// The question that a text names.
  private static func question(_ text: String) throws(Problem) -> Question {
    if let question = Question(rawValue: text) { return question }
    switch CheckerCodes.question(named: text) {
    case .one(let question): return question
    case .perhaps(let candidates):
      throw Problem(
        "« \(text) » ne dit pas quelle question ; vouliez-vous dire "
          + "\(Self.choice(among: candidates.map(\.rawValue))) ?")
    case .nothing:
      let names = Question.allCases.map(\.rawValue)
      throw Problem(
        "la question « \(text) » n'existe pas\(Suggestion.phrase(for: text, among: names)) ; "
          + "questions acceptées : \(names.joined(separator: ", "))")
    }
  }

  /// The answer that a text gives; nil where it says that it is not known.
  private static func answer(_ text: String, to question: Question) throws(Problem) -> Answer? {
    if text == Answer.unknownID { return nil }
    if let answer = Answer(text, to: question) { return answer }
    switch CheckerCodes.answer(named: text, to: question) {
    case .one(let answer): return answer
    case .perhaps(let candidates):
      let names = candidates.map { $0?.id ?? Answer.unknownID }
      throw Problem(
        "« \(text) » ne suffit pas pour répondre à « \(question.rawValue) » ; vouliez-vous dire "
          + "\(choice(among: names)) ?")
    case .nothing:
      let names = question.answers.map(\.id) + [Answer.unknownID]
      throw Problem(
        "« \(text) » n'est pas une réponse à « \(question.rawValue) »"
          + Suggestion.phrase(for: text, among: names) + " ; réponses acceptées : "
          + names.joined(separator: ", "))
    }
  }

  /// « a », « b » ou « c ».
  private static func choice(among names: [String]) -> String {
    let quoted = names.map { "« \($0) »" }
    return (quoted.dropLast(2) + [quoted.suffix(2).joined(separator: " ou ")])
      .joined(separator: ", ")
  }

  private func text(of misstep: Misstep) -> String {
    switch misstep {
    case .notOffered(let answer, let offered):
      let names = offered.map(\.id).joined(separator: ", ")
      return "\(naming.prefix)\(answer.assignment) : cette réponse n'existe pas dans cette "
        + "situation ; réponses acceptées : \(names), \(Answer.unknownID)"
    case .notAsked(let answer):
      return "\(naming.prefix)\(answer.assignment) : la question "
        + "« \(answer.question.rawValue) » n'est pas posée dans cette situation ; ôtez-la"
    case .unsettled(let situation):
      return situation.text
    }
  }
}
