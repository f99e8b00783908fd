import Console
import DecisionTree
import Eligibility

/// The checker on a terminal: one question at a time, until the answer is settled.
struct Dialogue {
  private let diagram: Diagram
  private let library: EntryLibrary
  private var answers: GivenAnswers
  /// The questions answered here, latest last: what « retour » takes back.
  private var history: [Question] = []

  /// What someone typed.
  private enum Reply {
    case choice(Answer), unknown, back, why, quit
    case unclear
  }

  init(_ diagram: Diagram, _ answers: GivenAnswers, _ library: EntryLibrary) {
    self.diagram = diagram
    self.answers = answers
    self.library = library
  }

  /// Asks until the answer is settled or nothing more can be asked.
  mutating func run() throws {
    print("Répondez par un numéro. ? : pourquoi cette question ; j : je ne sais pas ;")
    print("r : revenir en arrière ; q : quitter.")
    while true {
      let consultation = try answers.consult(diagram)
      guard case .open(let prospects) = consultation, let (question, offered) = prospects.next
      else { return print(Report(consultation, library.entries(for: consultation, diagram)).text) }
      guard try ask(question, offered) else { return }
    }
  }

  /// Asks one question; says whether to go on.
  private mutating func ask(_ question: Question, _ offered: [Answer]) throws -> Bool {
    print("\n\(question.text)")
    Wrap.lines(question.help, indent: 2).forEach { print($0) }
    for (number, answer) in zip(1..., offered) { print("  \(number). \(answer.label)") }
    while true {
      print("> ", terminator: "")
      guard let line = readLine() else { return false }
      switch reply(to: line, among: offered) {
      case .choice(let answer):
        answers.give(answer, to: question)
        history.append(question)
        return true
      case .unknown:
        answers.give(nil, to: question)
        history.append(question)
        return true
      case .back:
        if let last = history.popLast() {
          answers.withdraw(last)
          return true
        }
        print("C'est la première question.")
      case .why: try explain(question, offered)
      case .quit: return false
      case .unclear: print("Tapez un numéro de 1 à \(offered.count), ou ?, j, r, q.")
      }
    }
  }

  private func reply(to line: String, among offered: [Answer]) -> Reply {
    let text = line.filter { !$0.isWhitespace }.lowercased()
    if let number = Int(text), offered.indices.contains(number - 1) {
      return .choice(offered[number - 1])
    }
    if let answer = offered.first(where: { $0.id == text }) { return .choice(answer) }
    switch text {
    case "j", GivenAnswers.unknownID: return .unknown
    case "r", "retour": return .back
    case "?": return .why
    case "q", "quitter": return .quit
    default: return .unclear
    }
  }

  /// What each choice leaves possible.
  private func explain(_ question: Question, _ offered: [Answer]) throws {
    print("Cette question change la réponse :")
    for answer in offered {
      var trial = answers
      trial.give(answer, to: question)
      let verdicts =
        switch try trial.consult(diagram) {
        case .settled(let finding): [finding.ruling.verdict]
        case .open(let prospects): prospects.possibilities.map(\.verdict)
        }
      let labels = verdicts.map(\.label).joined(separator: " ; ")
      Wrap.lines("- \(answer.label) → \(labels)", indent: 2, hanging: 2).forEach { print($0) }
    }
  }
}
