/// How people speak of an answer: what helps to recognise it, and what they call it.
package struct Usage: Hashable, Sendable {
  /// One line in plain words.
  package let hint: String
  /// The usual ways to say it, beside its id and its label; case, accents, punctuation, small words
  /// and the endings of gender and number do not matter.
  package let names: [String]

  init(_ hint: String, _ names: String...) {
    self.init(hint: hint, names: names)
  }

  init(hint: String, names: [String]) {
    self.hint = hint
    self.names = names
  }
}

extension Answer {
  /// One line in plain words that helps to recognise the answer.
  package var hint: String { Question.rows[question.position].choices[place].usage.hint }

  /// Everything that names the answer: its id, its label, with and without what stands between
  /// parentheses, and the usual ways to say it.
  package var names: [String] {
    let short = label.prefix { $0 != "(" }
    return [id, label, String(short)] + Question.rows[question.position].choices[place].usage.names
  }

  /// What stands for « je ne sais pas » beside its id.
  package static let unknownNames = [
    unknownID, "je ne sais pas", "ne sait pas", "NSP", "inconnue", "à déterminer",
  ]
}
