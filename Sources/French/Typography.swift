/// The spaces, apostrophes and dots that French print asks for.
package enum Typography {
  /// A text with no-break spaces before ; : ! ? », after «, between a number and its unit, with
  /// curved apostrophes and a real ellipsis.
  package static func typeset(_ text: [UInt8]) -> [UInt8] {
    var printed: [UInt8] = []
    write(text.span, into: &printed)
    return printed
  }

  /// Such a text.
  package static func typeset(_ text: String) -> String {
    let bytes = text.utf8
    var printed: [UInt8] = []
    return write(bytes.span, into: &printed) ? String(decoding: printed, as: UTF8.self) : text
  }

  /// Writes such a text behind what was written before; whether anything had to be changed.
  @discardableResult
  package static func write(_ text: Span<UInt8>, into printed: inout [UInt8]) -> Bool {
    printed.reserveCapacity(printed.count + text.count + 32)
    var copied = 0
    var place = 0
    while place < text.count {
      guard mayChange(text[place]), let change = change(at: place, in: text) else {
        place += 1
        continue
      }
      printed.append(text, copied..<place)
      printed += [UInt8](change.sign)
      place += change.count
      copied = place
    }
    printed.append(text, copied..<text.count)
    return copied > 0
  }

  /// Whether something else may stand in the place of a byte.
  private static func mayChange(_ byte: UInt8) -> Bool {
    byte == Sign.space || byte == Sign.apostrophe || byte == Sign.stop
  }

  /// What stands in the place of some bytes, and how many they are; nil where they stay.
  private static func change(
    at place: Int, in text: Span<UInt8>
  ) -> (sign: StaticString, count: Int)? {
    switch text[place] {
    case Sign.space: space(at: place, in: text).map { ($0, 1) }
    case Sign.apostrophe where endsLetter(at: place, in: text): ("’", 1)
    case Sign.stop where text.stands("...", at: place): ("…", 3)
    default: nil
    }
  }

  /// The space that a line must not end with; nil where it may.
  private static func space(at place: Int, in text: Span<UInt8>) -> StaticString? {
    let next = place + 1
    if text.stands("«", at: place - 2) { return "\u{A0}" }
    guard next < text.count else { return nil }
    switch text[next] {
    case 0x21, 0x3B, 0x3F: return "\u{202F}"
    case 0x3A: return "\u{A0}"
    case _ where text.stands("»", at: next): return "\u{A0}"
    case _ where place > 0 && Sign.isDigit(text[place - 1]):
      if startsUnit(at: next, in: text) { return "\u{A0}" }
      return standsBetweenGroups(place, in: text) ? "\u{202F}" : nil
    case _: return nil
    }
  }

  /// Whether a space parts the thousands of a number.
  private static func standsBetweenGroups(_ place: Int, in text: Span<UInt8>) -> Bool {
    var start = place
    while start > 0, place - start < 4, Sign.isDigit(text[start - 1]) { start -= 1 }
    var end = place + 1
    while end < text.count, end - place < 5, Sign.isDigit(text[end]) { end += 1 }
    return (1...3).contains(place - start) && end - place - 1 == 3
  }

  private static func startsUnit(at place: Int, in text: Span<UInt8>) -> Bool {
    var end = place
    while let length = lengthOfUnitSign(at: end, in: text) { end += length }
    return units.contains { $0.utf8CodeUnitCount == end - place && text.stands($0, at: place) }
  }

  private static let units: [StaticString] = [
    "€", "h", "%", "ans", "an", "mois", "jours", "jour", "heures", "heure", "euros", "euro",
  ]

  /// How many bytes a letter, € or % takes up; nil for anything else.
  private static func lengthOfUnitSign(at place: Int, in text: Span<UInt8>) -> Int? {
    guard place < text.count else { return nil }
    let byte = text[place]
    if Sign.isLetter(byte) || Sign.isCapital(byte) || byte == 0x25 { return 1 }
    if text.stands("€", at: place) { return 3 }
    return place + 1 < text.count && isLetter(byte, text[place + 1]) ? 2 : nil
  }

  /// Whether a letter stands right before a place.
  private static func endsLetter(at place: Int, in text: Span<UInt8>) -> Bool {
    guard place > 0 else { return false }
    let byte = text[place - 1]
    if byte < 0x80 { return Sign.isLetter(byte) || Sign.isCapital(byte) }
    return place > 1 && isLetter(text[place - 2], byte)
  }

  /// Whether two bytes are a letter of the Latin, Greek or Cyrillic alphabet in UTF-8.
  private static func isLetter(_ lead: UInt8, _ second: UInt8) -> Bool {
    switch lead {
    case 0xC3: second != 0x97 && second != 0xB7
    case 0xC4...0xC9, 0xCE...0xD4: true
    default: false
    }
  }
}
