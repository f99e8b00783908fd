import CommonMark
import Content

/// Links the first occurrence of each abbreviation on a page to where the glossary explains it.
///
/// A link is reached by touch, by keyboard and by screen readers; the `title` of an `abbr` is not.
struct AbbreviationMarks {
  /// The anchors of the abbreviations that did not occur yet.
  private var waiting: [String: String]

  init(_ glossary: [GlossaryTerm]) {
    let abbreviations = glossary.filter { $0.expansion != nil }.map { ($0.term, $0.id) }
    waiting = Dictionary(abbreviations, uniquingKeysWith: { first, _ in first })
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
    var plain = ""
    for word in Self.words(of: text) {
      guard let anchor = waiting.removeValue(forKey: word) else {
        plain += word
        continue
      }
      if !plain.isEmpty { pieces.append(.text(plain)) }
      pieces.append(.link(destination: "glossaire#\(anchor)", [.text(word)], position))
      plain = ""
    }
    return plain.isEmpty ? pieces : pieces + [.text(plain)]
  }

  /// Runs of letters and digits, and what stands between them.
  private static func words(of text: String) -> [String] {
    var words: [String] = []
    var wasInWord: Bool?
    for character in text {
      let isInWord = character.isLetter || character.isNumber
      if isInWord == wasInWord {
        words[words.count - 1].append(character)
      } else {
        words.append(String(character))
      }
      wasInWord = isInWord
    }
    return words
  }
}
