/// An amount of hours or euros written in figures in a text.
struct TypedAmount: Equatable {
  /// The unit that follows the figures.
  enum Unit: Equatable {
    case hours, euros
  }

  /// The amount, in hundredths of its unit.
  let hundredths: Int
  let unit: Unit
  /// The amount as it is written.
  let words: String
  /// Where it begins in its text, in UTF-8 bytes from 0.
  let offset: Int
}

extension TypedAmount {
  /// The amounts of a text, in order: « 25 heures », « 150 h », « 1 000 € », « 103,20 euros ».
  static func all(in text: String) -> [TypedAmount] {
    var scanner = AmountScanner(text)
    var amounts: [TypedAmount] = []
    while let amount = scanner.next() { amounts.append(amount) }
    return amounts
  }
}

/// Finds amounts in the bytes of a text; longer runs of figures than an amount has are passed over.
private struct AmountScanner {
  private let bytes: [UInt8]
  private var index = 0

  init(_ text: String) {
    bytes = Array(text.utf8)
  }

  mutating func next() -> TypedAmount? {
    while index < bytes.count {
      let start = index
      guard isDigit(index) else {
        index += 1
        continue
      }
      guard let hundredths = takeNumber(), !continuesWord(before: start) else { continue }
      let afterNumber = index
      skipSpaces()
      guard let unit = takeUnit() else {
        index = afterNumber
        continue
      }
      return TypedAmount(
        hundredths: hundredths, unit: unit,
        words: String(decoding: bytes[start..<index], as: UTF8.self), offset: start)
    }
    return nil
  }

  /// The number at the index, in hundredths: groups of figures, perhaps a comma and two more.
  private mutating func takeNumber() -> Int? {
    var digits = takeDigits()
    let isGrouped = digits.count <= 3
    while isGrouped, let group = groupAfterSpace() {
      digits += bytes[group]
      index = group.upperBound
    }
    var cents: ArraySlice<UInt8> = []
    if index + 1 < bytes.count, bytes[index] == UInt8(ascii: ","), isDigit(index + 1) {
      index += 1
      cents = takeDigits()
    }
    guard digits.count <= 9, cents.count <= 2 else { return nil }
    let whole = digits.reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) }
    let rest = cents.reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) }
    return whole * 100 + (cents.count == 1 ? rest * 10 : rest)
  }

  private mutating func takeDigits() -> ArraySlice<UInt8> {
    let start = index
    while isDigit(index) { index += 1 }
    return bytes[start..<index]
  }

  /// Three figures after one space, where no fourth follows.
  private func groupAfterSpace() -> Range<Int>? {
    let space = spaceLength(at: index)
    let start = index + space
    guard space > 0, (start..<start + 3).allSatisfy(isDigit), !isDigit(start + 3) else {
      return nil
    }
    return start..<start + 3
  }

  private mutating func skipSpaces() {
    while spaceLength(at: index) > 0 { index += spaceLength(at: index) }
  }

  /// The unit at the index, where no letter follows it.
  private mutating func takeUnit() -> TypedAmount.Unit? {
    for (name, unit) in Self.units where bytes[index...].starts(with: name) {
      let end = index + name.count
      guard unit == .euros && name == Self.euroSign || !isLetter(end) else { continue }
      index = end
      return unit
    }
    return nil
  }

  private static let euroSign = Array("€".utf8)
  /// The longest names first.
  private static let units: [([UInt8], TypedAmount.Unit)] = [
    (Array("heures".utf8), .hours), (Array("heure".utf8), .hours), (Array("h".utf8), .hours),
    (Array("euros".utf8), .euros), (Array("euro".utf8), .euros), (euroSign, .euros),
  ]

  /// Whether what comes before makes the figures part of a word, such as `L422` or `0,5`.
  private func continuesWord(before start: Int) -> Bool {
    guard start > 0 else { return false }
    let byte = bytes[start - 1]
    return isLetter(start - 1) || byte == UInt8(ascii: ",") || byte == UInt8(ascii: "-")
  }

  private func isDigit(_ index: Int) -> Bool {
    index < bytes.count && (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(bytes[index])
  }

  /// Whether a letter stands there; any byte of a longer character counts as one, but for spaces.
  private func isLetter(_ index: Int) -> Bool {
    guard index < bytes.count, spaceLength(at: index) == 0 else { return false }
    let lowered = bytes[index] | 0x20
    return (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(lowered) || bytes[index] >= 0xC3
  }

  /// The length of a space of any width at an index, or 0.
  private func spaceLength(at index: Int) -> Int {
    guard index < bytes.count else { return 0 }
    if bytes[index] == UInt8(ascii: " ") { return 1 }
    if bytes[index...].starts(with: [0xC2, 0xA0]) { return 2 }
    return bytes[index...].starts(with: [0xE2, 0x80, 0xAF]) ? 3 : 0
  }
}
