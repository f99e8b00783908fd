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
  var position = 0
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

  func peek(_ bytes: Span<UInt8>) -> UInt8? {
    position < limit ? bytes[position] : nil
  }

  mutating func skipSpaces(_ bytes: Span<UInt8>) {
    while let byte = peek(bytes),
      byte == Byte.space || byte == Byte.tab || byte == Byte.carriageReturn
        || byte == Byte.lineFeed
    {
      position += 1
    }
  }

  mutating func expect(
    _ byte: UInt8, _ name: String, _ bytes: Span<UInt8>
  ) throws(Fault) {
    guard peek(bytes) == byte else { throw Fault(position: position, expected: "« \(name) »") }
    position += 1
  }

  /// Reads members up to the closing brace; remembers those of the outer object.
  mutating func readMembers(_ bytes: Span<UInt8>, depth: Int) throws(Fault) {
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

  mutating func readItems(_ bytes: Span<UInt8>, depth: Int) throws(Fault) {
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
}
