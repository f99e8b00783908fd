/// The blanks that people type around a text: spaces, no-break ones included, tabs and ends of lines.
package enum Blanks {
  /// The text without the blanks around it.
  package static func trimmed(_ text: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    guard let first = text.first, let last = text.last else { return text }
    guard mayStand(around: first, last) else { return text }
    var inner = text
    while let first = inner.first, let length = length(of: first, inner.dropFirst()) {
      inner = inner.dropFirst(length)
    }
    while let length = lengthAtEnd(of: inner) { inner = inner.dropLast(length) }
    return inner
  }

  /// Whether a text may have blanks around it, by its first and its last byte: not where these are
  /// letters without an accent, digits or signs.
  package static func mayStand(around first: UInt8, _ last: UInt8) -> Bool {
    !(0x21...0x7E ~= first && 0x21...0x7E ~= last)
  }

  /// The text without any blank, such as those that part thousands.
  package static func removed(from text: ArraySlice<UInt8>) -> [UInt8] {
    var kept: [UInt8] = []
    var rest = text
    while let first = rest.first {
      let blank = length(of: first, rest.dropFirst())
      if blank == nil { kept.append(first) }
      rest = rest.dropFirst(blank ?? 1)
    }
    return kept
  }

  /// How many bytes the blank takes that begins with a byte; nil where none does.
  private static func length(of first: UInt8, _ rest: ArraySlice<UInt8>) -> Int? {
    switch first {
    case 0x20, 0x09, 0x0A, 0x0D: 1
    // U+00A0.
    case 0xC2: rest.first == 0xA0 ? 2 : nil
    // U+202F.
    case 0xE2: rest.prefix(2).elementsEqual([0x80, 0xAF]) ? 3 : nil
    default: nil
    }
  }

  /// How many bytes the blank takes that ends a text; nil where none does.
  private static func lengthAtEnd(of text: ArraySlice<UInt8>) -> Int? {
    for length in 1...3 where length <= text.count {
      let end = text.suffix(length)
      if let first = end.first, Self.length(of: first, end.dropFirst()) == length { return length }
    }
    return nil
  }
}
