/// HTML as what a browser makes of it: tags and words in order.
///
/// Left out is what the writer leaves out or adds on purpose, and no more: the titles of links, the
/// languages of code, the anchors of headings; `/>` is `>`; line breaks around blocks, where they
/// show nothing. Addresses are compared as they are asked for: libcmark writes bytes that an address
/// may not hold in base sixteen, which a browser does with ours.
struct ComparableHTML: Hashable {
  enum Piece: Hashable {
    /// A tag as it is written, with its attributes that count.
    case tag(String)
    /// What stands between two tags, references undone.
    case words(String)
  }

  private(set) var pieces: [Piece] = []

  init(_ html: String) {
    var rest = html.utf8[...]
    while let first = rest.first {
      let isTag = first == UInt8(ascii: "<")
      let end =
        isTag
        ? rest.firstIndex(of: UInt8(ascii: ">")).map(rest.index(after:)) ?? rest.endIndex
        : rest.firstIndex(of: UInt8(ascii: "<")) ?? rest.endIndex
      let text = String(Substring(rest[..<end]))
      if isTag { take(tag: text) } else { pieces.append(.words(Self.unescaped(text))) }
      rest = rest[end...]
    }
    trim()
  }

  /// Whether a tag of a name is there.
  func holds(_ name: String) -> Bool {
    pieces.contains { piece in
      guard case .tag(let tag) = piece else { return false }
      return tag.hasPrefix("<\(name)")
    }
  }

  private mutating func take(tag: String) {
    var tag = tag
    if tag.hasSuffix(" />") { tag = tag.dropLast(3) + ">" }
    // Nearly all tags have no attribute: they are told from the others before they are searched.
    if tag.hasPrefix("<h") {
      tag.replace(#/^(<h[1-6]) id="[^"]*">$/#) { "\($0.output.1)>" }
    } else if tag.hasPrefix("<code ") {
      tag.replace(#/^<code class="language-[^"]*">$/#) { _ in "<code>" }
    } else if tag.hasPrefix("<a ") {
      tag.replace(#/^<a href="([^"]*)"(?: title="[^"]*")?>$/#) {
        "<a href=\"\(Self.asked(Self.unescaped(String($0.output.1))))\">"
      }
    }
    pieces.append(.tag(tag))
  }

  /// Takes away line breaks beside the tags of blocks, but those of preformatted text.
  private mutating func trim() {
    var isPreformatted = false
    var trimmed: [Piece] = []
    for (index, piece) in pieces.enumerated() {
      if case .tag(let tag) = piece {
        if tag == "<pre>" { isPreformatted = true }
        if tag == "</pre>" { isPreformatted = false }
        trimmed.append(piece)
      } else if case .words(let words) = piece, !isPreformatted {
        var bytes = Array(words.utf8)[...]
        if index == 0 || pieces[index - 1].isBlock {
          bytes = bytes.drop { $0 == UInt8(ascii: "\n") }
        }
        if index + 1 == pieces.count || pieces[index + 1].isBlock {
          while bytes.last == UInt8(ascii: "\n") { bytes.removeLast() }
        }
        if !bytes.isEmpty { trimmed.append(.words(String(decoding: bytes, as: UTF8.self))) }
      } else {
        trimmed.append(piece)
      }
    }
    pieces = trimmed
  }

  /// An address as a browser asks for it.
  private static func asked(_ address: String) -> String {
    let kept = Set("-_.+!*'(),%#@?=;:/$~&".utf8)
    return address.utf8.map { byte in
      let character = Character(Unicode.Scalar(byte))
      let isKept =
        kept.contains(byte) || byte < 0x80 && (character.isLetter || character.isNumber)
      let digits = String(Int(byte) + 256, radix: 16).suffix(2).uppercased()
      return isKept ? String(character) : "%" + digits
    }.joined()
  }

  /// A text with its references undone, byte by byte: an accent must not hide the end of one.
  static func unescaped(_ text: String) -> String {
    var bytes: [UInt8] = []
    var rest = Array(text.utf8)[...]
    while let mark = rest.firstIndex(of: UInt8(ascii: "&")) {
      bytes += rest[..<mark]
      rest = rest[mark...]
      let reference = references.first { rest.starts(with: $0.key.utf8) }
      bytes.append(reference?.value ?? UInt8(ascii: "&"))
      rest = rest.dropFirst(reference?.key.utf8.count ?? 1)
    }
    bytes += rest
    return String(decoding: bytes, as: UTF8.self)
  }

  private static let references: [String: UInt8] = [
    "&lt;": UInt8(ascii: "<"), "&gt;": UInt8(ascii: ">"), "&quot;": UInt8(ascii: "\""),
    "&#39;": UInt8(ascii: "'"), "&#x27;": UInt8(ascii: "'"), "&amp;": UInt8(ascii: "&"),
  ]
}

extension ComparableHTML.Piece {
  /// Whether it is a tag beside which a line break shows nothing.
  fileprivate var isBlock: Bool {
    guard case .tag(let tag) = self else { return false }
    let name = tag.drop { $0 == "<" || $0 == "/" }.prefix { $0.isLetter || $0.isNumber }
    return [
      "p", "ul", "ol", "li", "blockquote", "pre", "hr", "h1", "h2", "h3", "h4", "h5", "h6",
    ].contains(String(name))
  }
}
