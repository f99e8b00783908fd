import French
import Search
import Understanding

/// An expression as `mots.yml` writes it: words, « a/b » for one of several, « … » for words between,
/// « ^ » for the beginning of a clause.
package enum ExpressionText {
  package enum Piece: Hashable, Sendable {
    case word([UInt8])
    case gap
    case beginning
  }

  /// Every way to read an expression, as pieces; those that say nothing are left out.
  package static func variants(of text: String) -> [[Piece]] {
    text.split(whereSeparator: \.isWhitespace).reduce([[]]) { beginnings, part in
      let choices = part.split(separator: "/").map { pieces(of: String($0)) }
      return beginnings.flatMap { beginning in choices.map { beginning + $0 } }
    }.filter { pieces in
      pieces.count <= WordsFormat.longestExpression
        && pieces.contains { if case .word = $0 { true } else { false } }
    }
  }

  /// What two expressions have in common that say the same thing: the terms of their words.
  package static func keys(of text: String) -> [[UInt8]] {
    variants(of: text).map { pieces in
      pieces.reduce(into: []) { key, piece in
        switch piece {
        case .gap: key += Array("… ".utf8)
        case .beginning: key += Array("^ ".utf8)
        case .word(let letters): key += TextAnalysis.term(of: letters) + [Sign.space]
        }
      }
    }
  }

  private static func pieces(of part: String) -> [Piece] {
    switch part {
    case "…": [.gap]
    case "^": [.beginning]
    default: TextAnalysis.words(of: Array(part.utf8)).map { .word($0.letters) }
    }
  }
}
