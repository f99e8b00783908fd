extension CitedText {
  /// What hangs on the text: a line for each kind, with what there is.
  package var usesWording: [String] {
    [
      ("règles", rules), ("montants", amounts), ("fiches", entries),
      ("contradictions", contradictions), ("glossaire", terms),
    ]
    .filter { !$0.1.isEmpty }
    .map { "\($0.0) : \($0.1.joined(separator: ", "))" }
  }
}
