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
  /// The parts met, each as the pieces of its choices.
  private(set) var parts: [[[Int]]] = []
  private var partNumbers: [[[Int]]: Int] = [:]
  /// The number of each part by how it is written; nil where nothing of it can be said.
  private var partsAsWritten: [Substring: Int?] = [:]

  /// Some expressions, each once whatever the gender and the number of its words: the numbers of
  /// their parts.
  mutating func distinct(_ expressions: [String]) -> [[Int]] {
    var known: Set<[Int]> = []
    return expressions.map { text in ExpressionText.parts(of: text).compactMap { part($0) } }
      .filter { !$0.isEmpty && known.insert($0).inserted }
  }

  private mutating func part(_ text: Substring) -> Int? {
    if let known = partsAsWritten[text] { return known }
    let choices = ExpressionText.choices(of: text).map { choice($0) }
      .filter { 1...WordsFormat.longestExpression ~= $0.count }
    let number = choices.isEmpty ? nil : number(of: choices)
    partsAsWritten[text] = .some(number)
    return number
  }

  private mutating func number(of choices: [[Int]]) -> Int {
    if let known = partNumbers[choices] { return known }
    partNumbers[choices] = parts.count
    parts.append(choices)
    return parts.count - 1
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
