extension WrittenLetter {
  /// The letter as text, a paragraph to a line and an empty line between two parts.
  package var text: String {
    var text = ""
    var last: Letter.Role?
    for part in parts {
      if last != nil { text += last == .item && part.role == .item ? "\n" : "\n\n" }
      text += part.line
      last = part.role
    }
    return text + "\n"
  }
}

extension WrittenLetter.Part {
  /// The part as lines of text.
  fileprivate var line: String {
    let lead = proviso.map { "[À garder \($0) :] " } ?? ""
    let text = lead + pieces.map(\.line).joined()
    return switch role {
    case .item: "- " + text
    case .subject: "Objet : " + text
    case .sender, .recipient, .date, .body, .signature: text
    }
  }
}

extension WrittenLetter.Piece {
  /// The dots on which one writes by hand.
  package static let dots = "……………………"

  fileprivate var line: String {
    switch self {
    case .text(let text): text
    case .blank(let label): "\(Self.dots) (\(label))"
    }
  }
}
