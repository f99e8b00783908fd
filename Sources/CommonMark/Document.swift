/// A Markdown text as a tree of values, each block with the place where it begins.
package struct Document: Hashable, Sendable {
  /// The blocks, in order.
  package let blocks: [Block]

  package init(blocks: [Block]) {
    self.blocks = blocks
  }

  /// A block and where it begins.
  package struct Block: Hashable, Sendable {
    /// What the block is.
    package let content: Content
    /// Where it begins.
    package let position: SourcePosition

    package init(content: Content, position: SourcePosition) {
      self.content = content
      self.position = position
    }
  }

  /// The kinds of block that a page may hold.
  package indirect enum Content: Hashable, Sendable {
    case paragraph([Inline])
    /// A heading: its level from 1 to 6, and the anchor by which it can be linked.
    case heading(level: Int, anchor: String, [Inline])
    /// A list: the number of its first item where it is numbered, and whether its items are close.
    case list(start: Int?, isTight: Bool, items: [[Block]])
    case quote([Block])
    /// Preformatted text, and what follows the fence that opens it.
    case code(String, language: String)
    /// Rows of figures; Markdown cannot write one, a build puts it in the place of something else.
    case table(Table)
    case thematicBreak
  }

  /// A table: the first cell of each row names it.
  package struct Table: Hashable, Sendable {
    /// What the table shows.
    package let caption: String
    /// The heads of the columns.
    package let columns: [String]
    /// The rows, each as long as `columns`.
    package let rows: [[String]]

    package init(caption: String, columns: [String], rows: [[String]]) {
      self.caption = caption
      self.columns = columns
      self.rows = rows
    }
  }

  /// What runs along a line.
  package indirect enum Inline: Hashable, Sendable {
    case text(String)
    case code(String)
    case emphasis([Inline])
    case strong([Inline])
    case link(destination: String, [Inline], SourcePosition)
    /// A name between `{{` and `}}`, which stands for something known elsewhere.
    case placeholder(String, SourcePosition)
    case softBreak
    case lineBreak
  }
}

/// A place in a text; lines and columns count from 1, columns in UTF-8 bytes.
package struct SourcePosition: Hashable, Sendable {
  /// The line.
  package let line: Int
  /// The column.
  package let column: Int

  package init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }
}

extension SourcePosition: Comparable {
  package static func < (left: SourcePosition, right: SourcePosition) -> Bool {
    (left.line, left.column) < (right.line, right.column)
  }
}

extension [Document.Inline] {
  /// The words alone, without marks.
  package var plainText: String {
    map { inline in
      switch inline {
      case .text(let text), .code(let text): text
      case .emphasis(let inlines), .strong(let inlines), .link(_, let inlines, _):
        inlines.plainText
      case .placeholder(let name, _): "{{\(name)}}"
      case .softBreak, .lineBreak: " "
      }
    }.joined()
  }
}
