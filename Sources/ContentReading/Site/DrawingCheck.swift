/// Reads an SVG text for anything that is more than a drawing: scripts, styles, links, entities.
///
/// What is not known to be harmless is refused, so that the file may be opened by itself.
struct DrawingCheck {
  /// What is refused, and where; the column counts UTF-8 bytes.
  struct Refusal {
    let message: String
    let line: Int
    let column: Int
  }

  private static let elements: Set<String> = [
    "svg", "g", "defs", "title", "desc", "path", "rect", "circle", "ellipse", "line", "polyline",
    "polygon", "text", "tspan", "use", "symbol", "linearGradient", "radialGradient", "stop",
    "clipPath", "mask", "pattern",
  ]

  private let text: String
  private var rest: Substring

  /// Letters beyond ASCII are words only; a mark among them must not hide a quote.
  init(_ text: String) {
    let bytes = text.utf8.map { $0 < 0x80 ? $0 : UInt8(ascii: "?") }
    self.text = String(decoding: bytes, as: UTF8.self)
    rest = self.text[...]
  }

  /// The first thing that a drawing has no use for.
  mutating func firstRefusal() -> Refusal? {
    var isFirst = true
    if rest.hasPrefix("<?xml "), let end = rest.firstRange(of: "?>") {
      rest = rest[end.upperBound...]
    }
    while let opening = rest.firstIndex(of: "<") {
      rest = rest[opening...]
      if rest.hasPrefix("<!--") {
        guard let end = rest.firstRange(of: "-->") else { return refusal("commentaire ouvert") }
        rest = rest[end.upperBound...]
        continue
      }
      if let message = takeTag(isFirst: isFirst) {
        return refusal(message)
      }
      isFirst = false
    }
    return isFirst ? refusal("ce fichier n'est pas un dessin SVG") : nil
  }

  /// Reads a tag; says what is wrong with it, the rest then being where it begins.
  private mutating func takeTag(isFirst: Bool) -> String? {
    let isClosing = rest.hasPrefix("</")
    let inner = rest.dropFirst(isClosing ? 2 : 1)
    let name = inner.prefix { !$0.isWhitespace && $0 != ">" && $0 != "/" }
    guard Self.elements.contains(String(name)), !isFirst || name == "svg" else {
      return "« <\(name.prefix(30)) » n'est pas accepté dans un logo"
    }
    var attributes = inner.dropFirst(name.count)
    while let next = attributes.first(where: { !$0.isWhitespace && $0 != "/" }), next != ">" {
      attributes = attributes.drop { $0.isWhitespace || $0 == "/" }
      guard let (name, value, after) = Self.attribute(attributes) else {
        return "un attribut sans guillemets n'est pas accepté dans un logo"
      }
      if let message = Self.objection(to: name, value) { return message }
      attributes = after
    }
    guard let end = attributes.firstIndex(of: ">") else { return "une balise n'est pas fermée" }
    rest = attributes[attributes.index(after: end)...]
    return nil
  }

  private static func attribute(
    _ text: Substring
  ) -> (name: Substring, value: Substring, rest: Substring)? {
    let name = text.prefix { !$0.isWhitespace && !"=>/\"'".contains($0) }
    let after = text.dropFirst(name.count).drop(while: \.isWhitespace)
    guard after.first == "=" else { return nil }
    let quoted = after.dropFirst().drop(while: \.isWhitespace)
    guard let quote = quoted.first, quote == "\"" || quote == "'",
      let end = quoted.dropFirst().firstIndex(of: quote)
    else { return nil }
    return (name, quoted.dropFirst()[..<end], quoted[quoted.index(after: end)...])
  }

  private static func objection(to name: Substring, _ value: Substring) -> String? {
    let plain = value.lowercased()
    let refused = "l'attribut « \(name.prefix(30)) » n'est pas accepté dans un logo"
    if name.lowercased().hasPrefix("on") || plain.contains("&#") || plain.contains("\\") {
      return refused
    }
    if plain.contains("//"), !name.hasPrefix("xmlns") { return refused }
    if name == "href" || name.hasSuffix(":href") { return plain.hasPrefix("#") ? nil : refused }
    let outward = plain.split(separator: "url(", omittingEmptySubsequences: false).dropFirst()
      .contains { !$0.drop { " \"'".contains($0) }.hasPrefix("#") }
    return outward || plain.contains("@import") ? refused : nil
  }

  private func refusal(_ message: String) -> Refusal {
    let before = text[..<rest.startIndex].split(separator: "\n", omittingEmptySubsequences: false)
    return Refusal(
      message: message, line: max(1, before.count), column: (before.last?.utf8.count ?? 0) + 1)
  }
}
