/// Cuts a paragraph into sentences.
package enum Sentences {
  /// Where each sentence stands, in bytes, without the spaces around it.
  ///
  /// A sentence ends with `.`, `?`, `!` or `…` before a space and a capital, and with a line break;
  /// not behind an abbreviation such as « art. ».
  package static func ranges(in text: [UInt8]) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    var start = 0
    for index in text.indices where isEnd(index, of: text, since: start) {
      add(start..<index + 1, of: text, to: &ranges)
      start = index + 1
    }
    add(start..<text.count, of: text, to: &ranges)
    return ranges
  }

  private static func add(_ range: Range<Int>, of text: [UInt8], to ranges: inout [Range<Int>]) {
    guard let first = range.first(where: { !isSpace(text[$0]) }),
      let last = range.last(where: { !isSpace(text[$0]) })
    else { return }
    ranges.append(first..<last + 1)
  }

  private static func isEnd(_ index: Int, of text: [UInt8], since start: Int) -> Bool {
    if text[index] == 0x0A { return true }
    guard isFinal(index, of: text), index + 1 < text.count, isSpace(text[index + 1]),
      !endsWithAbbreviation(text[start..<index])
    else { return false }
    let rest = text[(index + 1)...].drop { isSpace($0) }
    return rest.first.map(isBeginning) ?? true && !rest.starts(with: [UInt8]("»"))
  }

  private static func isFinal(_ index: Int, of text: [UInt8]) -> Bool {
    switch text[index] {
    case 0x2E, 0x3F, 0x21: true
    case 0xA6: index >= 2 && text[index - 2] == 0xE2 && text[index - 1] == 0x80
    default: false
    }
  }

  private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x0A }

  /// Whether a byte begins a capital, a digit or a quotation.
  private static func isBeginning(_ byte: UInt8) -> Bool {
    byte >= 0xC2 || Sign.isCapital(byte) || Sign.isDigit(byte)
  }

  private static func isPlainLetter(_ byte: UInt8) -> Bool {
    Sign.isLetter(byte) || Sign.isCapital(byte)
  }

  private static func endsWithAbbreviation(_ text: ArraySlice<UInt8>) -> Bool {
    let word = Array(text.suffix(while: Self.isPlainLetter))
    return word.equals("art") || word.equals("cf") || word.equals("ex") || word.equals("M")
  }
}

extension ArraySlice<UInt8> {
  /// The bytes at the end that all fulfil a condition.
  fileprivate func suffix(while isKept: (UInt8) -> Bool) -> ArraySlice<UInt8> {
    var start = endIndex
    while start > startIndex, isKept(self[start - 1]) { start -= 1 }
    return self[start...]
  }
}
