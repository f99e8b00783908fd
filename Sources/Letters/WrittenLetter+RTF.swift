import French
package import RichText

extension WrittenLetter {
  /// The letter as a document for word processors.
  package var document: RichTextDocument {
    var document = RichTextDocument()
    for part in parts { document.add(part.runs, as: part.role.form) }
    return document
  }
}

extension WrittenLetter.Part {
  fileprivate var runs: [RichTextDocument.Run] {
    let lead = role == .subject ? [RichTextDocument.Run(Array("Objet\u{A0}: ".utf8))] : []
    let proviso = proviso.map {
      [RichTextDocument.Run(Array("[À garder \($0)\u{A0}:] ".utf8), isItalic: true)]
    }
    return lead + (proviso ?? []) + pieces.flatMap(\.runs)
  }
}

extension WrittenLetter.Piece {
  fileprivate var runs: [RichTextDocument.Run] {
    switch self {
    case .text(let text): [RichTextDocument.Run(Typography.typeset(Array(text.utf8)))]
    case .blank(let label):
      [
        RichTextDocument.Run(Array((Self.dots + " ").utf8)),
        RichTextDocument.Run(Typography.typeset(Array("(\(label))".utf8)), isItalic: true),
      ]
    }
  }
}

extension Letter.Role {
  /// How the part stands on the page.
  package var form: RichTextDocument.Form {
    switch self {
    case .sender: .sender
    case .recipient: .recipient
    case .date: .date
    case .subject: .subject
    case .body: .body
    case .item: .item
    case .signature: .signature
    }
  }
}
