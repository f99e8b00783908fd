import Search
import Understanding

/// The ways to say expressions, as numbers: a word is looked up once, however often it stands in them.
struct ExpressionVariants {
  /// The pieces by their numbers, words as their terms.
  private(set) var pieces: [ExpressionText.Piece] = []
  /// The words met, each with its term.
  private(set) var forms: [[UInt8]: [UInt8]] = [:]
  private var numbers: [ExpressionText.Piece: Int] = [:]
  private var choices: [Substring: [Int]] = [:]

  /// Every way to say some expressions, each once whatever the gender and the number of its words;
  /// those that say nothing are left out.
  mutating func distinct(of expressions: [String]) -> [[Int]] {
    var known: Set<[Int]> = []
    return expressions.flatMap { variants(of: $0) }.filter { known.insert($0).inserted }
  }

  private mutating func variants(of text: String) -> [[Int]] {
    var beginnings: [[Int]] = [[]]
    for part in ExpressionText.parts(of: text) {
      let next = ExpressionText.choices(of: part).map { choice($0) }
      beginnings = beginnings.flatMap { beginning in next.map { beginning + $0 } }
    }
    return beginnings.filter { variant in
      variant.count <= WordsFormat.longestExpression && variant.contains { pieces[$0].isSaid }
    }
  }

  private mutating func choice(_ text: Substring) -> [Int] {
    if let known = choices[text] { return known }
    let choice = ExpressionText.pieces(of: text).map { number(of: $0) }
    choices[text] = choice
    return choice
  }

  private mutating func number(of piece: ExpressionText.Piece) -> Int {
    let known = piece.asTerm
    if case .word(let letters) = piece, case .word(let term) = known { forms[letters] = term }
    if let number = numbers[known] { return number }
    numbers[known] = pieces.count
    pieces.append(known)
    return pieces.count - 1
  }
}
