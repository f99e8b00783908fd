import French

/// A walk over the words of a lexicon that was read once without a fault.
struct LexiconWalk {
  private let bytes: [UInt8]
  private let wordCount: Int
  private var place: Int
  private var nextTerm: Int
  /// The number of the word.
  private(set) var index: Int
  /// The letters of the word, then those of longer words before.
  private(set) var letters = [UInt8](repeating: 0, count: IndexFormat.longestWord)
  /// How many letters the word has.
  private(set) var length = 0
  /// How many of them are those of the word before.
  private(set) var shared = 0
  /// The term of the word.
  private(set) var term = 0

  init(_ lexicon: Lexicon, from block: Int) {
    bytes = lexicon.bytes
    wordCount = lexicon.wordCount
    let start = block < lexicon.blocks.count ? lexicon.blocks[block] : nil
    place = start?.place ?? 0
    nextTerm = start?.nextTerm ?? 0
    index = block * IndexFormat.blockLength - 1
  }

  /// The word.
  var word: [UInt8] { Array(letters[..<length]) }

  /// Goes to the next word; whether there is one.
  mutating func advance() -> Bool {
    guard index + 1 < wordCount else { return false }
    index += 1
    shared = Int(bytes[place])
    length = shared + Int(bytes[place + 1])
    place += 2
    for letter in shared..<length {
      letters[letter] = bytes[place]
      place += 1
    }
    let back = bytes.number(at: &place)
    term = nextTerm - back
    if back == 0 { nextTerm += 1 }
    return true
  }

  /// Whether the word is another.
  func isAt(_ other: [UInt8]) -> Bool {
    length == other.count && begins(with: other)
  }

  /// Whether the word begins with letters.
  func begins(with beginning: [UInt8]) -> Bool {
    guard length >= beginning.count else { return false }
    for (place, letter) in beginning.enumerated() where letters[place] != letter { return false }
    return true
  }

  /// Whether the word comes after another.
  func isBehind(_ other: [UInt8]) -> Bool {
    for place in 0..<min(length, other.count) where letters[place] != other[place] {
      return letters[place] > other[place]
    }
    return length > other.count
  }
}

extension [UInt8] {
  /// The number written at a place that was found sound before; the place moves behind it.
  package func number(at place: inout Int) -> Int {
    var value = 0
    var shift = 0
    while true {
      let byte = self[place]
      place += 1
      value |= Int(byte & 0x7F) << shift
      if byte & 0x80 == 0 { return value }
      shift += 7
    }
  }
}
