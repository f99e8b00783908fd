/// A text in which names stand between double braces.
package enum BracedText {
  /// A part of such a text.
  package enum Piece: Equatable {
    /// Words, as they are.
    case words(Substring)
    /// What stands between `{{` and `}}`.
    case name(Substring)

    /// The length in the text, braces included, in UTF-8 bytes.
    package var length: Int {
      switch self {
      case .words(let words): words.utf8.count
      case .name(let name): name.utf8.count + 4
      }
    }
  }

  /// The parts of a text in order; braces that do not close are words.
  package static func pieces(of text: Substring) -> [Piece] {
    var pieces: [Piece] = []
    var rest = text
    while let opening = rest.firstRange(of: "{{"),
      let closing = rest[opening.upperBound...].firstRange(of: "}}")
    {
      if opening.lowerBound > rest.startIndex {
        pieces.append(.words(rest[..<opening.lowerBound]))
      }
      pieces.append(.name(rest[opening.upperBound..<closing.lowerBound]))
      rest = rest[closing.upperBound...]
    }
    if !rest.isEmpty || pieces.isEmpty { pieces.append(.words(rest)) }
    return pieces
  }
}
