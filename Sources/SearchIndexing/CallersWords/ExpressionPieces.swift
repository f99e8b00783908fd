import Search
import Understanding

/// The pieces of expressions by numbers: a word is looked up once, however often it stands in them.
struct ExpressionPieces {
  /// The pieces by their numbers, words as their terms.
  private(set) var all: [ExpressionText.Piece] = []
  /// The words met, each with its term.
  private(set) var forms: [[UInt8]: [UInt8]] = [:]
  private var numbers: [ExpressionText.Piece: Int] = [:]
  private var choices: [Substring: [Int]] = [:]

  /// Some expressions, each once whatever the gender and the number of its words: its parts, the
  /// choices of each, the pieces of each of those.
  mutating func distinct(_ expressions: [String]) -> [[[[Int]]]] {
    var known: Set<[[[Int]]]> = []
    return expressions.map { text in
      ExpressionText.parts(of: text).map { part in
        ExpressionText.choices(of: part).map { choice($0) }
          .filter { 1...WordsFormat.longestExpression ~= $0.count }
      }.filter { !$0.isEmpty }
    }.filter { !$0.isEmpty && known.insert($0).inserted }
  }

  /// The pieces of a choice.
  mutating func choice(_ text: Substring) -> [Int] {
    if let known = choices[text] { return known }
    let choice = ExpressionText.pieces(of: text).map { number(of: $0) }
    choices[text] = choice
    return choice
  }

  private mutating func number(of piece: ExpressionText.Piece) -> Int {
    let known = piece.asTerm
    if case .word(let letters) = piece, case .word(let term) = known { forms[letters] = term }
    if let number = numbers[known] { return number }
    numbers[known] = all.count
    all.append(known)
    return all.count - 1
  }
}
