/// HTML as a browser cuts it up: tags with their attributes, and decoded text.
///
/// Written from the HTML standard, without a look at the program that writes the pages.
struct HTMLTokens {
  private(set) var tokens: [Token] = []
  private let scalars: [Unicode.Scalar]
  private var index = 0

  enum Token: Hashable {
    case start(String, [Attribute])
    case end(String)
    case text(String)
    case comment
    case doctype
  }

  struct Attribute: Hashable {
    let name: String
    let value: String
  }

  init(_ html: String) {
    scalars = Array(html.unicodeScalars)
    while index < scalars.count { step() }
  }

  private mutating func step() {
    guard scalars[index] == "<" else {
      return tokens.append(.text(Self.decoded(take { $0 == "<" })))
    }
    switch peek(1) {
    case "!" where peek(2) == "-" && peek(3) == "-":
      index += 4
      while index < scalars.count, !(peek(0) == "-" && peek(1) == "-" && peek(2) == ">") {
        index += 1
      }
      index += 3
      tokens.append(.comment)
    case "!":
      _ = take { $0 == ">" }
      index += 1
      tokens.append(.doctype)
    case "/" where isLetter(peek(2)):
      index += 2
      let name = take { $0 == ">" || Self.isSpace($0) }.lowercased()
      _ = take { $0 == ">" }
      index += 1
      tokens.append(.end(name))
    case let next where isLetter(next): startTag()
    case _:
      index += 1
      tokens.append(.text("<"))
    }
  }

  private mutating func startTag() {
    index += 1
    let name = take { $0 == ">" || $0 == "/" || Self.isSpace($0) }.lowercased()
    var attributes: [Attribute] = []
    while index < scalars.count {
      _ = take { !Self.isSpace($0) && $0 != "/" }
      guard index < scalars.count, scalars[index] != ">" else { break }
      attributes.append(attribute())
    }
    index += 1
    tokens.append(.start(name, attributes))
    if ["script", "style", "title", "textarea"].contains(name) { rawText(upTo: name) }
  }

  private mutating func attribute() -> Attribute {
    let name = take { $0 == "=" || $0 == ">" || $0 == "/" || Self.isSpace($0) }.lowercased()
    _ = take { !Self.isSpace($0) }
    guard index < scalars.count, scalars[index] == "=" else {
      return Attribute(name: name, value: "")
    }
    index += 1
    _ = take { !Self.isSpace($0) }
    guard index < scalars.count else { return Attribute(name: name, value: "") }
    let quote = scalars[index]
    guard quote == "\"" || quote == "'" else {
      return Attribute(name: name, value: Self.decoded(take { $0 == ">" || Self.isSpace($0) }))
    }
    index += 1
    let value = Self.decoded(take { $0 == quote })
    index += 1
    return Attribute(name: name, value: value)
  }

  /// The text of an element in which `<` does not open a tag, up to its end tag.
  private mutating func rawText(upTo name: String) {
    let length = name.unicodeScalars.count + 2
    let start = index
    while index < scalars.count {
      if scalars[index] == "<" {
        let here = scalars[index...].prefix(length)
        if String(String.UnicodeScalarView(here)).lowercased() == "</\(name)" { break }
      }
      index += 1
    }
    let text = String(String.UnicodeScalarView(scalars[start..<index]))
    let isPlain = name == "script" || name == "style"
    tokens.append(.text(isPlain ? text : Self.decoded(text)))
  }

  private mutating func take(until isEnd: (Unicode.Scalar) -> Bool) -> String {
    var taken = String.UnicodeScalarView()
    while index < scalars.count, !isEnd(scalars[index]) {
      taken.append(scalars[index])
      index += 1
    }
    return String(taken)
  }

  private func peek(_ offset: Int) -> Unicode.Scalar? {
    index + offset < scalars.count ? scalars[index + offset] : nil
  }

  private func isLetter(_ scalar: Unicode.Scalar?) -> Bool {
    scalar.map { ("a"..."z").contains($0) || ("A"..."Z").contains($0) } ?? false
  }

  private static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
    [" ", "\t", "\n", "\r", "\u{C}"].contains(scalar)
  }

  /// The text with the few references that the pages use replaced by what they stand for.
  private static func decoded(_ text: String) -> String {
    var result = ""
    var rest = text.unicodeScalars[...]
    while let mark = rest.firstIndex(of: "&") {
      result.unicodeScalars.append(contentsOf: rest[..<mark])
      let name = rest[mark...].dropFirst().prefix(8).prefix { $0 != ";" }
      let plain = references[String(name)]
      result += plain ?? "&"
      rest = rest[mark...].dropFirst(plain == nil ? 1 : name.count + 2)
    }
    result.unicodeScalars.append(contentsOf: rest)
    return result
  }

  private static let references = ["amp": "&", "lt": "<", "gt": ">", "quot": "\"", "#39": "'"]
}

extension HTMLTokens {
  /// The tags with the names of their attributes, without their values or any text.
  var structure: [String] {
    tokens.compactMap { token in
      switch token {
      case .start(let name, let attributes):
        "<\(name) \(attributes.map(\.name).joined(separator: " "))>"
      case .end(let name): "</\(name)>"
      case .comment: "<!-- -->"
      case .doctype: "<!>"
      case .text: nil
      }
    }
  }

  /// Every attribute with the name of its element.
  var attributes: [(element: String, attribute: Attribute)] {
    tokens.flatMap { token -> [(element: String, attribute: Attribute)] in
      switch token {
      case .start(let name, let attributes): attributes.map { (name, $0) }
      case .end, .text, .comment, .doctype: []
      }
    }
  }

  /// All the words of the page.
  var text: String {
    tokens.map { token in
      switch token {
      case .text(let text): text
      case .start, .end, .comment, .doctype: ""
      }
    }.joined()
  }

  /// The words of each element of a name; elements of one name do not nest here.
  func texts(of element: String) -> [String] {
    var texts: [String] = []
    var isOpen = false
    for token in tokens {
      switch token {
      case .start(element, _):
        isOpen = true
        texts.append("")
      case .end(element): isOpen = false
      case .text(let text) where isOpen: texts[texts.count - 1] += text
      case .start, .end, .text, .comment, .doctype: break
      }
    }
    return texts
  }
}

extension String {
  /// The words as they were typed, before the spaces and marks of French print.
  var plain: String {
    replacing("\u{A0}", with: " ").replacing("\u{202F}", with: " ").replacing("’", with: "'")
      .replacing("…", with: "...")
  }
}
