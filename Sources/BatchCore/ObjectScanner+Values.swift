extension ObjectScanner {
  /// Reads a value; gives where it stands, between its quotes where it is a string.
  mutating func readValue(
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
  mutating func readString(_ bytes: Span<UInt8>) throws(Fault) -> Range<Int> {
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
