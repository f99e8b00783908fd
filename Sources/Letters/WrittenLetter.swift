import CheckerCore

/// A letter as it stands for a case: the parts that are kept, with what is known filled in.
package struct WrittenLetter: Equatable, Sendable {
  /// The parts, in order.
  package let parts: [Part]

  /// A part of the letter.
  package struct Part: Equatable, Sendable {
    /// Where it stands.
    package let role: Letter.Role
    /// When to keep it, in French (« pour une VAE »), where the case does not tell; else nil.
    package let proviso: String?
    /// Its text and its blanks, in order.
    package let pieces: [Piece]
  }

  /// A text, or a place to fill in by hand.
  package enum Piece: Equatable, Sendable {
    case text(String)
    /// What to fill in, in French.
    case blank(String)
  }

  /// Keeps what holds in a case, and what may hold under a proviso.
  package init(_ letter: LetterCase) {
    parts = letter.letter.paragraphs.compactMap { paragraph in
      let truth = letter.truth(of: paragraph.condition)
      guard truth != .no else { return nil }
      return Part(
        role: paragraph.role,
        proviso: truth == .open ? paragraph.proviso : nil,
        pieces: LetterText(paragraph.text).pieces.map { piece in
          switch piece {
          case .text(let text): .text(text)
          case .name(let name): letter.piece(for: name)
          }
        })
    }
  }
}

/// The text of a paragraph, cut at its names between braces.
package struct LetterText: Equatable, Sendable {
  package enum Piece: Equatable, Sendable {
    case text(String)
    case name(String)
  }

  package let pieces: [Piece]

  /// Cuts a text; a brace that is not closed stands for itself.
  package init(_ text: String) {
    var pieces: [Piece] = []
    var rest = Substring(text)
    while let open = rest.firstIndex(of: "{"),
      let close = rest[open...].firstIndex(of: "}")
    {
      if open > rest.startIndex { pieces.append(.text(String(rest[..<open]))) }
      pieces.append(.name(String(rest[rest.index(after: open)..<close])))
      rest = rest[rest.index(after: close)...]
    }
    if !rest.isEmpty { pieces.append(.text(String(rest))) }
    self.pieces = pieces
  }

  /// The names between braces, in order.
  package var names: [String] {
    pieces.compactMap { piece in
      switch piece {
      case .text: nil
      case .name(let name): name
      }
    }
  }
}

extension LetterCase {
  /// What stands in the place of a name.
  fileprivate func piece(for name: String) -> WrittenLetter.Piece {
    guard let field = letter.field(name) else {
      preconditionFailure("a letter names only its own fields")
    }
    return values[name].map { .text($0) } ?? .blank(field.label)
  }
}
