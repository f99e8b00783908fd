import ArgumentParser
import DecisionTree
import Eligibility

/// The answers of a command line or of a dialogue: known, or « je ne sais pas ».
struct GivenAnswers {
  /// The answers known.
  private(set) var known = Answers()
  /// The questions whose answer is not known.
  private(set) var unknown: Set<Question> = []

  init() {}

  /// Reads `question=réponse` arguments.
  ///
  /// - Throws: `ValidationError`, in French, for all that is wrong with them.
  init(parsing arguments: [String]) throws {
    var problems: [String] = []
    for argument in arguments {
      do {
        try take(argument)
      } catch {
        problems.append("-r \(argument) : \(error.text)")
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
      throw ValidationError(Self.text(of: error))
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
    let (question, answer) = try Self.parse(argument)
    guard known[question] == nil, !unknown.contains(question) else {
      throw Problem("la question « \(question.rawValue) » a déjà une réponse")
    }
    give(answer, to: question)
  }

  /// Reads a `question=réponse` argument; the answer is nil when it is not known.
  private static func parse(_ argument: String) throws(Problem) -> (Question, Answer?) {
    let parts = argument.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2 else {
      throw Problem("on attend question=réponse, par exemple statut=titulaire")
    }
    guard let question = Question(rawValue: String(parts[0])) else {
      let names = Question.allCases.map(\.rawValue).joined(separator: ", ")
      throw Problem("la question « \(parts[0]) » n'existe pas ; questions acceptées : \(names)")
    }
    if parts[1] == Answer.unknownID { return (question, nil) }
    guard let answer = Answer(parts[1], to: question) else {
      let names = question.answers.map(\.id).joined(separator: ", ")
      throw Problem(
        "« \(parts[1]) » n'est pas une réponse à « \(question.rawValue) » ; réponses "
          + "acceptées : \(names), \(Answer.unknownID)")
    }
    return (question, answer)
  }

  private static func text(of misstep: Misstep) -> String {
    switch misstep {
    case .notOffered(let answer, let offered):
      let names = offered.map(\.id).joined(separator: ", ")
      return "-r \(answer.assignment) : cette réponse n'existe pas dans cette "
        + "situation ; réponses acceptées : \(names), \(Answer.unknownID)"
    case .notAsked(let answer):
      return "-r \(answer.assignment) : la question "
        + "« \(answer.question.rawValue) » n'est pas posée dans cette situation ; ôtez-la"
    case .unsettled(let situation):
      return situation.text
    }
  }
}
