import French
import Search
import Understanding

/// An expression as `mots.yml` writes it: words, « a/b » for one of several, « … » for words between,
/// « ^ » for the beginning of a clause, « @prive » for any word of a family.
package enum ExpressionText {
  /// How many families of words there are at most.
  package static let familyLimit = WordsFormat.familyLimit
  /// In how many ways an expression can be said at most, a family counting as one word.
  package static let wayLimit = WordsFormat.wayLimit

  package enum Piece: Hashable, Sendable {
    case word([UInt8])
    case gap
    case beginning
    case family(String)

    /// Whether it says something: nothing stands on a gap or on a beginning alone.
    var isSaid: Bool {
      switch self {
      case .word, .family: true
      case .gap, .beginning: false
      }
    }

    /// The piece with its word as a term.
    var asTerm: Piece {
      guard case .word(let letters) = self else { return self }
      return .word(ExpressionText.term(of: letters))
    }
  }

  /// The parts of an expression, between its spaces.
  static func parts(of text: String) -> [Substring] {
    text.utf8.split(separator: UInt8(ascii: " ")).map(Substring.init)
  }

  /// The choices of a part: « a/b » has two.
  static func choices(of part: Substring) -> [Substring] {
    part.utf8.split(separator: UInt8(ascii: "/")).map(Substring.init)
  }

  /// The names of the families in an expression.
  package static func families(in text: String) -> [String] {
    parts(of: text).flatMap(choices).flatMap(pieces).compactMap { piece in
      if case .family(let name) = piece { name } else { nil }
    }
  }

  /// The term of a word; « au » and « aux » are « à » with an article, and articles are passed over.
  package static func term(of letters: [UInt8]) -> [UInt8] {
    contractions.contains(letters) ? [0x61] : TextAnalysis.term(of: letters)
  }

  /// « au », « aux ».
  package static let contractions: [[UInt8]] = [[0x61, 0x75], [0x61, 0x75, 0x78]]

  /// The pieces of a choice: « d'un » has two.
  static func pieces(of choice: Substring) -> [Piece] {
    switch choice {
    case "…": [.gap]
    case "^": [.beginning]
    case _ where choice.first == "@": [.family(String(choice.dropFirst()))]
    default: TextAnalysis.words(of: Array(choice.utf8)).map { .word($0.letters) }
    }
  }
}
