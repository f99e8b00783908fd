import French

/// Cuts a text into words: elisions come off, abbreviations lose their full stops, numbers their
/// spaces.
struct WordScanner {
  private let text: FoldedText
  private var place = 0
  private(set) var words: [Word] = []

  init(_ source: [UInt8]) {
    text = FoldedText(source)
    while place < text.signs.count {
      if isDigit(place) {
        scanNumber()
      } else if isLetter(place) {
        scanWord()
      } else {
        if text.signs[place] == Sign.euro { add(NumberWords.euro, from: place, to: place + 1) }
        place += 1
      }
    }
  }

  private func isLetter(_ index: Int) -> Bool {
    index < text.signs.count && Sign.isLetter(text.signs[index])
  }

  private func isDigit(_ index: Int) -> Bool {
    index < text.signs.count && Sign.isDigit(text.signs[index])
  }

  private func sign(_ index: Int) -> UInt8 {
    index < text.signs.count ? text.signs[index] : Sign.stop
  }

  private mutating func add(_ letters: [UInt8], from start: Int, to end: Int) {
    words.append(Word(letters: letters, range: text.origins[start]..<text.origins[end]))
  }

  private func endOfLetters(from start: Int) -> Int {
    var end = start
    while isLetter(end) || isDigit(end) { end += 1 }
    return end
  }

  private mutating func scanWord() {
    let start = place
    let end = endOfLetters(from: start)
    let letters = Array(text.signs[start..<end])
    place = end
    if letters.count == 1, sign(end) == Sign.stop, scanInitials(from: start) { return }
    guard sign(end) == Sign.apostrophe, isLetter(end + 1) || isDigit(end + 1) else {
      return add(letters, from: start, to: end)
    }
    place = end + 1
    if Elisions.contains(letters) { return }
    scanBothSides(of: end, from: start, letters)
  }

  /// An apostrophe inside a word, as in « aujourd'hui » and « PEP's »; any other is a space.
  private mutating func scanBothSides(of apostrophe: Int, from start: Int, _ letters: [UInt8]) {
    let end = endOfLetters(from: apostrophe + 1)
    guard letters.equals("aujourd") || end == apostrophe + 2 else {
      return add(letters, from: start, to: apostrophe)
    }
    add(letters + text.signs[apostrophe + 1..<end], from: start, to: end)
    place = end
  }

  /// Initials, such as « C.D.D. », are one word.
  private mutating func scanInitials(from start: Int) -> Bool {
    var letters: [UInt8] = []
    var index = start
    while isLetter(index), !isLetter(index + 1), !isDigit(index + 1) {
      letters.append(text.signs[index])
      index += 1
      if sign(index) != Sign.stop { break }
      index += 1
    }
    guard letters.count > 1 else { return false }
    add(letters, from: start, to: min(index, text.signs.count))
    place = min(index, text.signs.count)
    return true
  }

  /// A number: groups of three digits are joined, the digits behind a comma left out.
  private mutating func scanNumber() {
    let start = place
    var digits = scanDigits()
    while digits.count <= 9, place - start <= 3 || digits.count < place - start, hasGroup {
      place += 1
      digits += scanDigits()
    }
    let end = place
    if sign(place) == Sign.comma, isDigit(place + 1) {
      place += 1
      _ = scanDigits()
    }
    while digits.count > 1, digits[0] == 0x30 { digits.removeFirst() }
    add(digits, from: start, to: end)
    scanUnit()
  }

  private mutating func scanDigits() -> [UInt8] {
    let start = place
    while isDigit(place) { place += 1 }
    return Array(text.signs[start..<place])
  }

  /// Whether a space and three digits come next, as in « 2 500 ».
  private var hasGroup: Bool {
    sign(place) == Sign.space && isDigit(place + 1) && isDigit(place + 2) && isDigit(place + 3)
      && !isDigit(place + 4)
  }

  /// The unit right behind a number, in full: the « h » of « 25 h ».
  private mutating func scanUnit() {
    let start = sign(place) == Sign.space ? place + 1 : place
    guard isLetter(start) else { return }
    var end = start
    while isLetter(end) { end += 1 }
    guard let units = NumberWords.units.values(of: Array(text.signs[start..<end])) else { return }
    if start > place, units.isEmpty { return }
    for unit in units { add(unit, from: start, to: end) }
    place = end
  }
}
