/// A `{{…}}` of a template, and where it stands.
struct TemplateTag: Hashable, Sendable {
  let kind: Kind
  let name: String
  /// The line, from 1.
  let line: Int
  /// The column in UTF-8 bytes, from 1.
  let column: Int
  /// The bytes of the template that it takes up.
  let range: Range<Int>

  enum Kind: Hashable, Sendable {
    case escaped, unescaped, section, inverted, close, partial, comment
    /// A tag that the templates of this site do not use.
    case unsupported
    /// A tag without its end.
    case unfinished
  }

  /// The tags of a template, in order.
  ///
  /// Byte by byte: an accent that follows a brace must not hide it.
  static func scan(_ text: [UInt8]) -> [TemplateTag] {
    var scanner = TagScanner(text)
    return scanner.tags()
  }
}

/// Finds tags in the bytes of a template.
private struct TagScanner {
  private let bytes: [UInt8]
  private var index = 0
  private var line = 1
  private var lineStart = 0

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  mutating func tags() -> [TemplateTag] {
    var tags: [TemplateTag] = []
    while index < bytes.count {
      if starts(with: "{{") {
        tags.append(readTag())
      } else {
        advance(to: index + 1)
      }
    }
    return tags
  }

  /// Reads the tag that begins here.
  private mutating func readTag() -> TemplateTag {
    let start = index
    let place = (line: line, column: index - lineStart + 1)
    let isTriple = starts(with: "{{{")
    let inner = index + (isTriple ? 3 : 2)
    guard let end = firstIndex(of: isTriple ? "}}}" : "}}", from: inner) else {
      advance(to: bytes.count)
      return TemplateTag(
        kind: .unfinished, name: "", line: place.line, column: place.column,
        range: start..<bytes.count)
    }
    let content = bytes[inner..<end]
    advance(to: end + (isTriple ? 3 : 2))
    let kind = isTriple ? .unescaped : Self.kind(of: content.first)
    let name = isTriple || kind == .escaped ? content : content.dropFirst()
    return TemplateTag(
      kind: kind, name: Self.trimmed(String(decoding: name, as: UTF8.self)),
      line: place.line, column: place.column, range: start..<index)
  }

  /// A name without the blanks around it.
  private static func trimmed(_ name: String) -> String {
    let end = name.reversed().drop(while: \.isWhitespace)
    return String(end.reversed().drop(while: \.isWhitespace))
  }

  private static func kind(of sigil: UInt8?) -> TemplateTag.Kind {
    switch sigil {
    case UInt8(ascii: "#"): .section
    case UInt8(ascii: "^"): .inverted
    case UInt8(ascii: "/"): .close
    case UInt8(ascii: ">"): .partial
    case UInt8(ascii: "!"): .comment
    case .some(let byte) where "&<$=%".utf8.contains(byte): .unsupported
    case nil, .some: .escaped
    }
  }

  private func starts(with mark: String) -> Bool {
    bytes[index...].starts(with: mark.utf8)
  }

  private func firstIndex(of mark: String, from start: Int) -> Int? {
    (start..<max(start, bytes.count)).first { bytes[$0...].starts(with: mark.utf8) }
  }

  private mutating func advance(to end: Int) {
    for passed in index..<end where bytes[passed] == UInt8(ascii: "\n") {
      line += 1
      lineStart = passed + 1
    }
    index = end
  }
}
