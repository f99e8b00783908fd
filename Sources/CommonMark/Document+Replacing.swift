extension Document {
  /// The document with something else where it holds names and fenced blocks.
  ///
  /// - Parameters:
  ///   - words: What stands for a name between double braces.
  ///   - contents: What stands for a fenced block, by the language after its fence and its lines.
  package func replacing(
    names words: (_ name: String, SourcePosition) -> String,
    fences contents: (_ language: String, _ lines: String, SourcePosition) -> [Content]
  ) -> Document {
    func replaced(_ inlines: [Inline]) -> [Inline] {
      inlines.map { inline in
        switch inline {
        case .placeholder(let name, let position): .text(words(name, position))
        case .emphasis(let inner): .emphasis(replaced(inner))
        case .strong(let inner): .strong(replaced(inner))
        case .link(let destination, let inner, let position):
          .link(destination: destination, replaced(inner), position)
        case .text, .code, .softBreak, .lineBreak: inline
        }
      }
    }
    func replaced(_ blocks: [Block]) -> [Block] {
      blocks.flatMap { block in
        guard block.content.holdsReplaceable else { return [block] }
        return replaced(block.content, at: block.position).map {
          Block(content: $0, position: block.position)
        }
      }
    }
    func replaced(_ block: Content, at position: SourcePosition) -> [Content] {
      switch block {
      case .paragraph(let inlines): [.paragraph(replaced(inlines))]
      case .heading(let level, let anchor, let inlines):
        [.heading(level: level, anchor: anchor, replaced(inlines))]
      case .list(let start, let isTight, let items):
        [.list(start: start, isTight: isTight, items: items.map { replaced($0) })]
      case .quote(let blocks): [.quote(replaced(blocks))]
      case .code(let lines, let language): contents(language, lines, position)
      case .table, .thematicBreak: [block]
      }
    }
    return Document(blocks: replaced(blocks))
  }
}

extension Document.Content {
  /// Whether it holds a name or a fenced block; what holds none stays as it is, in memory too.
  fileprivate var holdsReplaceable: Bool {
    switch self {
    case .paragraph(let inlines), .heading(_, _, let inlines): inlines.holdPlaceholder
    case .list(_, _, let items): items.contains { $0.contains(where: \.content.holdsReplaceable) }
    case .quote(let blocks): blocks.contains(where: \.content.holdsReplaceable)
    case .code: true
    case .table, .thematicBreak: false
    }
  }
}

extension [Document.Inline] {
  fileprivate var holdPlaceholder: Bool {
    contains { inline in
      switch inline {
      case .placeholder: true
      case .emphasis(let inner), .strong(let inner), .link(_, let inner, _): inner.holdPlaceholder
      case .text, .code, .softBreak, .lineBreak: false
      }
    }
  }
}
