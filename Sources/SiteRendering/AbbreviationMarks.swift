import CommonMark
import Content

/// Links the first occurrence of each abbreviation on a page to where the glossary explains it.
///
/// A link is reached by touch, by keyboard and by screen readers; the `title` of an `abbr` is not.
struct AbbreviationMarks: Sendable {
  /// The anchors of the abbreviations that did not occur yet.
  private var waiting: [String: String]
  /// Whether an abbreviation begins with a byte.
  private let initials: [Bool]

  init(_ glossary: [GlossaryTerm]) {
    let abbreviations = glossary.filter { $0.expansion != nil }.map { ($0.term, $0.id) }
    waiting = Dictionary(abbreviations, uniquingKeysWith: { first, _ in first })
    initials = abbreviations.reduce(into: [Bool](repeating: false, count: 256)) { initials, row in
      if let first = row.0.utf8.first { initials[Int(first)] = true }
    }
  }

  /// The document with links; headings, code and other links are left alone.
  mutating func mark(_ document: Document) -> Document {
    Document(blocks: mark(document.blocks))
  }

  private mutating func mark(_ blocks: [Document.Block]) -> [Document.Block] {
    blocks.map { block in
      Document.Block(content: mark(block), position: block.position)
    }
  }

  private mutating func mark(_ block: Document.Block) -> Document.Content {
    switch block.content {
    case .paragraph(let inlines): .paragraph(mark(inlines, block.position))
    case .quote(let blocks): .quote(mark(blocks))
    case .list(let start, let isTight, let items):
      .list(start: start, isTight: isTight, items: items.map { mark($0) })
    case .heading, .code, .table, .thematicBreak: block.content
    }
  }

  private mutating func mark(
    _ inlines: [Document.Inline], _ position: SourcePosition
  ) -> [Document.Inline] {
    inlines.flatMap { inline -> [Document.Inline] in
      switch inline {
      case .text(let text): split(text, position)
      case .emphasis(let inlines): [.emphasis(mark(inlines, position))]
      case .strong(let inlines): [.strong(mark(inlines, position))]
      case .code, .link, .placeholder, .softBreak, .lineBreak: [inline]
      }
    }
  }

  /// The words, cut where an abbreviation occurs for the first time.
  private mutating func split(_ text: String, _ position: SourcePosition) -> [Document.Inline] {
    var pieces: [Document.Inline] = []
    var plain = text.startIndex
    for word in Self.words(of: text) {
      guard initials[Int(text.utf8[word.lowerBound])],
        let anchor = waiting.removeValue(forKey: String(text[word]))
      else { continue }
      if plain < word.lowerBound { pieces.append(.text(String(text[plain..<word.lowerBound]))) }
      pieces.append(
        .link(destination: "glossaire#\(anchor)", [.text(String(text[word]))], position))
      plain = word.upperBound
    }
    return plain == text.endIndex ? pieces : pieces + [.text(String(text[plain...]))]
  }

  /// Where runs of letters and digits stand.
  private static func words(of text: String) -> [Range<String.Index>] {
    var words: [Range<String.Index>] = []
    var start: String.Index?
    let scalars = text.unicodeScalars
    for (index, scalar) in zip(scalars.indices, scalars) {
      let isInWord = isPartOfWord(scalar, isInside: start != nil)
      if let first = start, !isInWord { words.append(first..<index) }
      start = isInWord ? start ?? index : nil
    }
    if let start { words.append(start..<text.endIndex) }
    return words
  }

  /// Whether a scalar is a letter, a digit, or what stands over a letter.
  private static func isPartOfWord(_ scalar: Unicode.Scalar, isInside: Bool) -> Bool {
    switch scalar.value {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
    case 0..<0x80: false
    case _:
      switch scalar.properties.generalCategory {
      case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
        .decimalNumber, .letterNumber, .otherNumber:
        true
      case .nonspacingMark, .spacingMark, .enclosingMark: isInside
      case _: false
      }
    }
  }
}
