import French
import Search
import Understanding

/// An expression as `mots.yml` writes it: words, « a/b » for one of several, « … » for words between,
/// « ^ » for the beginning of a clause, « @prive » for any word of a family.
package enum ExpressionText {
  /// How many families of words there are at most.
  package static let familyLimit = WordsFormat.familyLimit

  package enum Piece: Hashable, Sendable {
    case word([UInt8])
    case gap
    case beginning
    case family(String)
  }

  /// Every way to read an expression, as pieces; those that say nothing are left out.
  package static func variants(of text: String) -> [[Piece]] {
    text.split(whereSeparator: \.isWhitespace).reduce([[]]) { beginnings, part in
      let choices = part.split(separator: "/").map { pieces(of: String($0)) }
      return beginnings.flatMap { beginning in choices.map { beginning + $0 } }
    }.filter { pieces in
      pieces.count <= WordsFormat.longestExpression
        && pieces.contains {
          switch $0 {
          case .word, .family: true
          case .gap, .beginning: false
          }
        }
    }
  }

  /// What two expressions have in common that say the same thing: the terms of their words.
  package static func keys(of text: String) -> [[UInt8]] {
    variants(of: text).map { pieces in
      pieces.reduce(into: []) { key, piece in
        switch piece {
        case .gap: key += Array("… ".utf8)
        case .beginning: key += Array("^ ".utf8)
        case .family(let name): key += Array(("@" + name + " ").utf8)
        case .word(let letters): key += term(of: letters) + [Sign.space]
        }
      }
    }
  }

  /// The term of a word; « au » and « aux » are « à » with an article, and articles are passed over.
  package static func term(of letters: [UInt8]) -> [UInt8] {
    contractions.contains(letters) ? [0x61] : TextAnalysis.term(of: letters)
  }

  /// « au », « aux ».
  package static let contractions: [[UInt8]] = [[0x61, 0x75], [0x61, 0x75, 0x78]]

  private static func pieces(of part: String) -> [Piece] {
    switch part {
    case "…": [.gap]
    case "^": [.beginning]
    case _ where part.first == "@": [.family(String(part.dropFirst()))]
    default: TextAnalysis.words(of: Array(part.utf8)).map { .word($0.letters) }
    }
  }
}
