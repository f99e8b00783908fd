import DecisionTree
import Eligibility
import FoundationEssentials
import French

/// What someone typed in the dialogue.
enum TypedReply: Equatable {
  case choice(Answer)
  case unknown, back, restart, why, summary, email, finish, quit
  /// Nothing that is expected here; the choices that begin so, where there are several.
  case unclear([Answer])

  /// Reads a line: a number, a command, an id, or the first letters of a choice.
  init(_ line: String, among offered: [Answer]) {
    let words = line.split(whereSeparator: \.isWhitespace)
    let text = Letters.folded(words.joined(separator: " "))
    if let number = Int(text), offered.indices.contains(number - 1) {
      self = .choice(offered[number - 1])
    } else if let answer = offered.first(where: { $0.id == text }) {
      self = .choice(answer)
    } else if let command = Self.commands[text] {
      self = command
    } else if let answer = Self.named(line, among: offered) {
      self = .choice(answer)
    } else {
      let candidates = offered.filter { answer in
        !text.isEmpty
          && (answer.id.hasPrefix(text) || Letters.folded(answer.label).hasPrefix(text))
      }
      self = candidates.count == 1 ? .choice(candidates[0]) : .unclear(candidates)
    }
  }

  /// The choice that a line names in usual words.
  private static func named(_ line: String, among offered: [Answer]) -> Answer? {
    guard let question = offered.first?.question,
      case .one(let answer?) = CheckerCodes.answer(named: line, to: question),
      offered.contains(answer)
    else { return nil }
    return answer
  }

  private static let commands: [String: TypedReply] = [
    "?": .why, "pourquoi": .why,
    "j": .unknown, "je ne sais pas": .unknown, Answer.unknownID: .unknown,
    "r": .back, "retour": .back,
    "d": .restart, "recommencer": .restart,
    "s": .summary, "resume": .summary,
    "t": .email, "courriel": .email,
    "f": .finish, "finir": .finish,
    "q": .quit, "quitter": .quit,
  ]
}
