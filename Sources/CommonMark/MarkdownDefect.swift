/// Something in a Markdown text that a page may not hold.
package struct MarkdownDefect: Error, Hashable, Sendable {
  /// What it is.
  package let kind: Kind
  /// Where it stands.
  package let position: SourcePosition

  /// The kinds of defect.
  package enum Kind: Hashable, Sendable {
    /// HTML in the text; the beginning of it.
    case rawHTML(String)
    /// An image: pages load nothing.
    case image(String)
    /// A link whose scheme is not `https`, `http` or `mailto`, or that holds control characters.
    case refusedLink(String)
    /// A character, written as a reference to its number, that is no part of a text.
    case unfitCharacter(Unicode.Scalar)
    /// Blocks or marks nested deeper than the limit.
    case tooDeep(limit: Int)
    /// The parser had no memory left.
    case outOfMemory
  }
}

extension MarkdownDefect {
  /// Whether the text after the defect was not read.
  package var endsReading: Bool {
    switch kind {
    case .tooDeep, .outOfMemory: true
    case .rawHTML, .image, .refusedLink, .unfitCharacter: false
    }
  }
}
