import CheckerCore
import French

/// Why a row is faulty, in French.
enum RowFault {
  /// A word that no situation takes as an answer.
  static func unknownAnswer(_ word: String, to question: Int, _ book: RuleBook) -> String {
    let accepted = book.accepted(question)
    let beginning =
      "colonne \(book.questions[question].id) : « \(shortened(word)) » n'est pas une réponse"
    if let near = Suggestion.nearest(to: word, among: accepted) {
      return beginning + " ; vouliez-vous dire « \(near) » ?"
    }
    return beginning + " ; réponses acceptées : \(accepted.joined(separator: ", "))"
  }

  /// A word that is a part of the names of some answers.
  static func vagueAnswer(
    _ word: String, to question: Int, _ candidates: [String], _ book: RuleBook
  ) -> String {
    "colonne \(book.questions[question].id) : « \(shortened(word)) » ne suffit pas ; écrivez "
      + candidates.map { "« \($0) »" }.joined(separator: " ou ")
  }

  /// An answer that the rules cannot take in the situation of the row.
  static func text(of refusal: WalkRefusal, _ book: RuleBook) -> String {
    switch refusal {
    case .notOffered(let choice, let offered):
      let names =
        offered.map { book.id(CodedAnswer(question: choice.question, code: $0)) }
        + [book.roles.unknown]
      return "colonne \(book.questions[choice.question].id) : « \(book.id(choice)) » n'existe pas "
        + "dans cette situation ; réponses acceptées : \(names.joined(separator: ", "))"
    case .notAsked(let choice):
      return "colonne \(book.questions[choice.question].id) : « \(book.id(choice)) » répond à une "
        + "question qui n'est pas posée dans cette situation ; laissez la cellule vide"
    }
  }

  /// A row that is longer or shorter than the header.
  static func cellCount(_ count: Int, insteadOf expected: Int) -> String {
    let cells = count == 1 ? "1 cellule" : "\(count) cellules"
    return "\(cells) au lieu de \(expected) : vérifiez les séparateurs et les guillemets"
  }

  /// A quote that is never closed, or closed in the middle of a cell.
  static func brokenQuote(in column: String) -> String {
    "colonne \(column) : le guillemet ouvert n'est pas fermé à la fin de la cellule ; un guillemet "
      + "dans un texte s'écrit deux fois"
  }

  /// The beginning of a word: what someone needs in order to find it.
  static func shortened(_ word: String) -> String {
    Excerpt.text(Array(word.utf8)[...])
  }
}
