import Diagnostics

/// A template as its file says it: words and tags, one after another.
struct TemplateSource: Sendable {
  /// The path of the file, for faults.
  let path: String
  let pieces: [Piece]

  /// Words to be written as they are, or a tag.
  enum Piece: Hashable, Sendable {
    case words([UInt8])
    /// A tag among other things on its line.
    case tag(TemplateTag)
    /// A tag that has its line to itself, behind these blanks: the line leaves no trace.
    case line(TemplateTag, indent: [UInt8])
  }

  init(_ file: SourceText) {
    self.init(path: file.path, text: file.text)
  }

  /// - Parameter text: The template, whose lines end in `\n`.
  init(path: String, text: String) {
    self.path = path
    let bytes = Array(text.utf8)
    var pieces: [Piece] = []
    var place = 0
    for tag in TemplateTag.scan(bytes) {
      let line = tag.kind.mayStandAlone ? Self.line(of: tag.range, in: bytes) : nil
      let range = line ?? tag.range
      if place < range.lowerBound { pieces.append(.words(Array(bytes[place..<range.lowerBound]))) }
      let indent = Array(bytes[range.lowerBound..<tag.range.lowerBound])
      pieces.append(line == nil ? .tag(tag) : .line(tag, indent: indent))
      place = range.upperBound
    }
    if place < bytes.count { pieces.append(.words(Array(bytes[place...]))) }
    self.pieces = pieces
  }

  /// The names of the templates that it includes.
  var included: [String] {
    pieces.compactMap { piece in
      switch piece {
      case .words: nil
      case .tag(let tag), .line(let tag, _): tag.kind == .partial ? tag.name : nil
      }
    }
  }

  /// The line of a tag with its end, where nothing but blanks stands beside the tag.
  private static func line(of tag: Range<Int>, in bytes: [UInt8]) -> Range<Int>? {
    var start = tag.lowerBound
    while start > 0, isBlank(bytes[start - 1]) { start -= 1 }
    guard start == 0 || bytes[start - 1] == UInt8(ascii: "\n") else { return nil }
    var end = tag.upperBound
    while end < bytes.count, isBlank(bytes[end]) { end += 1 }
    guard end < bytes.count else { return start..<end }
    return bytes[end] == UInt8(ascii: "\n") ? start..<end + 1 : nil
  }

  private static func isBlank(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t")
  }
}

extension TemplateTag.Kind {
  /// Whether a line that holds the tag alone belongs to the tag: what is shown keeps its line.
  fileprivate var mayStandAlone: Bool {
    switch self {
    case .section, .inverted, .close, .partial, .comment: true
    case .escaped, .unescaped, .unsupported, .unfinished: false
    }
  }
}
