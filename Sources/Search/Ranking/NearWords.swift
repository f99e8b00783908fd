import French

/// The words of a lexicon that differ from one by a few letters (Damerau-Levenshtein, where two
/// neighbours that changed places count once, and letters that sound alike nothing).
///
/// Words come in order, so that the rows of the table that stand for the letters shared with the
/// word before are used again, and words behind a hopeless beginning are passed over.
struct NearWords {
  private let word: [UInt8]
  private let tolerance: Int
  private let width: Int
  /// The cost of turning the first letters of the word into those of another: a row for each of
  /// the other's, of which only a band along the diagonal is filled.
  private var costs: [UInt8]
  /// The words found.
  private(set) var found: [Found] = []

  struct Found {
    let word: [UInt8]
    let term: Int
    let distance: Int
  }

  init(_ word: [UInt8], tolerance: Int) {
    self.word = word
    self.tolerance = tolerance
    width = word.count + 2
    costs = [UInt8](repeating: .max / 2, count: width * (IndexFormat.longestWord + 1))
    for column in 0...word.count { costs[column] = UInt8(column) }
  }

  mutating func run(over lexicon: Lexicon) {
    var walk = lexicon.walk()
    /// How many rows are those of the word, and how many letters already cost too much.
    var depth = 0
    var hopeless = Int.max
    while walk.advance() {
      if walk.shared >= hopeless { continue }
      hopeless = .max
      depth = min(depth, walk.shared)
      guard abs(walk.length - word.count) <= tolerance else { continue }
      while depth < walk.length, hopeless == .max {
        depth += 1
        if fillRow(depth, of: walk.letters) > tolerance { hopeless = depth }
      }
      let distance = Int(costs[depth * width + word.count])
      if hopeless == .max, distance <= tolerance, isPlausible(walk.letters) {
        found.append(Found(word: walk.word, term: walk.term, distance: distance))
      }
    }
  }

  /// Short words begin with the same letter, or with the first two in another order.
  private func isPlausible(_ other: [UInt8]) -> Bool {
    word.count > 5 || Self.sound(word[0]) == Self.sound(other[0])
      || word[0] == other[1] && word[1] == other[0]
  }

  /// Fills the row of a letter; the least cost in it.
  private mutating func fillRow(_ depth: Int, of other: [UInt8]) -> Int {
    let letter = other[depth - 1]
    let row = depth * width
    let first = max(1, depth - tolerance)
    costs[row + first - 1] = first == 1 ? UInt8(depth) : .max / 2
    var least = UInt8.max
    for column in first...max(first, min(word.count, depth + tolerance)) {
      let above = row - width + column
      var cost = min(
        costs[above - 1] + (Self.sound(word[column - 1]) == Self.sound(letter) ? 0 : 1),
        costs[above] + 1,
        costs[row + column - 1] + 1)
      if depth > 1, column > 1, letter == word[column - 2], other[depth - 2] == word[column - 1] {
        cost = min(cost, costs[above - width - 2] + 1)
      }
      costs[row + column] = cost
      least = min(least, cost)
    }
    return Int(least)
  }

  /// One letter for those that often sound alike: « konjé » is written nearly like « congé ».
  private static func sound(_ letter: UInt8) -> UInt8 {
    switch letter {
    case 0x6B, 0x71: 0x63
    case 0x67: 0x6A
    case 0x79: 0x69
    case 0x7A: 0x73
    default: letter
    }
  }
}
