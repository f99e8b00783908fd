/// Finds the members of a JSON object in bytes, and checks that all of it is JSON (RFC 8259).
struct ObjectScanner: Sendable {
  /// A member of the object.
  struct Member: Sendable {
    /// The name, between its quotes.
    let name: Range<Int>
    /// The value; between its quotes where it is a string.
    let value: Range<Int>
    let kind: Kind
  }

  /// What a value is, as far as answers are concerned.
  enum Kind: Sendable {
    case string, null, other
  }

  /// Where it is no longer JSON, and what was expected there.
  struct Fault: Error {
    let position: Int
    let expected: String
  }

  /// How deep values may be nested.
  static let deepest = 100

  private(set) var members: [Member] = []
  /// Where the closing brace stands.
  private(set) var end = 0
  private var position = 0
  private var limit = 0

  /// Reads the object that fills a range.
  mutating func read(_ bytes: Span<UInt8>, _ range: Range<Int>) throws(Fault) {
    members.removeAll(keepingCapacity: true)
    position = range.lowerBound
    limit = range.upperBound
    skipSpaces(bytes)
    try expect(Byte.openBrace, "{", bytes)
    try readMembers(bytes, depth: 0)
    end = position - 1
    skipSpaces(bytes)
    if position < limit { throw Fault(position: position, expected: "la fin de la ligne") }
  }

  private func peek(_ bytes: Span<UInt8>) -> UInt8? {
    position < limit ? bytes[position] : nil
  }

  private mutating func skipSpaces(_ bytes: Span<UInt8>) {
    while let byte = peek(bytes),
      byte == Byte.space || byte == Byte.tab || byte == Byte.carriageReturn
        || byte == Byte.lineFeed
    {
      position += 1
    }
  }

  private mutating func expect(
    _ byte: UInt8, _ name: String, _ bytes: Span<UInt8>
  ) throws(Fault) {
    guard peek(bytes) == byte else { throw Fault(position: position, expected: "« \(name) »") }
    position += 1
  }

  /// Reads members up to the closing brace; remembers those of the outer object.
  private mutating func readMembers(_ bytes: Span<UInt8>, depth: Int) throws(Fault) {
    skipSpaces(bytes)
    if peek(bytes) == Byte.closeBrace {
      position += 1
      return
    }
    while true {
      skipSpaces(bytes)
      let name = try readString(bytes)
      skipSpaces(bytes)
      try expect(UInt8(ascii: ":"), ":", bytes)
      skipSpaces(bytes)
      let (value, kind) = try readValue(bytes, depth: depth + 1)
      if depth == 0 { members.append(Member(name: name, value: value, kind: kind)) }
      skipSpaces(bytes)
      guard peek(bytes) == Byte.comma else {
        return try expect(Byte.closeBrace, "}", bytes)
      }
      position += 1
    }
  }

  private mutating func readItems(_ bytes: Span<UInt8>, depth: Int) throws(Fault) {
    skipSpaces(bytes)
    if peek(bytes) == UInt8(ascii: "]") {
      position += 1
      return
    }
    while true {
      skipSpaces(bytes)
      _ = try readValue(bytes, depth: depth + 1)
      skipSpaces(bytes)
      guard peek(bytes) == Byte.comma else {
        return try expect(UInt8(ascii: "]"), "]", bytes)
      }
      position += 1
    }
  }

  private mutating func readValue(
    _ bytes: Span<UInt8>, depth: Int
  ) throws(Fault) -> (Range<Int>, Kind) {
    guard depth <= Self.deepest else {
      throw Fault(position: position, expected: "moins de \(Self.deepest) niveaux")
    }
    let start = position
    switch peek(bytes) {
    case Byte.quote: return (try readString(bytes), .string)
    case Byte.openBrace:
      position += 1
      try readMembers(bytes, depth: depth)
    case UInt8(ascii: "["):
      position += 1
      try readItems(bytes, depth: depth)
    case UInt8(ascii: "t"): try readWord("true", bytes)
    case UInt8(ascii: "f"): try readWord("false", bytes)
    case UInt8(ascii: "n"):
      try readWord("null", bytes)
      return (start..<position, .null)
    default: try readNumber(bytes)
    }
    return (start..<position, .other)
  }

  private mutating func readWord(_ word: StaticString, _ bytes: Span<UInt8>) throws(Fault) {
    for byte in word.description.utf8 {
      guard peek(bytes) == byte else { throw Fault(position: position, expected: "une valeur") }
      position += 1
    }
  }

  /// Reads a string; gives what stands between its quotes.
  private mutating func readString(_ bytes: Span<UInt8>) throws(Fault) -> Range<Int> {
    try expect(Byte.quote, "\"", bytes)
    let start = position
    while let byte = peek(bytes), byte != Byte.quote {
      guard byte >= Byte.space else {
        throw Fault(position: position, expected: "la suite du texte, sans caractère de contrôle")
      }
      position += 1
      if byte == Byte.backslash { try readEscape(bytes) }
    }
    try expect(Byte.quote, "\"", bytes)
    return start..<position - 1
  }

  private mutating func readEscape(_ bytes: Span<UInt8>) throws(Fault) {
    let fault = Fault(position: position, expected: "un caractère d'échappement de JSON")
    guard let byte = peek(bytes) else { throw fault }
    position += 1
    switch byte {
    case Byte.quote, Byte.backslash, UInt8(ascii: "/"), UInt8(ascii: "b"), UInt8(ascii: "f"),
      UInt8(ascii: "n"), UInt8(ascii: "r"), UInt8(ascii: "t"):
      return
    case UInt8(ascii: "u"):
      for _ in 0..<4 {
        guard let digit = peek(bytes), Character(Unicode.Scalar(digit)).isHexDigit, digit < 0x80
        else { throw fault }
        position += 1
      }
    default: throw fault
    }
  }

  private mutating func readNumber(_ bytes: Span<UInt8>) throws(Fault) {
    if peek(bytes) == UInt8(ascii: "-") { position += 1 }
    if peek(bytes) == UInt8(ascii: "0") { position += 1 } else { try readDigits(bytes) }
    if peek(bytes) == UInt8(ascii: ".") {
      position += 1
      try readDigits(bytes)
    }
    guard let byte = peek(bytes), byte | 0x20 == UInt8(ascii: "e") else { return }
    position += 1
    if let sign = peek(bytes), sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-") {
      position += 1
    }
    try readDigits(bytes)
  }

  private mutating func readDigits(_ bytes: Span<UInt8>) throws(Fault) {
    let start = position
    while let byte = peek(bytes), byte >= UInt8(ascii: "0"), byte <= UInt8(ascii: "9") {
      position += 1
    }
    if position == start { throw Fault(position: position, expected: "une valeur") }
  }
}
