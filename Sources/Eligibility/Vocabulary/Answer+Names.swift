extension Answer {
  /// One line in plain words that helps to recognise the answer.
  package var hint: String { row.hint }

  /// Everything that names the answer: its id, its label, with and without what stands between
  /// parentheses, and the usual ways to say it.
  package var names: [String] {
    let short = label.prefix { $0 != "(" }
    return [id, label, String(short)] + row.names
  }

  /// What stands for « je ne sais pas » beside its id.
  package static let unknownNames = [
    unknownID, "je ne sais pas", "ne sait pas", "NSP", "inconnue", "à déterminer",
  ]
}
