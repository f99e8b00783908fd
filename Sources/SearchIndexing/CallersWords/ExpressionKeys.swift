import Search
import Understanding

/// What two expressions have in common that say the same thing: the terms of their words.
///
/// The same few thousand words stand in all expressions of a list: each is looked up once.
package struct ExpressionKeys {
  private var choices: [Substring: Choice] = [:]

  /// One way to read a part of an expression, or its beginning.
  private struct Choice {
    var key: [UInt8] = []
    /// How many pieces it has.
    var count = 0
    /// Whether a word or a family is among them.
    var isSaid = false

    func followed(by next: Choice) -> Choice {
      Choice(key: key + next.key, count: count + next.count, isSaid: isSaid || next.isSaid)
    }
  }

  package init() {}

  /// The key of every way to read an expression; of those that say nothing there is none.
  package mutating func keys(of text: String) -> [[UInt8]] {
    var beginnings = [Choice()]
    for part in ExpressionText.parts(of: text) {
      let next = part.map { choice($0) }
      beginnings = beginnings.flatMap { beginning in next.map(beginning.followed) }
    }
    return beginnings.filter { $0.isSaid && $0.count <= WordsFormat.longestExpression }.map(\.key)
  }

  private mutating func choice(_ text: Substring) -> Choice {
    if let known = choices[text] { return known }
    var choice = Choice()
    for piece in ExpressionText.pieces(of: text) {
      choice.count += 1
      choice.isSaid = choice.isSaid || piece.isSaid
      choice.key += Self.key(of: piece)
    }
    choices[text] = choice
    return choice
  }

  private static func key(of piece: ExpressionText.Piece) -> [UInt8] {
    switch piece {
    case .gap: Array("… ".utf8)
    case .beginning: Array("^ ".utf8)
    case .family(let name): Array(("@" + name + " ").utf8)
    case .word(let letters): ExpressionText.term(of: letters) + [UInt8(ascii: " ")]
    }
  }
}
