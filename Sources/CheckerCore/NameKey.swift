import French

/// A name as names are compared: without case, accents, punctuation, small words, and the endings of
/// gender and number.
///
/// « Contractuel·le en CDD », « contractuelles CDD » and « CONTRACTUEL(LE) C.D.D. » have one key.
package struct NameKey: Hashable, Sendable {
  /// The words, one space between two.
  package let bytes: [UInt8]

  /// The key of a text in UTF-8.
  package init(_ text: [UInt8]) {
    let words = Self.words(text)
    let telling = words.filter { !Self.isSmall($0) }.map(Self.stem)
    bytes = Self.join(telling.isEmpty ? words : telling)
  }

  /// A key that was written down.
  init(written bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// The words of the key.
  var words: [[UInt8]] {
    var words: [[UInt8]] = []
    var word: [UInt8] = []
    for byte in bytes {
      if byte != Sign.space {
        word.append(byte)
      } else {
        words.append(word)
        word = []
      }
    }
    return word.isEmpty ? words : words + [word]
  }

  /// Whether the words of another key stand in this one, side by side.
  package func contains(_ part: NameKey) -> Bool {
    let length = part.bytes.count
    guard length > 0, length <= bytes.count else { return false }
    return (0...bytes.count - length).contains { start in
      let end = start + length
      return (start == 0 || bytes[start - 1] == Sign.space)
        && (end == bytes.count || bytes[end] == Sign.space)
        && bytes[start..<end].elementsEqual(part.bytes)
    }
  }

  /// The words of a text in plain lower case. What stands inside a word, as in « agent·e » and
  /// « agent(e) », does not cut it.
  private static func words(_ text: [UInt8]) -> [[UInt8]] {
    var reader = ScalarReader(text)
    var words: [[UInt8]] = []
    var word: [UInt8] = []
    while let scalar = reader.next() {
      if Letters.isUnseen(scalar) || !word.isEmpty && isInsideWord(scalar) { continue }
      if let letters = Letters.plain(of: scalar) {
        word += [UInt8](letters)
      } else if let sign = UInt8(exactly: scalar), Sign.isCapital(sign) {
        word.append(sign + 0x20)
      } else if let sign = UInt8(exactly: scalar), Sign.isLetter(sign) || Sign.isDigit(sign) {
        word.append(sign)
      } else if !word.isEmpty {
        words.append(word)
        word = []
      }
    }
    return word.isEmpty ? words : words + [word]
  }

  /// Stops, middle dots and parentheses right after a letter.
  private static func isInsideWord(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x28, 0x29, 0x2E, 0xB7, 0x2022, 0x2027: true
    default: false
    }
  }

  /// Whether a word only links others, or is an ending written apart: « titulaire-s ».
  private static func isSmall(_ word: [UInt8]) -> Bool {
    smallWords.contains { word.equals($0) }
  }

  private static let smallWords: [StaticString] = [
    "a", "au", "aux", "d", "de", "des", "du", "e", "en", "es", "et", "l", "la", "le", "les", "par",
    "pour", "s", "sur",
  ]

  /// A word without its endings of number and gender.
  private static func stem(_ word: [UInt8]) -> [UInt8] {
    var stem = word
    guard stem.count > 3 else { return stem }
    if let last = stem.last, last == UInt8(ascii: "s") || last == UInt8(ascii: "x") {
      stem.removeLast()
    }
    while stem.count > 3, stem.last == UInt8(ascii: "e") { stem.removeLast() }
    if stem.count > 4, stem[stem.count - 1] == stem[stem.count - 2] { stem.removeLast() }
    if stem.ends(with: "qu") {
      stem.removeLast()
      stem[stem.count - 1] = UInt8(ascii: "c")
    }
    return stem
  }

  private static func join(_ words: [[UInt8]]) -> [UInt8] {
    var bytes: [UInt8] = []
    for word in words {
      if !bytes.isEmpty { bytes.append(Sign.space) }
      bytes += word
    }
    return bytes
  }
}
