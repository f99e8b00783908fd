/// A `{{…}}` of a template, and where it stands.
struct TemplateTag: Hashable, Sendable {
  let kind: Kind
  let name: String
  /// The line, from 1.
  let line: Int
  /// The column in UTF-8 bytes, from 1.
  let column: Int

  enum Kind: Hashable, Sendable {
    case escaped, unescaped, section, inverted, close, partial
    /// A tag that the templates of this site do not use.
    case unsupported
    /// A tag without its end.
    case unfinished
  }

  /// The tags of a template, in order; comments are passed over.
  static func scan(_ text: String) -> [TemplateTag] {
    var tags: [TemplateTag] = []
    var line = 1
    var lineStart = text.startIndex
    var index = text.startIndex
    while index < text.endIndex {
      if text[index].isNewline {
        line += 1
        index = text.index(after: index)
        lineStart = index
        continue
      }
      guard text[index...].hasPrefix("{{") else {
        index = text.index(after: index)
        continue
      }
      let column = text.utf8.distance(from: lineStart, to: index) + 1
      let (tag, end) = read(text, at: index, line, column)
      if let tag { tags.append(tag) }
      for passed in text.indices[index..<end] where text[passed].isNewline {
        line += 1
        lineStart = text.index(after: passed)
      }
      index = end
    }
    return tags
  }

  /// One tag and where the text goes on; no tag for a comment.
  private static func read(
    _ text: String, at start: String.Index, _ line: Int, _ column: Int
  ) -> (TemplateTag?, String.Index) {
    let isTriple = text[start...].hasPrefix("{{{")
    let closing = isTriple ? "}}}" : "}}"
    let inner = text.index(start, offsetBy: isTriple ? 3 : 2)
    guard let end = text[inner...].firstRange(of: closing) else {
      return (TemplateTag(kind: .unfinished, name: "", line: line, column: column), text.endIndex)
    }
    let content = text[inner..<end.lowerBound]
    if content.first == "!" { return (nil, end.upperBound) }
    let kind = isTriple ? Kind.unescaped : Self.kind(of: content.first)
    let name = isTriple || kind == .escaped ? content : content.dropFirst()
    let tag = TemplateTag(
      kind: kind, name: name.filter { !$0.isWhitespace }, line: line, column: column)
    return (tag, end.upperBound)
  }

  private static func kind(of sigil: Character?) -> Kind {
    switch sigil {
    case "#": .section
    case "^": .inverted
    case "/": .close
    case ">": .partial
    case "&", "<", "$", "=", "%": .unsupported
    case nil, .some: .escaped
    }
  }
}
