import Markup

extension Document {
  /// How deep blocks and marks may be nested.
  package static let depthLimit = 100

  /// Reads a Markdown text.
  ///
  /// - Parameter markdown: CommonMark, in which line breaks are `\n`.
  /// - Returns: The document and everything in it that a page may not hold, in order. Past the
  ///   depth limit, reading stops.
  package static func parse(_ markdown: String) -> (document: Document, defects: [MarkdownDefect]) {
    let outOfMemory = MarkdownDefect(
      kind: .outOfMemory, position: SourcePosition(line: 1, column: 1))
    guard let tree = ParsedTree(parsing: markdown) else {
      return (Document(blocks: []), [outOfMemory])
    }
    var builder = TreeBuilder(
      Placeholders(in: markdown), hasReferences: markdown.utf8.contains(UInt8(ascii: "&")))
    guard tree.walk({ builder.take($0) }) else { return (Document(blocks: []), [outOfMemory]) }
    return (Document(blocks: builder.blocks), builder.defects.sorted { $0.position < $1.position })
  }
}

/// Builds the value tree out of the steps of a walk, with a stack of its own.
private struct TreeBuilder {
  private(set) var blocks: [Document.Block] = []
  private(set) var defects: [MarkdownDefect] = []
  private var frames: [Frame] = []
  private var anchors = AnchorRegister()
  private var placeholders: Placeholders

  /// Whether characters may be written as references, such as `&#27;`.
  private let hasReferences: Bool

  init(_ placeholders: Placeholders, hasReferences: Bool) {
    self.placeholders = placeholders
    self.hasReferences = hasReferences
  }

  /// What a container has gathered so far.
  private struct Frame {
    let position: SourcePosition
    /// Where the first child begins.
    var firstChild: SourcePosition?
    var blocks: [Document.Block] = []
    var inlines: [Document.Inline] = []
    var items: [[Document.Block]] = []
  }

  /// Takes one step; says whether the walk may go on.
  mutating func take(_ visit: Visit) -> Bool {
    noteFirstChild(visit)
    guard visit.isContainer else {
      takeLeaf(visit)
      return true
    }
    if visit.isEntering {
      guard frames.count <= Document.depthLimit else {
        report(.tooDeep(limit: Document.depthLimit), at: visit)
        return false
      }
      frames.append(Frame(position: visit.position))
    } else if let frame = frames.popLast() {
      close(frame, visit)
    }
    return true
  }

  private mutating func noteFirstChild(_ visit: Visit) {
    guard visit.isEntering, let last = frames.indices.last, frames[last].firstChild == nil else {
      return
    }
    frames[last].firstChild = visit.position
  }

  private mutating func takeLeaf(_ visit: Visit) {
    switch visit.kind {
    case .text(let text):
      check(text, visit)
      placeholders.split(text, onLine: visit.position.line).forEach { add($0) }
    case .code(let code): add(.code(code))
    case .softBreak: add(.softBreak)
    case .lineBreak: add(.lineBreak)
    case .codeBlock(let code, let language):
      check(language, visit)
      add(.code(code, language: language), at: visit.position)
    case .thematicBreak: add(.thematicBreak, at: visit.position)
    case .html(let html): report(.rawHTML(excerpt(of: html)), at: visit)
    case .document, .quote, .item, .paragraph, .emphasis, .strong, .list, .heading, .link, .image:
      break
    }
  }

  /// Reports what a reference wrote and no text may hold.
  private mutating func check(_ text: String, _ visit: Visit) {
    guard hasReferences else { return }
    for (_, scalar) in text.unfitCharacters { report(.unfitCharacter(scalar), at: visit) }
  }

  private mutating func close(_ frame: Frame, _ visit: Visit) {
    switch visit.kind {
    case .document: blocks = frame.blocks
    case .quote: add(.quote(frame.blocks), at: frame.position)
    case .item: frames[frames.count - 1].items.append(frame.blocks)
    case .list(let start, let isTight):
      add(.list(start: start, isTight: isTight, items: frame.items), at: frame.position)
    case .paragraph: add(.paragraph(frame.inlines), at: frame.position)
    case .heading(let level):
      let anchor = anchors.anchor(for: frame.inlines.plainText)
      add(.heading(level: level, anchor: anchor, frame.inlines), at: frame.position)
    case .emphasis: add(.emphasis(frame.inlines))
    case .strong: add(.strong(frame.inlines))
    case .link(let destination): closeLink(to: destination, frame, visit)
    case .image(let source): report(.image(source), at: visit)
    case .text, .code, .codeBlock, .softBreak, .lineBreak, .thematicBreak, .html: break
    }
  }

  private mutating func closeLink(to destination: String, _ frame: Frame, _ visit: Visit) {
    let position = linkPosition(of: frame)
    if LinkDestination.isAccepted(destination) {
      add(.link(destination: destination, frame.inlines, position))
    } else {
      defects.append(MarkdownDefect(kind: .refusedLink(destination), position: position))
    }
  }

  /// Where a link begins: libcmark gives the line on which it ends, its words know better.
  private func linkPosition(of frame: Frame) -> SourcePosition {
    guard let child = frame.firstChild, child.line < frame.position.line else {
      return frame.position
    }
    return SourcePosition(line: child.line, column: max(1, child.column - 1))
  }

  private mutating func add(_ content: Document.Content, at position: SourcePosition) {
    frames[frames.count - 1].blocks.append(Document.Block(content: content, position: position))
  }

  private mutating func add(_ inline: Document.Inline) {
    frames[frames.count - 1].inlines.append(inline)
  }

  private mutating func report(_ kind: MarkdownDefect.Kind, at visit: Visit) {
    defects.append(MarkdownDefect(kind: kind, position: visit.position))
  }

  private func excerpt(of html: String) -> String {
    let line = html.prefix { !$0.isNewline }
    return line.count > 40 ? line.prefix(40) + "…" : String(line)
  }
}
