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
    while let opening = pair(of: UInt8(ascii: "{"), in: rest),
      let closing = pair(of: UInt8(ascii: "}"), in: rest[opening.upperBound...])
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

  /// Where a byte first stands twice in a row.
  private static func pair(of byte: UInt8, in text: Substring) -> Range<String.Index>? {
    let bytes = text.utf8
    var start = bytes.startIndex
    while let first = bytes[start...].firstIndex(of: byte) {
      let second = bytes.index(after: first)
      if second < bytes.endIndex, bytes[second] == byte {
        return first..<bytes.index(after: second)
      }
      start = second
    }
    return nil
  }
}
